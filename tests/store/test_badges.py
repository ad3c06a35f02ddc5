"""A badge with a short PIN, a secret of one's own, and a person of two roles."""

import pytest

from app.core.badge import badge_token
from app.core.errors import KioskError
from app.core.roles import Action, Role
from app.core.sign_in import Verdict
from app.core.staff import check_short
from tests.store.test_staff import NUMBER, PHRASE, PIN, WRONG

SHORT = "2718"


@pytest.fixture
def physio(store):
    return store.staff.add(NUMBER, "Somebody", Role.PHYSIO, PIN)


@pytest.fixture
def admin(store):
    return store.staff.add("103", "Admin", Role.ADMIN, PHRASE)


@pytest.fixture
def badge(store, physio):
    """A badge with a short PIN to it."""
    store.staff.set_short(physio, SHORT)
    return store.badges.new(physio.id, physio.id)


def trail(store):
    return [
        tuple(row)
        for row in store.ledger.rows("SELECT action, subject_id, staff_id, detail FROM audit")
    ]


@pytest.mark.parametrize("secret", [SHORT, PIN])
def test_a_badge_with_its_pin_signs_in(store, physio, badge, secret):
    assert store.staff_door.sign_in(badge.lower(), secret).staff == physio
    assert trail(store)[-1] == ("signed in", physio.id, physio.id, "badge")


def test_a_short_pin_is_nothing_without_the_badge(store, physio, badge):
    assert store.staff_door.sign_in(NUMBER, SHORT).verdict is Verdict.WRONG
    assert store.staff_door.confirm(physio, SHORT).verdict is Verdict.WRONG


def test_a_short_pin_opens_where_the_screen_of_its_person_locked(store, physio, badge):
    assert store.staff_door.unlock(physio, SHORT).staff == physio
    assert trail(store)[-1] == ("signed in", physio.id, physio.id, "unlocked")


def test_wrong_pins_of_all_ways_count_together_and_lock(place, store, physio, badge):
    ways = [
        lambda: store.staff_door.sign_in(badge, WRONG[:4]),
        lambda: store.staff_door.sign_in(NUMBER, WRONG),
        lambda: store.staff_door.unlock(physio, WRONG[:4]),
        lambda: store.staff_door.confirm(physio, WRONG),
    ]
    said = []
    for n in range(10):
        place.clock.advance(301)
        said.append(ways[n % 4]().verdict)
    assert said == [Verdict.WRONG] * 9 + [Verdict.LOCKED]
    place.clock.advance(86400)
    for right in (
        store.staff_door.sign_in(badge, SHORT),
        store.staff_door.unlock(physio, SHORT),
        store.staff_door.confirm(physio, PIN),
    ):
        assert right.verdict is Verdict.LOCKED


@pytest.mark.parametrize("way", ["badge", "unlock", "confirm"])
def test_a_wrong_pin_is_counted_before_it_is_looked_at(place, monkeypatch, way):
    def cut(*_):
        raise KeyboardInterrupt

    with place.open() as store:
        physio = store.staff.add(NUMBER, "Somebody", Role.PHYSIO, PIN)
        badge = store.badges.new(physio.id)
        door = store.staff_door
        tries = {
            "badge": lambda: door.sign_in(badge, SHORT),
            "unlock": lambda: door.unlock(physio, SHORT),
            "confirm": lambda: door.confirm(physio, PIN),
        }
        monkeypatch.setattr("app.store.credentials.Credentials.pin_fits", cut)
        with pytest.raises(KeyboardInterrupt):
            tries[way]()
    with place.open() as store:
        rows = store.ledger.rows("SELECT failures FROM sign_in_failure WHERE scope GLOB 'staff*'")
        assert rows == [(1,)]


def test_a_lost_badge_and_an_older_one_stop_at_once(store, physio, badge):
    newer = store.badges.new(physio.id)
    assert store.staff_door.sign_in(badge, SHORT).verdict is Verdict.NO_BADGE
    assert store.staff_door.sign_in(newer, SHORT).verdict is Verdict.OK
    store.badges.revoke(physio.id)
    assert store.staff_door.sign_in(newer, SHORT).verdict is Verdict.NO_BADGE
    assert store.badges.working() == {}


def test_the_badge_of_who_has_left_is_nobodys(store, physio, badge):
    store.staff.archive(NUMBER)
    assert store.staff_door.sign_in(badge, SHORT).verdict is Verdict.NO_BADGE


