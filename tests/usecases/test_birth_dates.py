"""The year in a date of birth: which years, days and months there can be."""

from datetime import date

import pytest

from app.core.errors import KioskError
from app.usecases.records.birth_dates import year_in

TODAY = date(2026, 11, 30)


def refused(said, today=TODAY):
    with pytest.raises(KioskError) as found:
        year_in(said, today)
    return found.value.facts


@pytest.mark.parametrize("year", [1900, 1901, 1984, 2025, 2026])
def test_a_year_from_1900_to_this_one(year):
    assert year_in(str(year), TODAY) == year


@pytest.mark.parametrize("year", [1000, 1899, 2027, 2100])
def test_no_other(year):
    assert refused(str(year)) == {"oldest": 1900, "year": 2026}


@pytest.mark.parametrize(("short", "year"), [("27", 1927), ("28", 1928), ("84", 1984)])
def test_two_digits_that_can_be_of_one_century_alone(short, year):
    assert year_in(f"3.4.{short}", TODAY) == year


@pytest.mark.parametrize("short", [0, 5, 25, 26])
def test_two_digits_that_can_be_of_either(short):
    said = f"3.4.{short:02}"
    assert refused(said) == {"said": said, "older": 1900 + short, "newer": 2000 + short}
    assert year_in("3.4.26", date(2025, 1, 1)) == 1926


@pytest.mark.parametrize("said", ["1.1.1984", "31.12.1984", "12/31/1984", "1984-12-12"])
def test_what_can_be_a_day_and_a_month(said):
    assert year_in(said, TODAY) == 1984


@pytest.mark.parametrize("said", ["0.1.1984", "1.0.1984", "32.1.1984", "1/32/1984", "13.13.1984"])
def test_what_cannot(said):
    assert refused(said) == {}


def test_nothing_was_said():
    assert year_in(" ", TODAY) is None
