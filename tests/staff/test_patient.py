"""A patient's chart, line by line, and the papers that they can be given."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.flag_facts import FlagFacts
from app.core.flags import Flag, Tier
from app.core.glance import Compared, glance
from app.core.kinds import Moment, Part, Side
from app.core.measures.registry import Change
from app.core.particulars import Particulars
from app.core.patient import Patient
from app.core.plan import PlanItem, PlanPause, plan_from
from app.core.record import Record, Slot
from app.core.roles import Role
from app.core.staff import Staff
from app.core.stand_in import stand_in
from app.staff.patient import chart_lines as lines
from app.staff.patient.measuring import _problem
from app.staff.patient.papers import papers_of, print_papers
from app.staff.patient.state import read_chart
from app.store.notes import Note
from app.usecases.clinic_reading import PatientChart
from tests.core.samples import MONDAY

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
PHYSIO = Staff("a", "101", "Ann", Role.PHYSIO)
DESK = Staff("d", "102", "Dee", Role.FRONT_DESK)


@pytest.fixture
def plan(library):
    return plan_from(next(iter(library.programmes.values())), library.exercises, MONDAY)


@pytest.fixture
def clinic(library):
    return SimpleNamespace(library=library, local_day=lambda it: it.date())


def chart(plan=None, day=MONDAY, more=None, **given):
    record = Record()
    found = glance(plan, (), record, Slot(day, Part.MORNING), lambda it: it.date())
    whole = {
        "patient": Patient("p", "204518", "A\u202eB", "en", None, more=more or Particulars()),
        "day": day,
        "plan": plan,
        "glance": found,
        "proposal": None,
        "sentence": "",
        "notes": (),
        "staff": {"a": "Ann\u202e Lee"},
        "exercises": {},
        "days": (),
    }
    return PatientChart(**(whole | given))


def days(number):
    return MONDAY + timedelta(days=number)


def test_nobody_is_expected_and_it_is_said_why(plan):
    def said(it, day=MONDAY):
        return lines.standing(chart(it, day))

    assert said(None) == "no_plan"
    assert said(plan) == ""
    assert said(plan, days(-1)) == "not_started"
    assert said(plan, plan.ends_on) == ""
    assert said(plan, plan.ends_on + timedelta(days=1)) == "over"
    assert said(replace(plan, pauses=(PlanPause(days(0), days(0)),))) == "paused"
    assert said(replace(plan, ended_on=days(0))) == "ended"
    assert said(replace(plan, ended_on=days(1))) == ""


def test_a_chart_of_nothing_is_a_page(clinic):
    said = read_chart(chart(), clinic, PHYSIO)
    assert (said.ready, said.name, said.code, said.programme) == (True, "AB", "204 518", "")
    assert (said.seenDays, said.percent, said.grid, said.items, said.who) == (-1, -1, (), (), ())
    assert (said.proposal, said.lastLesson, said.flags, said.notes) == ("", "", (), ())


def test_whoever_may_not_write_is_not_offered_it(clinic, plan):
    assert read_chart(chart(plan), clinic, PHYSIO).mayMeasure
    assert not read_chart(chart(plan), clinic, DESK).mayMeasure
    assert not read_chart(chart(plan), clinic, DESK).mayLetter


def test_the_grid_shows_at_most_the_weeks_up_to_the_next(clinic, plan):
    short = read_chart(chart(replace(plan, weeks=2)), clinic, PHYSIO)
    assert [it["number"] for it in short.grid] == [1, 2]
    year = replace(plan, weeks=52)
    early = read_chart(chart(year), clinic, PHYSIO)
    assert [it["number"] for it in early.grid] == list(range(1, 7))
    late = read_chart(chart(year, days(7 * 20)), clinic, PHYSIO)
    assert [it["number"] for it in late.grid] == list(range(17, 23))
    over = read_chart(chart(year, days(7 * 60)), clinic, PHYSIO)
    assert over.grid[-1]["number"] == 52


def test_an_exercise_that_was_set_aside_keeps_its_line(library, plan):
    lost = stand_in("gone")
    texts = {**library.texts.exercises, "gone": SimpleNamespace(name="Row")}
    fake = SimpleNamespace(
        exercises={**library.exercises, "gone": lost}, texts=SimpleNamespace(exercises=texts)
    )
    first = next(lines.item_lines(replace(plan, items=(PlanItem(lost, lost.dose),)), fake))
    assert (first["exercise"], first["rung"], first["rungs"]) == ("Row", 1, 1)
    assert first["dose"].startswith("Cannot be shown")


def flagged(facts, **given):
    flag = Flag("f", "p", "red_pain", Tier.SOON, AT, **given)
    it = chart(day=days(2))
    found = SimpleNamespace(facts={"f": facts})
    return next(lines.flag_lines((flag,), replace(it, glance=found), lambda it: it.date()))


def test_a_flag_that_waits_was_seen_by_nobody():
    line = flagged(FlagFacts(MONDAY))
    assert (line["days"], line["value"], line["moment"], line["part"]) == (2, -1, "", "")
    assert (line["seenBy"], line["seenOn"], line["session"]) == ("", "", "")


def test_a_flag_that_was_seen_says_by_whom_and_what_lies_behind_it():
    facts = FlagFacts(MONDAY, Part.EVENING, "s", Moment.DURING, 0, "lost")
    line = flagged(facts, seen=AT, seen_by="a", seen_words="Called.")
    assert (line["seenBy"], line["seenOn"]) == ("Ann Lee", "23 Nov 2026")
    assert (line["value"], line["exercise"], line["part"]) == (0, "lost", "evening")


def test_a_measure_that_was_taken_once_has_no_change():
    once = Compared("chair", None, 4, MONDAY, 4, MONDAY, None, None)
    line = lines.compared_line(once)
    assert (line["once"], line["change"], line["matters"], line["words"]) == (True, "", 0.0, "")
    twice = Compared("psfs", "Stairs", 2, MONDAY, 6, days(9), Change.BETTER, 2.3)
    line = lines.compared_line(twice)
    assert (line["once"], line["change"], line["lastOn"]) == (False, "better", "2 Dec 2026")


def test_notes_that_nobody_known_wrote_and_what_they_replace():
    old = Note("1", "Old", "gone", AT)
    note = Note("2", "New", None, AT, "1", (old,))
    line = next(lines.note_lines(chart(notes=(note,)), lambda it: it.date()))
    assert (line["by"], line["words"], line["former"][0]["words"]) == ("", "New", "Old")
    many = tuple(Note(str(n), "x", "a", AT) for n in range(99))
    assert len(list(lines.note_lines(chart(notes=many), lambda it: it.date()))) == lines.NOTES


def test_only_what_is_known_of_somebody_is_listed():
    assert list(lines.who_lines(chart())) == []
    more = Particulars("020 1", "", "H7", "", Side.LEFT, "gone", "2026-12-03T14:30")
    said = list(lines.who_lines(chart(more=more)))
    assert [it["what"] for it in said] == ["diagnosis", "physio", "visit", "phone", "number"]
    assert said[2]["text"] == "Thu 3 Dec 2026, 14:30"


@pytest.mark.parametrize(
    ("role", "papers"),
    [
        (Role.FRONT_DESK, 1),
        (Role.PHYSIO, 4),
    ],
)
def test_each_gets_the_papers_that_they_may_give(role, papers):
    any_clinic = SimpleNamespace(
        uncalled=tuple, next_stage_pdf=None, lessons_pdf=None, handout_pdf=None
    )
    any_clinic.next_stage_pdf = any_clinic.lessons_pdf = lambda *_, **__: b""
    found = papers_of(any_clinic, Staff("a", "101", "Ann", role), "p")
    assert len(found) == papers
    assert all(it.may is not None for it in found)
    assert len({it.title for it in found}) == papers


def test_who_may_not_print_is_refused():
    first = Staff("a", "101", "Ann", Role.PHYSIO, first=True)
    with pytest.raises(KioskError):
        print_papers(SimpleNamespace(by=first), "p")


@pytest.mark.parametrize("typed", ["", " 7 ", "6,5", "6.5"])
def test_a_number_can_be_typed_with_a_point_or_a_comma(typed):
    assert _problem("psfs", typed) == ""


def test_a_number_that_is_none_says_what_it_may_be_in_the_language_of_the_screen(marked):
    for measure, typed in (("psfs", "seven"), ("psfs", "6.55"), ("pain", "6.5"), ("pain", "nan")):
        said = _problem(measure, typed)
        assert said.startswith("<Enter a")
        assert said.endswith(".>")
    assert "whole number from 0 to 10" in _problem("pain", "6.5")
    assert "1 decimal at the most" in _problem("psfs", "6.55")