def test_a_badge_is_no_card_and_a_card_no_badge(store, physio, badge):
    card = store.patients.new_card(store.patients.add("Ann", pin=SHORT).id)
    assert badge_token(badge)
    assert not badge_token(card)
    assert store.patients.sign_in_card(badge).patient is None
    assert store.staff_door.sign_in(card, SHORT).staff is None


def test_the_audit_says_who_made_and_revoked_and_holds_no_secret(store, physio, admin):
    text = store.badges.new(physio.id, admin.id)
    store.badges.revoke(physio.id, physio.id)
    store.staff.set_short(physio, SHORT)
    store.staff.make_own(physio, "864202")
    assert [row[:3] for row in trail(store)[-4:]] == [
        ("badge made", physio.id, admin.id),
        ("badge revoked", physio.id, physio.id),
        ("short PIN set", physio.id, physio.id),
        ("staff secret changed", physio.id, physio.id),
    ]
    everything = repr([store.ledger.rows(f"SELECT * FROM {it}") for it in ("audit", "badge")])
    assert not any(it in everything for it in (text, badge_token(text), SHORT, "864202"))


def test_a_secret_that_an_admin_made_opens_nothing_but_its_own_change(store, admin):
    new = store.staff.add("104", "New", Role.PHYSIO, PIN, by=admin.id)
    inside = store.staff_door.sign_in("104", PIN).staff
    assert (new.first, inside.first) == (True, True)
    assert [action for action in Action if inside.may(action)] == [Action.OWN_SIGN_IN]
    with pytest.raises(KioskError, match="what you have now"):
        store.staff.make_own(inside, PIN)
    assert store.staff.make_own(inside, "864202").may(Action.CHANGE_PLAN)
    assert not store.staff_door.sign_in("104", "864202").staff.first


def test_a_new_secret_from_an_admin_ends_the_short_pin(store, physio, admin, badge):
    store.staff.set_secret(NUMBER, "864202", by=admin.id)
    assert store.staff_door.sign_in(badge, SHORT).verdict is Verdict.WRONG
    assert store.staff_door.sign_in(badge, "864202").staff.first


@pytest.mark.parametrize("pin", ["123", "135790", "1234", "9999", "27a8", "٢٧١٨", "4321"])
def test_a_short_pin_that_is_none(pin):
    with pytest.raises(KioskError, match=r"4 or 5 digits|too easy"):
        check_short(pin)


def test_physio_and_admin_in_one_person(store, physio, admin):
    with pytest.raises(KioskError, match="12 to 128 letters"):
        store.staff.set_roles(NUMBER, Role.PHYSIO, True, PIN, by=admin.id)
    store.staff.set_roles(NUMBER, Role.PHYSIO, True, "words for the time being", by=admin.id)
    both = store.staff_door.sign_in(NUMBER, "words for the time being").staff
    assert both.roles == {Role.PHYSIO, Role.ADMIN}
    both = store.staff.make_own(both, "words of my very own")
    for action in (Action.CHANGE_PLAN, Action.MANAGE_STAFF, Action.SEE_TODAY, Action.BACK_UP):
        assert both.may(action)
    store.staff.archive("103")
    for what in ((Role.PHYSIO, False), (Role.FRONT_DESK, False)):
        with pytest.raises(KioskError, match="last admin"):
            store.staff.set_roles(NUMBER, *what)
    with pytest.raises(KioskError, match="last admin"):
        store.staff.archive(NUMBER)
    assert trail(store)[-2][0] == "staff secret changed"


def test_an_admin_becomes_a_physio_as_well_and_keeps_the_passphrase(store, admin):
    store.staff.set_roles("103", Role.PHYSIO, True)
    staff = store.staff_door.sign_in("103", PHRASE).staff
    assert (staff.roles, staff.first) == ({Role.PHYSIO, Role.ADMIN}, False)
    with pytest.raises(KioskError, match="what they are now"):
        store.staff.set_roles("103", Role.PHYSIO, True)


def test_a_lead_who_becomes_front_desk_leads_no_more(store, physio):
    store.staff.set_lead(NUMBER, True)
    assert store.staff.set_roles(NUMBER, Role.FRONT_DESK, False).lead is False
    assert not store.staff.led()


def test_taking_away_a_badge_that_nobody_has_is_not_in_the_audit(store, physio, badge):
    assert store.badges.revoke(physio.id, physio.id)
    said = trail(store)
    assert not store.badges.revoke(physio.id, physio.id)
    assert trail(store) == said
    assert store.badges.working() == {}
