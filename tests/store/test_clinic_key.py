"""The key that all kiosks of a clinic share comes back as it was written, or is refused."""

import pytest

from app.core.errors import KioskError
from app.store.clinic_key import ClinicKey, clinic_key
from app.store.files import Key

OURS = Key(bytes(range(32)))


def test_the_first_kiosks_own_hashes_go_on_to_fit():
    key = ClinicKey.of_first(OURS)
    for purpose in ("pin", "card", "code", "export", "records", "records 2"):
        assert key.derive(purpose) == OURS.derive(purpose)
    assert key.generation == 0


def test_it_comes_back_as_it_was_written():
    key = ClinicKey.of_first(OURS).renewed().renewed()
    assert ClinicKey.read(key.text()) == key
    assert key.generation == 2


def test_what_seals_is_new_each_time_and_what_signs_in_stays():
    first = ClinicKey.of_first(OURS)
    one, other = first.renewed(), first.renewed()
    assert one.later != other.later
    assert one.secrets == other.secrets == first.secrets
    assert one.renewed().later[:1] == one.later
    assert first.with_later(one.later) == one


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: "",
        lambda text: "no key",
        lambda text: text[:-2],
        lambda text: text + "00",
        lambda text: text.partition(".")[0][:-2],
        lambda text: text.partition(".")[0] + ".",
        lambda text: text + "." + "00" * 63,
    ],
)
def test_what_is_damaged_is_told(harm):
    text = ClinicKey.of_first(OURS).renewed().text()
    with pytest.raises(KioskError, match=r"damaged\. Join with a new code"):
        ClinicKey.read(harm(text))


def test_it_is_not_shown_where_things_are_printed():
    key = ClinicKey.of_first(OURS).renewed()
    assert key.derive("pin").hex() not in repr(key)
    assert repr(key.derive("pin")) not in repr(key)
    assert repr(key.later[0]) not in repr(key)


def test_a_kiosk_alone_has_none(store):
    assert clinic_key(store.ledger) is None
    key = ClinicKey.of_first(OURS)
    with store.ledger.write() as db:
        db.execute("INSERT INTO sync_state (key, value) VALUES ('clinic_key', ?)", (key.text(),))
    assert clinic_key(store.ledger) == key
