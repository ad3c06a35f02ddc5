"""Who may begin a letter, and find what they had begun."""

import pytest
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.letter_draft import LetterDraft
from app.core.rights import Ground
from app.core.roles import Role
from app.usecases.letter_writing import begun, keep_letter
from app.usecases.letters import Subject, letter_from

PHRASE = "a long enough phrase"


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("201", "Demo Physio", Role.PHYSIO, "135790")


def test_the_front_desk_writes_none(clinic, patient):
    desk = clinic.store.staff.add("202", "Demo Desk", Role.FRONT_DESK, "135791")
    with pytest.raises(KioskError):
        begun(clinic, patient, desk)


def test_a_record_that_is_restricted_meanwhile_is_closed_to_its_author(clinic, patient, physio):
    admin = clinic.store.staff.add("203", "Demo Admin", Role.ADMIN, PHRASE)
    keep_letter(clinic, patient, physio.id, LetterDraft("Dr. Sample", "Pain is down.", ""))
    assert begun(clinic, patient, physio).draft is not None
    clinic.store.rights.restrict(patient, next(iter(Ground)), admin)
    with pytest.raises(KioskError, match="restricted"):
        begun(clinic, patient, physio)


def test_a_language_without_words_for_it_names_the_file_that_lacks(clinic, patient):
    store, texts = clinic.store, replace(clinic.library.texts, language="xx", letter=None)
    plan, record = store.plans.current(patient), store.sessions.record(patient)
    subject = Subject(store.patients.get(patient), plan, record)
    with pytest.raises(KioskError, match=r"no words for the letter.*text/xx/letter\.toml"):
        letter_from(subject, texts, clinic.library.exercises, clinic.letterhead(), clinic.slot())
