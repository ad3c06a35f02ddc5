"""A plan's sessions as a phone's calendar takes them in."""

import re
from dataclasses import replace as dataclass_replace
from datetime import date, datetime, timedelta

import pytest

from app.core.calendar import calendar
from app.core.errors import KioskError
from app.core.kinds import Part
from app.core.plan import PlanPause
from app.core.schedule import slots_of
from tests.core.samples import MONDAY, plan


def events(said):
    """What each event says, by name, after every rule of lines."""
    assert said.endswith("END:VCALENDAR\r\n")
    lines = said.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = said.replace("\r\n ", "").split("\r\n")
    found = []
    for line in whole:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, _, value = line.partition(":")
            found[-1].setdefault(name, value)
    return found


def days_of(event):
    """The days that the rule of an event comes to."""
    first = datetime.fromisoformat(event["DTSTART"])
    rule = dict(it.split("=") for it in event["RRULE"].split(";"))
    until = datetime.fromisoformat(rule["UNTIL"])
    names = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    out = event.get("EXDATE", "").split(",")
    every = [first + timedelta(days=n) for n in range((until - first).days + 1)]
    return [
        day.date()
        for day in every
        if names[day.weekday()] in rule["BYDAY"].split(",") and f"{day:%Y%m%dT%H%M%S}" not in out
    ]


def test_each_part_of_the_day_has_its_sessions_up_to_the_last_day():
    chosen = dataclass_replace(plan(weeks=2), id="a-plan", days=(1, 3, 5))
    morning, afternoon = events(calendar(chosen, MONDAY, "Exercises"))
    assert (morning["DTSTART"], afternoon["DTSTART"]) == ("20261123T080000", "20261123T160000")
    due = [date(2026, 11, n) for n in (23, 25, 27, 30)] + [date(2026, 12, n) for n in (2, 4)]
    assert days_of(morning) == days_of(afternoon) == due
    assert morning["UID"] != afternoon["UID"]
    assert re.fullmatch(r"PT\d+M", morning["DURATION"])


def test_it_begins_today_and_leaves_out_pauses():
    pause = PlanPause(date(2026, 11, 26), date(2026, 11, 27))
    chosen = dataclass_replace(plan(weeks=1), own_parts=(Part.MORNING,), pauses=(pause,))
    (only,) = events(calendar(chosen, date(2026, 11, 25), "Exercises"))
    assert days_of(only) == [date(2026, 11, n) for n in (25, 28, 29)]


def test_it_names_nobody_and_nothing_and_any_title_is_safe():
    said = calendar(plan(), MONDAY, "Übungen; ruhig, langsam\\ " + "ä" * 60)
    for word in ("reach", "squat", "sample", "back", "pain"):
        assert word not in said.casefold()
    assert "Übungen\\; ruhig\\, langsam\\\\ " in said.replace("\r\n ", "")
    assert len(events(said)) == 2


def test_a_session_before_the_plan_began_is_not_in_it():
    chosen = dataclass_replace(plan(weeks=1), id="a-plan", begins=Part.AFTERNOON)
    morning, afternoon = events(calendar(chosen, MONDAY, "Exercises"))
    due = {(slot.day, slot.part) for slot in slots_of(chosen)}
    assert due == {(it, Part.MORNING) for it in days_of(morning)} | {
        (it, Part.AFTERNOON) for it in days_of(afternoon)
    }
    one_day = dataclass_replace(chosen, own_parts=(Part.MORNING,), ended_on=date(2026, 11, 24))
    with pytest.raises(KioskError, match="no days left"):
        calendar(one_day, MONDAY, "Exercises")


def test_a_later_version_takes_the_place_of_the_one_before_in_the_phone():
    first, second = (
        events(calendar(dataclass_replace(plan(), id=f"v{n}", version=n), MONDAY, "Do", "someone"))
        for n in (1, 2)
    )
    assert [it["UID"] for it in first] == [it["UID"] for it in second]
    assert (first[0]["SEQUENCE"], second[0]["SEQUENCE"]) == ("1", "2")
    (other, _) = events(calendar(plan(), MONDAY, "Do", "somebody else"))
    assert other["UID"] != first[0]["UID"]


def test_a_plan_that_is_over_has_no_calendar():
    with pytest.raises(KioskError, match="no days left"):
        calendar(plan(weeks=1), date(2026, 12, 24), "Exercises")
