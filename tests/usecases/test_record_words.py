"""Every text of a record's pages is one that the screen's language has."""

import re
from pathlib import Path

import pytest

from app.core.record_part import ALL_PARTS
from app.core.roles import Role
from app.staff.records.record_words import every_word
from app.usecases.records.record_pages import record_pages


@pytest.fixture
def asked():
    return []


def test_what_is_said_on_the_pages_is_translated(clinic, patient, asked):
    physio = clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "135790")
    clinic.store.notes.add(patient, "Words", physio)

    def say(text):
        asked.append(text)
        return text

    record_pages(clinic, patient, ALL_PARTS, say)
    assert set(asked) <= set(every_word())
    folder = Path(__file__).parents[2] / "app" / "usecases" / "records"
    written = "".join((folder / f"record_{it}.py").read_text() for it in ("pages", "sessions"))
    said = set(re.findall(r'say\(\s*"([^"]+)"', written))
    assert said <= set(every_word())
    assert all(f'"{it}"' in written for it in every_word())
