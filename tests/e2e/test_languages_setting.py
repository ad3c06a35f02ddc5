"""What an admin turns off is not offered to anybody any more."""

import pytest

from tests.e2e.staff import Colleague
from tests.usecases.test_languages import GERMAN


@pytest.fixture
def data(data):
    """The demo clinic with some words in another language."""
    words = data / "content" / "text" / "de" / "programmes"
    words.mkdir(parents=True)
    (words / "mid-upper-back.toml").write_text(GERMAN)
    return data


def offered(colleague):
    colleague.go("new_patient")
    colleague.until(lambda: colleague.model.languages)
    return [it["value"] for it in colleague.model.languages]


def test_a_language_that_is_off_is_not_offered_for_a_new_patient(patient):
    colleague = Colleague(patient, "admin")
    assert offered(colleague) == ["en", "de"]
    assert colleague.model.language == "en"
    colleague.go("settings")
    colleague.model.choose("languages")
    colleague.hand.linger(50)
    colleague.model.toggleLanguage("en")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    assert offered(colleague) == ["de"]
    assert colleague.model.language == "de"


def test_the_clinics_own_language_is_chosen_by_a_touch(patient):
    colleague = Colleague(patient, "admin")
    colleague.go("settings")
    colleague.model.choose("languages")
    colleague.hand.linger(50)
    colleague.touch("Deutsch")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.until(lambda: colleague.kiosk.view.shown.language == "de")
