"""Patients as staff look after them, and their cards."""

import json

import pytest

from app.core.errors import KioskError
from app.core.kinds import Side
from app.core.particulars import Particulars
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


def test_what_was_edited_stands_in_the_audit_as_it_was_and_is(store, patient, physio):
    more = Particulars(phone="020 7946 0000", side=Side.LEFT, physio=physio.id)
    for _ in range(2):
        store.patients.edit(
            patient, name="Demo Patient", language="de", birth_year=1970, more=more, by=physio.id
        )
    edited = store.patients.edit(patient, name="Demo Two", language="de", birth_year=1970)
    assert (edited.more.phone, edited.more.side) == ("020 7946 0000", Side.LEFT), "left as it was"
    rows = store.ledger.rows(
        "SELECT staff_id, said, patient_id FROM audit LEFT JOIN audit_change ON audit.id = audit_id"
        " WHERE action = 'patient edited' ORDER BY audit.rowid"
    )
    said = [(by, json.loads(change or "{}"), whose) for by, change, whose in rows]
    first = {
        "birth_year": [None, 1970],
        "language": ["en", "de"],
        "phone": ["", "020 7946 0000"],
        "physio_id": [None, physio.id],
        "side": [None, "left"],
    }
    assert said == [
        (physio.id, first, patient),
        (physio.id, {}, None),
        (None, {"name": ["Demo Patient", "Demo Two"]}, patient),
    ]


def test_who_has_a_plan_and_who_is_there_come_by_code(place, store, patient):
    plans = {"100001": True, "900000": True, "000001": False, "200000": True}
    for code, has_plan in plans.items():
        who = store.patients.add(f"Demo {code}", code=code, pin=None, birth_year=1970).id
        if has_plan:
            store.plans.save(place.plan, who)
    store.patients.archive(who)
    assert [it.code for it in store.patients.with_plan()] == ["100001", "900000"]
    assert [*store.patients.everybody()] == sorted(
        [(CODE, "Demo Patient", None), *((it, f"Demo {it}", 1970) for it in plans)]
    )


def test_without_a_pin_nobody_signs_in_until_one_was_set(store):
    who = store.patients.add("Demo Two", code="100001", pin=None)
    assert store.patients.sign_in("100001", "").verdict is Verdict.WRONG
    store.patients.set_pin(who.id, "8642")
    assert store.patients.sign_in("100001", "8642").verdict is Verdict.OK


@pytest.mark.parametrize("pin", ["123", "1234567", "12a4", ""])
def test_a_new_pin_that_is_none_changes_nothing(store, patient, pin):
    with pytest.raises(KioskError, match="4 to 6 digits"):
        store.patients.set_pin(patient, pin)
    for right in ("1234", "123456"):
        store.patients.set_pin(patient, right)
    assert store.patients.sign_in(CODE, "123456").verdict is Verdict.OK
