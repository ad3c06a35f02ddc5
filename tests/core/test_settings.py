"""Settings are read strictly and fall back to what they stand for when empty."""

import pytest

from app.core.errors import KioskError
from app.core.settings import SETTINGS, read_setting


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_has_a_value_when_nobody_set_it(name):
    read_setting(name, "")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("volume", "101"),
        ("volume", "nan"),
        ("diagonal", "-1"),
        ("quiet_hours", "20:00"),
        ("quiet_hours", "25:00-07:00"),
        ("quiet_hours", "20:00Z-07:00"),
        ("left_handed", "maybe"),
        ("clinic_name", "x" * 61),
        ("clinic_contact", "a\nb"),
        ("emergency_number", "12"),
        ("emergency_number", "call 112"),
        ("emergency_number", "112 or 999"),
        ("emergency_number", "1 1+2"),
        ("emergency_number", "112\n"),
        ("emergency_number", " 112"),
        ("emergency_number", "1" * 16),
        ("emergency_number", "+"),
        ("emergency_number", "١١٢"),
        ("colour", "blue"),
        ("languages", "de,de"),
        ("languages", "German"),
        ("printer", "one\ntwo"),
        ("retention_months", "11"),
        ("retention_months", "601"),
        ("retention_months", "-12"),
        ("retention_months", "a year"),
    ],
)
def test_what_is_not_allowed_is_named(name, text):
    with pytest.raises(KioskError, match=name):
        read_setting(name, text)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("languages", "", ()),
        ("emergency_number", "", ""),
        ("emergency_number", "112", "112"),
        ("emergency_number", "911", "911"),
        ("emergency_number", "+44 20 7946 0000", "+44 20 7946 0000"),
        ("emergency_number", "01632 960 999", "01632 960 999"),
        ("languages", "ar,en,pt-BR", ("ar", "en", "pt-BR")),
        ("retention_months", "", 120),
        ("retention_months", "0", 0),
        ("retention_months", "36", 36),
    ],
)
def test_what_is_allowed_is_read(name, text, value):
    assert read_setting(name, text) == value


def test_an_emergency_number_that_is_not_allowed_says_what_is():
    with pytest.raises(KioskError, match="such as 112 or"):
        read_setting("emergency_number", "ambulance")
