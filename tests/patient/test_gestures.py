"""What fingers mean where the screen is heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.patient.spoken.gestures import DOUBLE_S, HOLD_S, Gesture, GestureKind, Gestures
from tests.fake_clock import FakeClock

FINGER = 40


class Glass:
    def __init__(self):
        self.clock = FakeClock()
        self.gestures = Gestures(self.clock, FINGER)
        self.found = []

    def down(self, finger=0, x=100, y=100):
        self.found += self.gestures.down(finger, x, y)

    def move(self, finger=0, x=100, y=100):
        self.found += self.gestures.move(finger, x, y)

    def up(self, finger=0, x=100, y=100):
        self.found += self.gestures.up(finger, x, y)

    def wait(self, seconds):
        self.clock.advance(seconds)
        self.found += self.gestures.check()

    def tap(self, finger=0, x=100, y=100):
        self.down(finger, x, y)
        self.clock.advance(0.08)
        self.up(finger, x, y)

    @property
    def kinds(self):
        return [it.kind for it in self.found]


@pytest.fixture
def glass():
    return Glass()


def test_a_finger_that_stays_hears_what_is_beneath_it(glass):
    glass.down(x=30, y=40)
    assert glass.found == []
    glass.wait(HOLD_S + 0.01)
    assert glass.found == [Gesture(GestureKind.HEAR, 30, 40)]
    glass.move(x=300, y=40)
    assert glass.found[-1] == Gesture(GestureKind.HEAR, 300, 40)
    glass.up(x=300, y=40)
    assert {*glass.kinds} == {GestureKind.HEAR}


def test_a_short_touch_hears_once_it_is_sure_that_no_second_follows(glass):
    glass.tap(x=30, y=40)
    assert glass.found == []
    glass.wait(DOUBLE_S + 0.01)
    assert glass.found == [Gesture(GestureKind.HEAR, 30, 40)]


def test_a_double_touch_presses_wherever_it_is(glass):
    glass.tap(x=30, y=40)
    glass.wait(0.2)
    glass.tap(x=700, y=400)
    assert glass.kinds == [GestureKind.PRESS]


def test_a_tremble_presses_once(glass):
    for _ in range(5):
        glass.tap()
        glass.wait(0.02)
    assert glass.kinds == [GestureKind.PRESS]


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ((400, 110), GestureKind.RIGHT),
        ((-200, 90), GestureKind.LEFT),
        ((110, 400), GestureKind.ALL),
        ((90, -200), GestureKind.AGAIN),
    ],
)
def test_swipes(glass, to, kind):
    glass.down()
    glass.clock.advance(0.1)
    glass.move(0, *to)
    glass.up(0, *to)
    assert glass.kinds == [kind]


def test_two_fingers_hush_and_twice_draw_the_curtain(glass):
    for _ in range(2):
        glass.down(0)
        glass.down(1, x=300)
        glass.clock.advance(0.1)
        glass.up(0)
        glass.up(1, x=300)
        glass.clock.advance(0.1)
    assert glass.kinds == [GestureKind.HUSH, GestureKind.CURTAIN]


@pytest.mark.parametrize("fingers", [3, 4, 5, 10])
def test_a_palm_or_five_touches_at_once_do_nothing(glass, fingers):
    for each in range(fingers):
        glass.down(each, x=50 * each)
    glass.wait(3.0)
    for each in range(fingers):
        glass.move(each, x=50 * each + 200)
        glass.up(each, x=50 * each + 200)
    glass.wait(3.0)
    assert glass.found == []
    glass.tap()
    glass.wait(1.0)
    assert glass.kinds == [GestureKind.HEAR]


def test_a_hand_that_rests_does_not_block_the_other(glass):
    glass.down(0, x=900, y=900)
    glass.wait(2.0)
    glass.found.clear()
    glass.tap(1)
    glass.clock.advance(0.1)
    glass.tap(1)
    assert glass.kinds == [GestureKind.PRESS]
    glass.up(0, x=900, y=900)
    glass.wait(1.0)
    assert glass.kinds == [GestureKind.PRESS]


def test_what_was_taken_away_leaves_nothing(glass):
    glass.down()
    glass.gestures.forget()
    glass.wait(3.0)
    glass.up()
    assert glass.found == []


@given(
    some.lists(
        some.tuples(
            some.sampled_from(("down", "move", "up", "wait")),
            some.integers(0, 6),
            some.integers(-500, 3000),
            some.floats(0, 1.5),
        ),
        max_size=60,
    )
)
def test_whatever_happens_to_the_glass_the_next_double_touch_presses(acts):
    glass = Glass()
    for what, finger, x, seconds in acts:
        if what == "wait":
            glass.wait(seconds)
        else:
            getattr(glass, what)(finger, x, x)
    for finger in range(7):
        glass.up(finger)
    glass.wait(3.0)
    glass.found.clear()
    glass.tap()
    glass.clock.advance(0.1)
    glass.tap()
    assert glass.kinds == [GestureKind.PRESS]
