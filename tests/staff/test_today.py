"""A patient as one line of Today's list."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.caseload import CaseLine, CaseNeed
from app.staff.today.lines import case_line

TODAY = date(2026, 11, 23)
NEW = CaseLine("p", "Anna Müller", "204518", None, None)


def line(library, **given):
    return case_line(replace(NEW, **given), TODAY, library.texts)


def test_somebody_without_a_plan_has_none_to_print_and_was_never_seen(library):
    said = line(library)
    assert (said["planned"], said["programme"], said["seen"]) == (False, "", -1)
    assert (said["dated"], said["days"], said["value"], said["need"]) == (False, 0, -1, "")


def test_a_plan_of_a_programme_that_the_content_lost_can_still_be_printed(library):
    said = line(library, programme="long-gone", exercise="gone-too")
    assert (said["planned"], said["programme"], said["exercise"]) == (True, "", "")


def test_names_stand_for_ids(library):
    programme, exercise = next(iter(library.programmes)), next(iter(library.exercises))
    said = line(library, programme=programme, exercise=exercise, need=CaseNeed.READY)
    assert said["programme"] == library.texts.programmes[programme].name
    assert said["exercise"] == library.texts.exercises[exercise].name
    assert said["need"] == "ready"


@pytest.mark.parametrize(("ago", "said"), [(0, 0), (1, 1), (400, 400), (-2, 0)])
def test_days_since_the_last_session_are_never_below_none(library, ago, said):
    assert line(library, seen=TODAY - timedelta(days=ago))["seen"] == said


def test_a_plan_that_begins_later_is_days_ahead(library):
    assert line(library, since=TODAY + timedelta(days=3))["days"] == -3


def test_no_pain_is_a_number_and_a_name_is_shown_without_hidden_signs(library):
    said = line(library, value=0, name="A\u202eB")
    assert (said["value"], said["name"]) == (0, "AB")
