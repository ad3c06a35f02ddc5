"""Staff sign in, wait, are locked out and let in again."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.sign_in import StaffSignIn, Verdict

NUMBER, PIN, WRONG, PHRASE = "101", "135790", "000000", "a long enough phrase"
PIN_FITS = "app.store.credentials.Credentials.pin_fits"


@pytest.fixture
def physio(store):
    return store.staff.add(NUMBER, "Somebody", Role.PHYSIO, PIN)


@pytest.fixture
def quick(monkeypatch):
    """A check that takes no time and says yes to the right PIN alone."""
    monkeypatch.setattr(PIN_FITS, lambda _, stored, pin: stored is not None and pin == PIN)


def tries(place, store, number, count, secret=WRONG):
    """Sign in so often, waiting as long as it takes."""
    verdicts = []
    for _ in range(count):
        place.clock.advance(301)
        verdicts.append(store.staff_door.sign_in(number, secret).verdict)
    return verdicts


def audit(store):
    columns = "action, subject_id, staff_id, detail"
    failed = "action <> 'sign-in failed'"
    return store.ledger.rows(f"SELECT {columns} FROM audit WHERE {failed} ORDER BY rowid")


def test_number_and_secret_sign_in(store, physio):
    assert store.staff_door.sign_in(NUMBER, PIN) == StaffSignIn(Verdict.OK, physio)
    assert audit(store) == [
        ("staff added", physio.id, None, "physio"),
        ("signed in", physio.id, physio.id, None),
    ]


def test_an_admin_signs_in_with_a_phrase(store):
    admin = store.staff.add("103", "Somebody", Role.ADMIN, PHRASE)
    assert store.staff_door.sign_in("103", PHRASE).staff == admin
    assert store.staff_door.sign_in("103", PHRASE.upper()).verdict is Verdict.WRONG


@pytest.mark.parametrize("number", [NUMBER, "999"])
def test_after_three_failures_it_slows_down(place, store, physio, quick, number):
    said = [store.staff_door.sign_in(number, WRONG) for _ in range(4)]
    wrong = StaffSignIn(Verdict.WRONG)
    assert said == [
        *(wrong, wrong, StaffSignIn(Verdict.WRONG, wait_s=5)),
        StaffSignIn(Verdict.WAIT, wait_s=5),
    ]
    place.clock.advance(5)
    assert store.staff_door.sign_in(number, WRONG) == StaffSignIn(Verdict.WRONG, wait_s=15)


@pytest.mark.parametrize("number", [NUMBER, "999"])
def test_after_ten_it_is_locked(place, store, physio, quick, number):
    verdicts = tries(place, store, number, 11)
    assert verdicts == [Verdict.WRONG] * 9 + [Verdict.LOCKED] * 2
    place.clock.advance(86400 * 3)
    assert store.staff_door.sign_in(number, PIN) == StaffSignIn(Verdict.LOCKED)


def test_the_lock_outlives_the_process_and_an_admin_ends_it(place, quick):
    with place.open() as store:
        physio = store.staff.add(NUMBER, "Somebody", Role.PHYSIO, PIN)
        admin = store.staff.add("103", "Admin", Role.ADMIN, PHRASE)
        tries(place, store, NUMBER, 10)
    with place.open() as store:
        assert store.staff_door.sign_in(NUMBER, PIN).verdict is Verdict.LOCKED
        assert [each.locked for each in store.staff.all()] == [True, False]
        store.staff.unlock(NUMBER, by=admin.id)
        assert store.staff_door.sign_in(NUMBER, PIN) == StaffSignIn(Verdict.OK, physio)
        assert [row[:3] for row in audit(store)[-3:]] == [
            ("staff locked", physio.id, None),
            ("staff unlocked", physio.id, admin.id),
            ("signed in", physio.id, physio.id),
        ]


def test_the_right_pin_at_the_last_try_still_opens(place, store, physio, quick):
    assert tries(place, store, NUMBER, 9) == [Verdict.WRONG] * 9
    assert tries(place, store, NUMBER, 1, PIN) == [Verdict.OK]
    assert tries(place, store, NUMBER, 9) == [Verdict.WRONG] * 9


@pytest.mark.parametrize(("before", "after"), [(2, Verdict.WAIT), (9, Verdict.LOCKED)])
def test_a_process_that_ends_between_count_and_check_has_counted(place, monkeypatch, before, after):
    def cut(*_):
        raise KeyboardInterrupt

    with place.open() as store:
        store.staff.add(NUMBER, "Somebody", Role.PHYSIO, PIN)
        with monkeypatch.context() as fast:
            fast.setattr(PIN_FITS, lambda *_: False)
            tries(place, store, NUMBER, before)
        place.clock.advance(301)
        with monkeypatch.context() as broken:
            broken.setattr(PIN_FITS, cut)
            with pytest.raises(KeyboardInterrupt):
                store.staff_door.sign_in(NUMBER, PIN)
    with place.open() as store:
        assert store.staff_door.sign_in(NUMBER, PIN).verdict is after


def test_one_success_forgives(place, store, physio, quick):
    for _ in range(3):
        assert tries(place, store, NUMBER, 5) == [Verdict.WRONG] * 5
        assert tries(place, store, NUMBER, 1, PIN) == [Verdict.OK]


def test_failures_of_staff_do_not_hold_up_patients(store, physio, quick):
    for _ in range(5):
        store.staff_door.sign_in(NUMBER, WRONG)
    assert store.patients.sign_in("204117", "2718").verdict is Verdict.WRONG


def test_a_clock_set_back_locks_nobody_out(place, store, physio, quick):
    tries(place, store, NUMBER, 3)
    place.clock.advance(-86400 * 365)
    assert store.staff_door.sign_in(NUMBER, PIN) == StaffSignIn(Verdict.WAIT, wait_s=5)
    place.clock.advance(5)
    assert store.staff_door.sign_in(NUMBER, PIN).verdict is Verdict.OK


def test_who_has_left_is_as_unknown_as_any(store, physio):
    store.staff.archive(NUMBER)
    assert store.staff_door.sign_in(NUMBER, PIN) == StaffSignIn(Verdict.WRONG)
    assert [each.archived for each in store.staff.all()] == [True]
    with pytest.raises(KioskError, match="belongs to somebody already"):
        store.staff.add(NUMBER, "Another", Role.PHYSIO, PIN)


def test_the_last_admin_stays(store):
    store.staff.add("103", "Admin", Role.ADMIN, PHRASE)
    with pytest.raises(KioskError, match="last admin"):
        store.staff.archive("103")
    store.staff.add("104", "Another", Role.ADMIN, PHRASE)
    store.staff.archive("103")
    with pytest.raises(KioskError, match="last admin"):
        store.staff.archive("104")


def test_a_new_secret_stops_the_old_one(store, physio):
    store.staff.set_secret(NUMBER, "864202")
    assert store.staff_door.sign_in(NUMBER, PIN).verdict is Verdict.WRONG
    assert store.staff_door.sign_in(NUMBER, "864202").verdict is Verdict.OK


def test_nothing_readable_is_kept(store, physio):
    store.staff_door.sign_in(NUMBER, PIN)
    store.staff_door.sign_in("777", "864202")
    hashes = repr(store.ledger.rows("SELECT secret_hash FROM staff"))
    scopes = repr(store.ledger.rows("SELECT scope FROM sign_in_failure"))
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in hashes
    assert PIN not in hashes
    assert len(scopes) == len("[('staff:',)]") + 58
    assert "864202" not in scopes


def test_nobody_has_that_number(store):
    for change in (store.staff.unlock, store.staff.archive):
        with pytest.raises(KioskError, match="Nobody has the number 555"):
            change("555")
    assert store.staff.find("555") is None
    assert store.staff.get("nobody") is None
