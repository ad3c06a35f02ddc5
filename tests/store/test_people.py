"""Patients as staff look after them, and their cards."""

import pytest

from app.core.errors import KioskError
from app.core.sign_in import SignIn, Verdict
from tests.store.place import CODE, PIN, add_patient


@pytest.fixture
def patient(store):
    return add_patient(store)


def audited(store):
    rows = store.ledger.rows("SELECT action FROM audit ORDER BY rowid")
    return [action for (action,) in rows if "sign" not in action]


def test_a_name_is_stored_clean(store):
    assert store.patients.add(" Zoe\u0308 \u202eDemo\n", pin=PIN).name == "Zoë Demo"


def test_a_name_that_is_none_adds_nobody(store):
    with pytest.raises(KioskError, match="🙂"):
        store.patients.add("Demo 🙂", pin=PIN)
    assert store.counts().patients == 0


def test_an_edited_patient_stays_the_same_person(store, patient):
    edited = store.patients.edit(
        patient, name="Other  Name", language="ar", birth_year=1970, referrer="Dr Demo"
    )
    assert (edited.id, edited.code) == (patient, CODE)
    assert (edited.name, edited.language, edited.birth_year) == ("Other Name", "ar", 1970)
    assert store.patients.get(patient) == edited
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK
    assert audited(store)[-1] == "patient edited"


@pytest.mark.parametrize("referrer", ["D" * 121, "Dr\nDemo"])
def test_a_referrer_that_does_not_fit_on_a_line_is_refused(store, patient, referrer):
    before = store.patients.get(patient)
    with pytest.raises(KioskError, match="referrer"):
        store.patients.edit(patient, name="Demo", language="en", birth_year=None, referrer=referrer)
    assert store.patients.get(patient) == before


def test_an_archived_patient_is_let_in_by_nothing_until_restored(store, patient):
    card = store.patients.new_card(patient)
    store.patients.archive(patient)
    assert store.patients.get(patient).archived
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.WRONG
    assert store.patients.sign_in_card(card).verdict is Verdict.WRONG
    store.patients.restore(patient)
    assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.OK, patient)
    assert store.patients.sign_in_card(card) == SignIn(Verdict.OK, patient)


def test_a_new_pin_works_at_once_whatever_was_typed_before(store, patient):
    for _ in range(4):
        store.patients.sign_in(CODE, "0000")
    store.patients.set_pin(patient, "8642")
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.WRONG
    assert store.patients.sign_in(CODE, "8642") == SignIn(Verdict.OK, patient)


def test_a_lost_card_stops_at_once_and_a_new_one_replaces_it(store, patient):
    lost = store.patients.cards.new(patient)
    assert store.find.by_card(lost).id == patient
    assert store.patients.cards.revoke(patient)
    assert store.patients.sign_in_card(lost).verdict is Verdict.WRONG
    assert store.find.by_card(lost) is None
    assert not store.patients.cards.revoke(patient)
    again = store.patients.cards.new(patient)
    assert store.patients.sign_in_card(again) == SignIn(Verdict.OK, patient)
    newest, oldest = store.patients.cards.of(patient)
    assert newest.revoked is None
    assert oldest.revoked is not None
    assert audited(store)[-3:] == ["card made", "card revoked", "card made"]


@pytest.mark.parametrize(
    ("name", "year", "alike"),
    [
        ("DEMO  patient", 1984, True),
        ("Demo-Patient", None, True),
        ("Demo Patient", 1985, False),
        ("Demo Patients", 1984, False),
    ],
)
def test_somebody_who_may_be_here_already_is_found(store, patient, name, year, alike):
    store.patients.edit(patient, name="Demo Patient", language="en", birth_year=1984)
    assert [it.id for it in store.patients.alike(name, year)] == ([patient] if alike else [])
