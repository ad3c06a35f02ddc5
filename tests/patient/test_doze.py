"""The first screen dims and moves when nobody is there, and no other does."""

from datetime import time

import pytest
from PySide6.QtCore import QEvent, QObject

from app.core.quiet_hours import QuietHours
from app.patient.home.doze import AWAKE_S, MOVES_S, Doze
from app.ui.kiosk_screen import KioskScreen
from app.ui.kiosk_state import KioskState
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def kiosk(qapp):
    return KioskScreen(KioskState())


@pytest.fixture
def doze(kiosk, clock):
    return Doze(kiosk, clock, kiosk)


def after(doze, clock, seconds):
    clock.advance(seconds)
    doze.look()


def test_it_dims_after_five_minutes_and_moves_each_minute(kiosk, doze, clock):
    after(doze, clock, AWAKE_S - 1)
    assert kiosk.shown.doze == 0
    after(doze, clock, 1)
    assert kiosk.shown.doze == 1
    after(doze, clock, 3 * MOVES_S)
    assert kiosk.shown.doze == 4


@pytest.mark.parametrize("kind", [QEvent.Type.TouchBegin, QEvent.Type.KeyPress])
def test_a_touch_wakes_it_and_is_not_swallowed(kiosk, doze, clock, kind):
    after(doze, clock, AWAKE_S)
    assert doze.eventFilter(QObject(), QEvent(kind)) is False
    assert kiosk.shown.doze == 0
    after(doze, clock, AWAKE_S - 1)
    assert kiosk.shown.doze == 0


def test_no_other_screen_dozes_and_it_is_bright_on_the_way_back(kiosk, doze, clock):
    kiosk.go("today")
    after(doze, clock, 2 * AWAKE_S)
    assert kiosk.shown.doze == 0
    kiosk.go("home")
    doze.look()
    assert kiosk.shown.doze == 0


def test_dozing_is_nothing_that_somebody_has_chosen(kiosk, doze, clock):
    after(doze, clock, AWAKE_S)
    assert not kiosk.altered


NIGHT = QuietHours(time(0), time(23, 59, 59))
DAY = QuietHours(time(0), time(0))


def test_at_the_hours_that_are_set_it_is_black(kiosk, doze, clock):
    kiosk.dark_hours = DAY
    after(doze, clock, AWAKE_S)
    assert (kiosk.shown.doze, kiosk.shown.asleep) == (1, False)
    kiosk.dark_hours = NIGHT
    doze.look()
    assert kiosk.shown.asleep
    assert not kiosk.altered


def test_the_touch_that_wakes_a_black_screen_does_nothing_else(kiosk, doze, clock):
    kiosk.dark_hours = NIGHT
    after(doze, clock, AWAKE_S)
    for kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
        assert doze.eventFilter(QObject(), QEvent(kind)) is True
        assert not kiosk.shown.asleep
    for kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
        assert doze.eventFilter(QObject(), QEvent(kind)) is False


def test_somebody_in_the_middle_of_the_night_is_left_their_screen(kiosk, doze, clock):
    kiosk.dark_hours = NIGHT
    kiosk.go("today")
    after(doze, clock, 2 * AWAKE_S)
    assert not kiosk.shown.asleep
