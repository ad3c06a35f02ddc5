"""Who may begin a letter, and find what they had begun."""

import pytest

from app.core.errors import KioskError
from app.core.letter_draft import LetterDraft
from app.core.rights import Ground
from app.core.roles import Role
from app.usecases.letter_writing import begun, keep_letter

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
