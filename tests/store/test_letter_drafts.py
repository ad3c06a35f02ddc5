"""Letters begun: kept for their author, gone with the record or the author."""

import pytest

from app.core.letter_draft import LetterDraft
from app.core.roles import Role

SAID = LetterDraft("Dr. Sample", "Pain is down.", "")


@pytest.fixture
def patient(store):
    return store.patients.add("Sample Person", pin="482915").id


def test_the_last_words_of_each_author_are_kept(store, physio, patient):
    drafts, later = store.letter_drafts, LetterDraft("Dr. Sample", "She carries again.", "Go on.")
    drafts.keep(patient, physio.id, SAID)
    drafts.keep(patient, physio.id, later)
    assert drafts.of(patient, physio.id) == later
    drafts.drop(patient, physio.id)
    assert drafts.of(patient, physio.id) is None


def test_of_a_record_that_is_gone_nothing_is_kept(store, physio):
    store.letter_drafts.keep("gone", physio.id, SAID)
    assert store.letter_drafts.of("gone", physio.id) is None


def test_it_goes_with_its_author(store, physio, patient):
    store.letter_drafts.keep(patient, physio.id, SAID)
    store.staff.archive(physio.number)
    assert store.letter_drafts.of(patient, physio.id) is None


def test_it_goes_when_its_author_may_write_no_letters_any_more(store, physio, patient):
    store.letter_drafts.keep(patient, physio.id, SAID)
    store.staff.set_roles(physio.number, Role.FRONT_DESK, admin=False)
    assert store.letter_drafts.of(patient, physio.id) is None
