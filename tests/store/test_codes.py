"""The codes that a kiosk gives: none twice, and none that is another kiosk's to give."""

import pytest

from app.store import patients
from app.store.patients import KIOSKS_MOST


@pytest.fixture
def drawn(monkeypatch):
    """What is drawn, instead of chance: a share of what there is."""
    shares = []

    def below(most):
        return int(shares.pop(0) * (most - 1))

    monkeypatch.setattr(patients.secrets, "randbelow", below)
    return shares


def slot(store, number):
    with store.ledger.write() as db:
        db.execute("INSERT INTO sync_state (key, value) VALUES ('slot', ?)", (str(number),))


def test_a_kiosk_alone_gives_any_of_six_digits(store, drawn):
    drawn += [0, 1, 0.5]
    codes = [store.patients.free_code() for _ in range(3)]
    assert codes == ["000000", "999999", "499999"]


def test_one_of_several_gives_those_of_its_own_slot(store, drawn):
    slot(store, 7)
    drawn += [0, 1, 0.5]
    codes = [store.patients.free_code() for _ in range(3)]
    assert codes[0] == "000007"
    assert {int(it) % KIOSKS_MOST for it in codes} == {7}
    assert 1_000_000 - 2 * KIOSKS_MOST < int(codes[1]) < 1_000_000
    assert abs(int(codes[2]) - 500_000) <= KIOSKS_MOST


def test_one_that_is_taken_is_drawn_again(store, drawn):
    drawn += [1, 1, 0]
    first = store.patients.add("One", pin="2718").code
    assert store.patients.free_code() == "000000" != first
