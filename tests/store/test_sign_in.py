"""Signing in, failing to, and waiting."""

import statistics
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.core.sign_in import SignIn, Verdict, wait_after
from app.store.failures import KIOSK, Failures
from tests.store.place import CODE, PIN, Place, add_patient

WRONG_PIN, NO_CODE = "0000", "999999"


@pytest.fixture
def patient(store):
    return add_patient(store)


@given(st.integers(0, 50), st.integers(0, 20))
def test_waits_grow_and_stop_growing(failures, free):
    assert wait_after(failures, free) <= wait_after(failures + 1, free) <= 300
    assert (wait_after(failures, free) == 0) == (failures <= free)


def test_the_first_waits():
    assert [wait_after(n) for n in range(12)] == [0, 0, 0, 5, 15, 30, 60, 120, 240, 300, 300, 300]


def test_code_and_pin_sign_in(store, patient):
    assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.OK, patient)


@pytest.mark.parametrize("pin", [WRONG_PIN, "", PIN + "0", PIN[:-1], "2718\0"])
def test_any_other_pin_does_not(store, patient, pin):
    assert store.patients.sign_in(CODE, pin) == SignIn(Verdict.WRONG)


@pytest.mark.parametrize("code", [CODE, NO_CODE])
def test_waits_are_the_same_whether_or_not_a_code_exists(place, code):
    with place.open() as store:
        add_patient(store)
        first = [store.patients.sign_in(code, WRONG_PIN) for _ in range(4)]
    wrong = [SignIn(Verdict.WRONG), SignIn(Verdict.WRONG), SignIn(Verdict.WRONG, wait_s=5)]
    assert first == [*wrong, SignIn(Verdict.WAIT, wait_s=5)]
    with place.open() as store:
        place.clock.advance(1.5)
        assert store.patients.sign_in(code, PIN) == SignIn(Verdict.WAIT, wait_s=4)
        place.clock.advance(3.5)
        assert store.patients.sign_in(code, WRONG_PIN) == SignIn(Verdict.WRONG, wait_s=15)


def test_a_failure_is_stored_before_the_pin_is_checked(place, monkeypatch):
    def cut(*_):
        raise KeyboardInterrupt

    with place.open() as store:
        add_patient(store)
        monkeypatch.setattr("app.store.credentials.Credentials.pin_fits", cut)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                store.patients.sign_in(CODE, WRONG_PIN)
    monkeypatch.undo()
    with place.open() as store:
        assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.WAIT, wait_s=5)


def test_one_success_forgives(place, store, patient):
    for _ in range(2):
        assert store.patients.sign_in(CODE, WRONG_PIN).verdict is Verdict.WRONG
        assert store.patients.sign_in(CODE, WRONG_PIN).verdict is Verdict.WRONG
        assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK


def test_one_persons_failures_do_not_hold_up_the_next(store, patient):
    for _ in range(3):
        store.patients.sign_in(NO_CODE, WRONG_PIN)
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK


def tries_until_locked(place, code, pin=WRONG_PIN):
    """How often a PIN was looked at when the kiosk is killed at each look and started again."""
    looks = []

    def killed(self, pin_hash, pin):
        looks.append(pin)
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.store.credentials.Credentials.pin_fits", killed)
        for _ in range(40):
            with place.open() as store:
                try:
                    if store.patients.sign_in(code, pin).verdict is Verdict.LOCKED:
                        break
                except KeyboardInterrupt:
                    pass
            place.clock.advance(3600)
    return len(looks)


@pytest.mark.parametrize("code", [CODE, NO_CODE])
def test_ten_tries_whatever_is_killed_between_them_and_then_the_desk(place, code):
    with place.open() as store:
        patient = add_patient(store)
        card = store.patients.new_card(patient)
    assert tries_until_locked(place, code) == 10
    place.clock.advance(86400 * 400)
    with place.open() as store:
        assert store.patients.sign_in(code, PIN) == SignIn(Verdict.LOCKED)
        assert store.patients.sign_in_card(card) == SignIn(Verdict.OK, patient)
        assert store.patients.is_locked(patient) == (code == CODE)
        store.patients.unlock(patient)
        assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.OK, patient)


