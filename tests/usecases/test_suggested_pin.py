"""A PIN that the kiosk suggests is not the first that anybody would try."""

from itertools import chain

import pytest

from app.usecases import people


@pytest.mark.parametrize("first", ["0000", "1234", "9876", "2468", "1984", "2007"])
def test_what_is_tried_first_is_never_suggested(monkeypatch, first):
    digits = chain(first, "2718")
    monkeypatch.setattr(people.secrets, "choice", lambda _: next(digits))
    assert people.suggest_pin() == "2718"


def test_any_other_is_taken_as_it_comes(monkeypatch):
    for pin in ("1123", "1883", "2199", "0009"):
        digits = iter(pin)
        monkeypatch.setattr(people.secrets, "choice", lambda _, left=digits: next(left))
        assert people.suggest_pin() == pin
