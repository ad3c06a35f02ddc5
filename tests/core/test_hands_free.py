"""Which key does what, and that a trembling or held one counts once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hands_free import BOUNCE_S, USUAL, Act, Remote
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


def test_a_presenters_clicker_works_as_it_comes(clock):
    remote = Remote(clock)
    found = {key: remote.press(key) for key in ("PgDown", "PgUp", "F5", "B")}
    assert list(found.values()) == [Act.NEXT, Act.AGAIN, Act.PAUSE, Act.HURTS]


def test_what_was_learned_takes_the_place_of_the_usual_key(clock):
    remote = Remote(clock)
    remote.learn({Act.NEXT: "A", Act.PAUSE: "PgDown", Act.HURTS: "", Act.AGAIN: ""})
    assert remote.press("A") is Act.NEXT
    assert remote.press("PgDown") is Act.PAUSE
    assert not remote.knows("F5")
    assert remote.press("F5") is None
    assert remote.press("B") is Act.HURTS


def test_a_held_key_counts_once(clock):
    remote = Remote(clock)
    assert remote.press("PgDown") is Act.NEXT
    for _ in range(50):
        clock.advance(0.5)
        assert remote.press("PgDown", held=True) is None


@given(st.lists(st.sampled_from([0.001, 0.1, 0.29, 0.31, 0.5, 2.0]), max_size=20))
def test_a_key_that_comes_again_at_once_is_one_press(gaps):
    clock = FakeClock()
    remote = Remote(clock)
    acts = [remote.press("PgDown")]
    for gap in gaps:
        clock.advance(gap)
        acts.append(remote.press("PgDown"))
    assert sum(act is not None for act in acts) == 1 + sum(gap >= BOUNCE_S for gap in gaps)


@given(st.text(max_size=12))
def test_unknown_keys_do_nothing(key):
    remote = Remote(FakeClock())
    assert (remote.press(key) is None) == (key not in USUAL)