def test_what_was_tried_before_a_code_was_given_out_locks_nobody(place):
    tries_until_locked(place, NO_CODE)
    with place.open() as store:
        store.patients.add("Somebody New", code=NO_CODE, pin=PIN)
        assert store.patients.sign_in(NO_CODE, PIN).verdict is Verdict.OK


def test_many_wrong_codes_make_nobody_wait_for_long(place, monkeypatch):
    monkeypatch.setattr("app.store.credentials.Credentials.pin_fits", lambda *_: False)
    with place.open() as store:
        for number in range(60):
            store.patients.sign_in(f"{number:06}", WRONG_PIN)
            place.clock.advance(5)
        assert store.patients.sign_in("777777", WRONG_PIN) == SignIn(Verdict.WRONG, wait_s=5)
        assert store.patients.sign_in("555555", PIN) == SignIn(Verdict.WAIT, wait_s=5)


def test_trying_many_codes_holds_up_everyone_for_a_while(place, monkeypatch):
    monkeypatch.setattr("app.store.credentials.Credentials.pin_fits", lambda *_: False)
    with place.open() as store:
        tries = [store.patients.sign_in(f"{n:06}", WRONG_PIN) for n in range(22)]
        assert [each.verdict for each in tries] == [Verdict.WRONG] * 21 + [Verdict.WAIT]
    with place.open() as store:
        assert store.patients.sign_in("555555", PIN) == SignIn(Verdict.WAIT, wait_s=5)
        place.clock.advance(15 * 60)
        assert store.patients.sign_in("555555", PIN) == SignIn(Verdict.WRONG)


def test_a_wall_clock_set_back_does_not_lock_anyone_out(place, store, patient):
    for _ in range(3):
        store.patients.sign_in(CODE, WRONG_PIN)
    place.clock.advance(-86400 * 365)
    assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.WAIT, wait_s=5)
    place.clock.advance(5)
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK


@pytest.mark.usefixtures("true_cost")
def test_an_unknown_code_takes_as_long_as_a_known_one(place, store, patient):
    def seconds(code):
        began = time.process_time()  # a busy machine does not count
        store.patients.sign_in(code, WRONG_PIN)
        taken = time.process_time() - began
        place.clock.advance(86400)
        return taken

    pairs = [(seconds(CODE), seconds(NO_CODE)) for _ in range(5)]
    known, unknown = (statistics.median(times) for times in zip(*pairs, strict=True))
    assert 0.5 < unknown / known < 2


def test_failures_are_forgotten_after_a_day(place, store, patient):
    for _ in range(3):
        store.patients.sign_in(NO_CODE, WRONG_PIN)
    place.clock.advance(86400)
    store.patients.sign_in(CODE, PIN)
    assert store.ledger.row("SELECT count(*) FROM sign_in_failure WHERE scope <> 'kiosk'") == (0,)


def test_what_was_typed_is_not_kept(store, patient):
    store.patients.sign_in("271828", WRONG_PIN)
    kept = store.ledger.rows("SELECT * FROM sign_in_failure")
    assert "271828" not in repr(kept)


@pytest.mark.usefixtures("true_cost")
def test_pins_are_useless_without_the_key_file(place, tmp_path):
    """The same PIN under another key does not fit: the pepper is part of it."""
    with place.open() as store:
        add_patient(store)
        (pin_hash,) = store.ledger.row("SELECT pin_hash FROM patient")
    assert pin_hash.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    other = Place(tmp_path / "other")
    with other.open() as store:
        add_patient(store)
        with store.ledger.write() as db:
            db.execute("UPDATE patient SET pin_hash = ?", [pin_hash])
        assert store.patients.sign_in(CODE, PIN).verdict is Verdict.WRONG


def test_a_card_signs_in_however_the_scanner_types_it(store, patient):
    text = store.patients.new_card(patient)
    assert set(text) <= set("PKBCDFGHJKLNPRSTVX")
    for typed in (text, text.lower(), f" {text}\r\n", f"{text[:2]}-{text[2:]}"):
        assert store.patients.sign_in_card(typed) == SignIn(Verdict.OK, patient)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[:-1],
        lambda text: text + "B",
        lambda text: text[2:],
        lambda text: "P" + text[2:],
        lambda text: "PK" + text,
        lambda text: text[2:] + "PK",
        lambda text: text[:-1] + "A",
    ],
)
def test_what_is_nearly_a_card_is_none(place_with_card, card_text, spoil):
    assert place_with_card.find.by_card(card_text).code == CODE
    assert place_with_card.find.by_card(spoil(card_text)) is None


