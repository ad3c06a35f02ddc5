"""The screen is read when it is asked for, and by itself where help is to be called."""

import pytest
from PySide6.QtCore import QObject, Signal

from app.devices.sound.outlet import Outlet, Sound
from app.patient.hearing import Hearing
from app.patient.reading import Reading
from app.ui.kiosk_screen import KioskScreen
from app.ui.kiosk_state import KioskState

QUESTION = ["How hard was that?", "", "The whole session, all in all."]


class Voice(QObject):
    """Notes what is said."""

    availableChanged = Signal()
    said = Signal()
    ready = Signal()
    ended = Signal()

    def __init__(self):
        super().__init__()
        self.available = False
        self.heard = []

    def say(self, text):
        self.heard.append(text)

    def forget(self):
        self.heard.append("(forget)")


@pytest.fixture
def voice(qapp):
    return Voice()


@pytest.fixture
def kiosk(voice):
    kiosk = KioskScreen(KioskState(screen="rating"))
    Reading(kiosk, voice)
    Hearing(kiosk, voice, Outlet(kiosk))
    return kiosk


def test_a_touch_reads_the_words_and_another_ends_it(kiosk, voice):
    kiosk.readAloud(QUESTION)
    assert kiosk.reading
    assert voice.heard == ["How hard was that?\nThe whole session, all in all."]
    kiosk.readAloud(QUESTION)
    assert not kiosk.reading
    assert voice.heard[-1] == "(forget)"


def test_it_ends_by_itself_and_with_the_screen(kiosk, voice):
    kiosk.readAloud(QUESTION)
    voice.said.emit()
    assert not kiosk.reading
    kiosk.readAloud(QUESTION)
    kiosk.go("today")
    assert not kiosk.reading
    assert voice.heard[-1] == "(forget)"


def test_it_ends_with_the_sound_card(kiosk, voice):
    voice.available = True
    voice.availableChanged.emit()
    kiosk.readAloud(QUESTION)
    voice.available = False
    voice.availableChanged.emit()
    assert not kiosk.reading
    assert not kiosk.canRead


def test_help_is_called_for_though_cues_are_turned_off(kiosk, voice):
    kiosk.toggleSpeech()
    kiosk.urge(["Get help now"])
    assert voice.heard == ["Get help now"]


def test_without_a_voice_there_is_no_loudspeaker(kiosk, voice):
    assert not kiosk.canRead
    voice.available = True
    voice.availableChanged.emit()
    assert kiosk.canRead
    kiosk.forget()
    assert kiosk.canRead


def test_where_nothing_is_heard_the_edge_flashes(kiosk, voice):
    voice.ended.emit()
    assert kiosk.soundless
    kiosk.forget()
    assert kiosk.soundless
    assert not kiosk.altered
    voice.ready.emit()
    assert not kiosk.soundless


def test_whatever_keeps_it_from_being_heard_the_edge_flashes_until_all_is_well(voice):
    kiosk = KioskScreen(KioskState(screen="rating"))
    outlet = Outlet(kiosk)
    hearing, plugs = Hearing(kiosk, voice, outlet), []
    hearing.plugged.connect(plugs.append)

    def told(sound):
        outlet.changed.emit(sound)
        return kiosk.shown.soundless, kiosk.shown.muted

    assert told(Sound(known=True, muted=True)) == (True, True)
    assert told(Sound(known=True, absent=True)) == (True, False)
    voice.ended.emit()
    assert told(Sound(known=True, muted=True)) == (True, False)
    assert told(Sound(known=True)) == (True, False)
    voice.ready.emit()
    assert told(Sound(known=True, private=True)) == (False, False)
    assert told(Sound()) == (False, False)
    assert plugs == [True, False]
