"""A language that the clinic has turned off is offered nowhere and printed no more."""

from dataclasses import replace

import pytest

from app.core.plan import plan_from
from app.documents.handout import ClinicHeader
from app.usecases import people
from app.wiring import open_clinic
from tests.fake_clock import FakeClock

GERMAN = """
name = "Oberer Rücken"
title = "Plan für den Rücken"
goal = "Den Rücken leichter bewegen."
"""


@pytest.fixture
def clinic(tmp_path):
    words = tmp_path / "data" / "content" / "text" / "de" / "programmes"
    words.mkdir(parents=True)
    (words / "mid-upper-back.toml").write_text(GERMAN)
    clinic = open_clinic(tmp_path / "data", FakeClock(), create=True)
    yield clinic
    clinic.store.close()


@pytest.fixture
def patient(clinic):
    """Somebody who reads German."""
    store, library = clinic.store, clinic.library
    patient = store.patients.add("Demo Patient", pin="2718", language="de").id
    programme = library.programmes["mid-upper-back"]
    store.plans.save(plan_from(programme, library.exercises, store.today()), patient)
    return patient


def turn_off(clinic, kept):
    clinic.store.settings.set_all({"languages": kept})


@pytest.mark.parametrize(
    ("kept", "offered"),
    [("", ("en", "de")), ("en", ("en",)), ("de", ("de",)), ("de,en", ("de", "en"))],
)
def test_what_is_offered_for_a_patient(clinic, patient, kept, offered):
    turn_off(clinic, kept)
    assert clinic.languages() == offered
    assert people.details(clinic, patient).languages == offered


def test_a_setting_that_leaves_none_leaves_all(clinic):
    turn_off(clinic, "xx")
    assert clinic.languages() == ("en", "de")


def test_pages_are_printed_in_a_language_that_is_on(clinic, patient, monkeypatch):
    printed = []
    make = clinic.paper.handout

    def handout(plan, day, letterhead: ClinicHeader, code, wanted, **_):
        printed.append(wanted.language)
        return make(plan, day, letterhead, code, replace(wanted, language=""))

    monkeypatch.setattr(clinic.paper, "handout", handout)
    clinic.handout_pdf(patient)
    turn_off(clinic, "en")
    clinic.handout_pdf(patient)
    assert printed == ["de", ""]
