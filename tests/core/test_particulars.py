"""How a patient is reached, and when they come next: as typed, as stored, as another has it."""

from datetime import date, time

import pytest

from app.core.errors import KioskError
from app.core.particulars import Particulars, as_listed, tidied, time_typed, visit_parts


def test_what_is_typed_is_stored_tidy():
    typed = Particulars(" 020  7946 0000 ", "ann@example.org ", " H-1 ", "Neck\tpain\u202e")
    assert tidied(typed) == Particulars("020 7946 0000", "ann@example.org", "H-1", "Neck pain")


@pytest.mark.parametrize(
    "wrong",
    [
        {"phone": "call me"},
        {"phone": "1" * 41},
        {"email": "ann"},
        {"email": "ann@example"},
        {"email": "a b@example.org"},
        {"hospital_number": "H" * 41},
        {"diagnosis": "x" * 201},
        {"next_visit": "2026-02-30"},
        {"next_visit": "2026-12-03T25:00"},
        {"next_visit": "soon"},
    ],
    ids=str,
)
def test_what_cannot_be_is_told(wrong):
    with pytest.raises(KioskError):
        tidied(Particulars(**wrong))


def test_what_another_program_had_is_let_be_until_it_is_changed():
    before = Particulars(phone="x", email="none")
    assert tidied(before, before) == before
    with pytest.raises(KioskError):
        tidied(Particulars(phone="y", email="none"), before)


@pytest.mark.parametrize(
    ("typed", "at"),
    [("14:30", time(14, 30)), ("14.30", time(14, 30)), ("1430", time(14, 30)), ("9", time(9))],
)
def test_a_time_is_read_as_people_write_it(typed, at):
    assert time_typed(typed) == at


@pytest.mark.parametrize("typed", ["25:00", "9:75", "noon", "1:2:3"])
def test_what_is_no_time_is_told(typed):
    with pytest.raises(KioskError):
        time_typed(typed)
    assert time_typed(" ") is None


def test_a_visit_is_a_day_or_a_day_and_a_time():
    assert visit_parts("2026-12-03") == (date(2026, 12, 3), None)
    assert visit_parts("2026-12-03T14:30") == (date(2026, 12, 3), time(14, 30))


def test_a_dash_in_a_list_says_nothing():
    assert as_listed("phone", " - ") == ""
    assert as_listed("email", "n/a") == "n/a"
