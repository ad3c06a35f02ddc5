"""What stands beside the pages: how the screen is laid out, where a card leads, how the machine
stands, and the figures of a list."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.roles import Role
from app.core.staff import Staff
from app.core.staff_layout import StaffLayout
from app.staff import laying_out
from app.staff.people import scans
from app.staff.plan.drawing import draw
from app.staff.records.standing import MachineStanding

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
ADMIN = Staff("c", "103", "Cid", Role.ADMIN)
DESK = Staff("d", "102", "Dee", Role.FRONT_DESK)
MOUSE, TOUCH = (True, False, 1920.0), (True, True, 1920.0)


class Screen:
    """What a kiosk's screen shows."""

    def __init__(self, **shown):
        self.shown = SimpleNamespace(**({"desk": False, "deskLayout": False} | shown))

    def set(self, **values):
        vars(self.shown).update(values)


@pytest.mark.parametrize(
    ("chosen", "pointing", "desk"),
    [
        ("auto", MOUSE, True),
        ("auto", TOUCH, False),
        ("auto", (True, False, 1.0), False),
        ("desk", TOUCH, True),
        ("kiosk", MOUSE, False),
    ],
)
def test_pages_are_laid_out_as_is_set_for_the_screen(chosen, pointing, desk):
    screen = Screen()
    layout = laying_out.LayingOut(screen)
    layout.read(SimpleNamespace(setting=lambda _: chosen))
    layout.pointing = lambda: pointing
    layout.lay_out()
    assert layout.at_desk == desk
    layout.put_away()
    assert not layout.at_desk


def test_a_computer_at_a_desk_is_one_whatever_is_plugged_in():
    layout = laying_out.LayingOut(Screen(desk=True))
    assert layout.chosen is StaffLayout.AUTO
    layout.put_away()
    assert layout.at_desk


class Shift:
    """Somebody's work, with an answer at once."""

    def __init__(self, by=ADMIN, **more):
        self.by = self.staff = by
        self.clinic, self.went = None, []
        vars(self).update(more)

    def ask(self, job, done, failed=None):
        done(job())

    def go(self, *where):
        self.went.append(where)


@pytest.mark.parametrize(
    ("staff", "plan", "card", "went"),
    [
        (ADMIN, "", "p", []),
        (DESK, "", "", []),
        (DESK, "", "p", [("person", "p")]),
        (Staff("a", "1", "Ann", Role.PHYSIO), "", "p", [("patient", "p")]),
        (DESK, "plan-1", "p", [("home_entries", "plan-1")]),
    ],
)
def test_a_card_leads_where_its_reader_may_go(monkeypatch, staff, plan, card, went):
    monkeypatch.setattr(scans, "scanned_plan", lambda clinic, text: plan)
    found = SimpleNamespace(id=card) if card else None
    monkeypatch.setattr(scans, "by_card", lambda clinic, text: found)
    shift, unknown = Shift(staff), []
    scans.follow(shift, "PK1", lambda: unknown.append(1))
    expected = went or ([("person", card)] if card else [])
    assert (shift.went, bool(unknown)) == (expected, not expected)


class Told:
    """What the staff's screen is told."""

    def __init__(self):
        self.values = {}

    def set(self, **values):
        self.values |= values


class AtOnce:
    """Jobs that are done when they are asked for."""

    def run(self, job, done, failed=None):
        done(job())


def last(backup=None, trouble="", has_recovery=False):
    return SimpleNamespace(backup=backup, trouble=trouble, has_recovery=has_recovery)


def look(staff, found, test=None, fresh=True):
    view = Told()
    backups = SimpleNamespace(last=lambda: found)
    standing = SimpleNamespace(test=test, fresh=fresh)
    self_test = SimpleNamespace(last=lambda: standing)
    shift = Shift(staff, backups=backups, self_test=self_test)
    MachineStanding(shift, view, AtOnce()).look()
    return view.values


def test_only_whoever_runs_the_kiosk_reads_how_it_stands():
    assert look(DESK, last()) == {}
    assert look(None, last()) == {}
    assert look(ADMIN, last())["backup"] == "none"


def test_a_backup_that_failed_says_why_in_the_language_of_the_screen(marked):
    trouble = Sentence.of(KioskError("The disk is full. Make room on it."))
    said = look(ADMIN, last(SimpleNamespace(made=AT), trouble, True))
    assert said["backupTrouble"] == "<The disk is full. Make room on it.>"
    assert said["recovery"]
    assert "2026" in said["backup"] or "26" in said["backup"]


def test_a_self_test_that_no_longer_counts_is_none():
    wrong = SimpleNamespace(sentence="The clock is wrong.")
    test = SimpleNamespace(at=AT, wrong=(wrong,))
    assert look(ADMIN, last(), test)["faults"] == ("The clock is wrong.",)
    assert look(ADMIN, last(), test, fresh=False)["faults"] == ()
    assert look(ADMIN, last(), test, fresh=False)["tested"] == "none"


def test_a_machine_that_keeps_no_backups_says_nothing_of_them():
    view = Told()
    MachineStanding(Shift(ADMIN, backups=None, self_test=None), view, AtOnce()).look()
    assert view.values == {}


def test_figures_stand_beside_their_names(library, tmp_path):
    one, two = list(library.exercises.values())[:2]
    prepared, shown = [], []
    workshop = SimpleNamespace(
        prepare=prepared.append, face=lambda it: tmp_path / "a.jpg" if it == two.id else None
    )
    clinic = SimpleNamespace(library=library, workshop=workshop, motion=lambda it: f"motion {it}")
    figures = SimpleNamespace(show=lambda pairs: [motion for _, motion in pairs])
    draw(Shift(clinic=clinic), [one, two], figures, shown.append)
    first, second = shown[0]
    assert prepared == [one.id, two.id]
    assert first["name"] == library.texts.exercises[one.id].name
    assert (first["figure"], first["photo"]) == (f"motion {one.id}", "")
    assert second["photo"].endswith("a.jpg")
    draw(Shift(clinic=clinic), [], figures, shown.append)
    assert shown[1] == ()