@given(st.text(max_size=40))
def test_no_other_text_is_a_card(place_with_card, text):
    assert place_with_card.patients.sign_in_card(text) == SignIn(Verdict.WRONG)


@pytest.fixture(scope="module")
def place_with_card(tmp_path_factory):
    with Place(tmp_path_factory.mktemp("card") / "data").open() as store:
        store.patients.new_card(add_patient(store))
        yield store


@pytest.fixture(scope="module")
def card_text(place_with_card):
    return place_with_card.patients.new_card(place_with_card.patients.by_code(CODE).id)


def test_a_new_card_stops_the_old_one(store, patient):
    old, new = store.patients.new_card(patient), store.patients.new_card(patient)
    assert old != new
    assert store.patients.sign_in_card(old).verdict is Verdict.WRONG
    assert store.patients.sign_in_card(new).verdict is Verdict.OK


def test_a_card_cannot_be_made_from_what_is_stored(store, patient):
    text = store.patients.new_card(patient)
    (stored,) = store.ledger.row("SELECT token_hash FROM card")
    assert text.lower() not in stored
    assert store.patients.sign_in_card(stored).verdict is Verdict.WRONG


def test_an_archived_patient_is_as_unknown_as_any(store, patient):
    card = store.patients.new_card(patient)
    with store.ledger.write() as db:
        db.execute("UPDATE patient SET archived_at = created_at")
    assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.WRONG)
    assert store.patients.sign_in_card(card) == SignIn(Verdict.WRONG)


def test_adding_a_patient_without_a_code_finds_a_free_one(store):
    first = store.patients.add("  One ", pin="1234", birth_year=1960)
    second = store.patients.add("Two", pin="123456", language="ar")
    assert first.code != second.code
    assert store.patients.by_code(first.code) == first == store.patients.get(first.id)
    assert (first.name, first.birth_year, second.language) == ("One", 1960, "ar")
    assert store.patients.code(second.id) == second.code
    assert store.patients.by_code("000000" if first.code != "000000" else "000001") is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "A name (needs|has)"),
        ({"name": "x" * 121}, "A name (needs|has)"),
        ({"pin": "123"}, "A PIN has 4 to 6 digits"),
        ({"pin": "1234567"}, "A PIN has 4 to 6 digits"),
        ({"pin": "12a4"}, "A PIN has 4 to 6 digits"),
        ({"pin": "١٢٣٤"}, "A PIN has 4 to 6 digits"),
        ({"code": "12345"}, "A code has 6 digits"),
        ({"code": CODE}, "belongs to somebody already"),
    ],
)
def test_what_cannot_be_a_patient_is_refused(store, patient, wrong, said):
    with pytest.raises(KioskError, match=said):
        store.patients.add(**{"name": "Somebody", "pin": "1234", **wrong})
    assert store.counts().patients == 1


def test_an_id_nobody_has_is_a_mistake_of_ours(store):
    with pytest.raises(LookupError):
        store.patients.get("nobody")


def test_the_try_that_locks_a_code_says_so(place, store, patient):
    for _ in range(40):
        found = store.patients.sign_in(CODE, WRONG_PIN)
        if found.verdict is Verdict.LOCKED:
            break
        place.clock.advance(found.wait_s or 1)
    said = store.ledger.rows("SELECT action FROM audit ORDER BY rowid DESC LIMIT 2")
    assert ("code locked",) in said
    assert store.patients.sign_in(CODE, PIN) == SignIn(Verdict.LOCKED)


def test_who_signs_in_is_no_failure_of_the_kiosk_and_takes_none_of_others_away(store, patient):
    failures = Failures(store.ledger)
    assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK
    assert failures.of(KIOSK) == 0
    for number in range(1, 4):
        store.patients.sign_in(f"{number:06}", WRONG_PIN)
        assert store.patients.sign_in(CODE, PIN).verdict is Verdict.OK
        assert failures.of(KIOSK) == number
