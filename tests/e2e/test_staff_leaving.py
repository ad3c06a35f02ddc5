"""Leaving a page while it is being saved: no needless question, and nothing lost."""

from pathlib import Path
from threading import Event

import pytest

from app.core.errors import KioskError


def change_details(colleague, demo):
    colleague.model.typeReferrer("Dr Example")
    return lambda: colleague.store.patients.get(demo).referrer == "Dr Example"


def change_plan(colleague, demo):
    colleague.model.draft.setWeeks(9)
    return lambda: colleague.store.plans.current(demo).weeks == 9


def tick(colleague, demo):
    colleague.model.touch("2026-11-17 afternoon")
    count = "SELECT count(*) FROM home_entry"
    return lambda: colleague.store.ledger.row(count)[0] == 1


@pytest.mark.parametrize(
    ("page", "change"),
    [("person", change_details), ("plan", change_plan), ("home_entries", tick)],
)
def test_leaving_waits_for_the_save_and_asks_nothing(colleague, demo, page, change):
    colleague.go(page, demo)
    gate = Event()
    stored = change(colleague, demo)
    colleague.model.shift.ask(gate.wait)
    colleague.model.save()
    colleague.touch("People")
    assert (colleague.staff.page, colleague.staff.unsaved) == (page, False)
    gate.set()
    colleague.page("people")
    assert not colleague.staff.unsaved
    assert stored()
    colleague.touch("Sign out")
    colleague.kiosk.until("home")


def save_and_change(colleague, more):
    """Save what was changed, and change something else before it is stored."""
    gate = Event()
    colleague.model.shift.ask(gate.wait)
    colleague.model.save()
    more()
    gate.set()


def test_what_is_changed_while_it_is_being_saved_is_still_to_be_saved(colleague, demo):
    colleague.go("plan", demo)
    plan = colleague.model
    stored = change_plan(colleague, demo)
    save_and_change(colleague, lambda: plan.draft.setWeeks(5))
    colleague.until(lambda: not plan.busy)
    assert stored()
    assert (plan.draft.weeks, plan.dirty) == (5, True)
    colleague.go("person", demo)
    person = colleague.model
    stored = change_details(colleague, demo)
    save_and_change(colleague, lambda: person.typeYear("1970"))
    colleague.until(lambda: not person.busy)
    assert stored()
    assert (person.birthYear, person.referrer, person.edited) == ("1970", "Dr Example", True)


def no_room(*_, **__):
    raise KioskError("The disk is full.")


def test_what_could_not_be_saved_stays_in_sight(colleague, demo, monkeypatch):
    colleague.go("plan", demo)
    model, gate = colleague.model, Event()
    model.draft.setWeeks(9)
    monkeypatch.setattr(colleague.store.plans, "save", no_room)
    model.shift.ask(gate.wait)
    model.save()
    colleague.touch("People")
    gate.set()
    colleague.until(lambda: not model.busy)
    colleague.hand.linger(50)
    assert (colleague.staff.page, colleague.staff.unsaved) == ("plan", False)
    assert "disk is full" in model.problem
    colleague.hand.linger(600)
    colleague.touch("People")
    colleague.page("people")
    colleague.go("plan", demo)
    colleague.until(lambda: model.dirty)
    assert model.draft.weeks == 9


def test_who_touches_again_waits_no_longer(colleague, demo):
    colleague.go("person", demo)
    gate = Event()
    change_details(colleague, demo)
    colleague.model.shift.ask(gate.wait)
    colleague.model.save()
    colleague.touch("People")
    colleague.hand.linger(600)
    colleague.touch("People")
    colleague.page("people")
    gate.set()


def test_a_plan_that_was_stored_while_the_screen_locked_is_no_conflict(colleague, demo):
    colleague.go("plan", demo)
    gate = Event()
    stored = change_plan(colleague, demo)
    colleague.model.shift.ask(gate.wait)
    colleague.model.save()
    colleague.leave_it()
    gate.set()
    colleague.come_back()
    colleague.page("plan")
    colleague.until(lambda: colleague.model.ready)
    assert (colleague.model.asking, colleague.model.dirty) == ("", False)
    assert stored()


def test_a_video_that_is_looked_at_holds_nobody_up(colleague, demo, monkeypatch):
    looked_at = Event()
    colleague.go("exercises")
    model = colleague.model
    model.open(model.rows[0]["id"])
    colleague.until(lambda: model.editing)
    model.copy("Ours")
    colleague.until(lambda: model.own)
    took = ("0.jpg", b"", False)
    monkeypatch.setattr(colleague.clinic.workshop, "taken_in", lambda _: looked_at.wait() and took)
    model.pictures.take_in(Path("/stick/slow.mp4"))
    assert model.pictures.shown.busy
    colleague.touch("People")
    colleague.hand.linger(50)
    colleague.touch("Leave")
    colleague.page("people")
    colleague.go("patient", demo)
    looked_at.set()
