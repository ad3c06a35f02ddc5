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
        ("left_handed", "maybe"),
        ("clinic_name", "x" * 61),
        ("clinic_contact", "a\nb"),
        ("colour", "blue"),
    ],
)
def test_what_is_not_allowed_is_named(name, text):
    with pytest.raises(KioskError, match=name):
        read_setting(name, text)
