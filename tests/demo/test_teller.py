"""The demo says how far it is, and never keeps silent for long."""

from threading import Event

from app.demo import teller
from app.demo.teller import SILENCE_S, Teller
from tests.fake_clock import FakeClock


def test_it_says_again_what_it_does_once_it_was_silent_for_long():
    clock, said = FakeClock(), []
    demo = Teller(clock, said.append)
    demo.look()
    demo.say("Printing")
    clock.advance(SILENCE_S - 1)
    demo.look()
    assert said == ["Printing"]
    clock.advance(1)
    demo.look()
    demo.look()
    assert said == ["Printing", "  still at it: Printing"]
    clock.advance(SILENCE_S)
    demo.say("Staff side")
    demo.look()
    assert said[2:] == ["Staff side"]


def test_it_does_so_by_itself_while_the_kiosk_is_busy(monkeypatch):
    clock, said, again = FakeClock(), [], Event()

    def write(line):
        said.append(line)
        if len(said) == 2:
            again.set()

    monkeypatch.setattr(teller, "LOOK_S", 0.001)
    with Teller(clock, write) as demo:
        demo.say("Printing")
        clock.advance(SILENCE_S)
        again.wait()
    assert said == ["Printing", "  still at it: Printing"]


def test_nobody_waits_longer_than_ten_seconds_for_a_word():
    assert SILENCE_S + teller.LOOK_S < 10
