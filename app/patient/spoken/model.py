"""Screens that are heard: one place is spoken at a time, fingers or keys move it and press it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.core.clock import Clock
from app.patient.spoken.gestures import Gesture, GestureKind, Gestures
from app.patient.spoken.saying import Saying
from app.patient.spoken.spots import HeardScreen, SpotRole, read_out, said
from app.patient.spoken.state import Socket, SpeaksAloud, SpokenState
from app.patient.spoken.typing import Typing
from app.patient.spoken.words import own_words, role_words
from app.ui.kiosk_screen import KioskScreen
from app.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 120
"""How often the screen is looked at for what has changed."""

ANSWER_S = 1.5
"""What changes so soon after a press is its answer."""

STAYS_S = 0.5
"""A finger that listens is told of at least as often: what it lies on is said once."""

LOUDER = 1.25
LEAST, MOST = 0.1, 1.0

SEEN = ("stop", "unwell")
"""Where help may be called for others must see why: no curtain."""


@QmlElement
@QmlUncreatable("made by wiring")
class SpokenViewModel(Saying):
    """Works from ``kiosk.spoken`` on until it is off again, at the sign-out at the latest.

    ``moving`` is whether the screen speaks for itself, as an exercise does; ``look`` reads it.
    """

    _state: SpokenState

    def __init__(
        self,
        kiosk: KioskScreen,
        voice: SpeaksAloud,
        socket: Socket,
        clock: Clock,
        moving: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(kiosk, voice, socket, parent)
        self._clock, self._moving = clock, moving
        self._gestures = Gestures(clock)
        self._items: tuple[QObject, QQuickItem] | None = None
        self._typing = Typing()
        self._pressed_at = self._heard_at = float("-inf")
        self._usual = 1.0
        self._greeting: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        kiosk.spokenChanged.connect(self._turned)
        kiosk.arrived.connect(self._arrived)
        socket.plugged.connect(self._plugged)

    @Slot(QObject, QQuickItem, float)
    def watch(self, window: QObject, own: QQuickItem, finger: float) -> None:
        """Read this ``window``, the kiosk's ``own`` controls last."""
        self._items, self._gestures.finger = (window, own), finger

    @Slot()
    def leave(self) -> None:
        """What was watched is no more."""
        self._items = None

    @Slot(int, float, float)
    def down(self, finger: int, x: float, y: float) -> None:
        """A finger came down at a place of the window, in pixels."""
        self._follow(self._gestures.down(finger, x, y))

    @Slot(int, float, float)
    def move(self, finger: int, x: float, y: float) -> None:
        """A finger that is down went to another place."""
        self._follow(self._gestures.move(finger, x, y))

    @Slot(int, float, float)
    def up(self, finger: int, x: float, y: float) -> None:
        """A finger left the screen."""
        self._follow(self._gestures.up(finger, x, y))

    @Slot()
    def cancel(self) -> None:
        """The touches were taken away."""
        self._gestures.forget()

    @Slot(bool)
    def step(self, ahead: bool) -> None:
        """To the next place or the one before, and say it."""
        self._read()
        self._say_spot(
            self._place.heard.beside(self._place.key, 1 if ahead else -1, self._socket.private)
        )

    @Slot()
    def choose(self) -> None:
        """Press where we are."""
        self._read()
        spot = self._place.spot
        if spot is None or not spot.role.is_control:
            self._say([own_words().only_text])
        elif not spot.enabled:
            self._say_spot(spot)
        elif self._items is not None:
            from app.patient.spoken.tree import press

            self._voice.stop()
            self._pressed_at = self._clock.monotonic()
            press(self._items[0], spot.key)

    @Slot()
    def again(self) -> None:
        """Say where we are."""
        self._read()
        self._say_spot(self._place.spot)

    @Slot()
    def readAll(self) -> None:
        """The whole screen from its top."""
        self._read()
        self._say(read_out(self._place.heard.spots, role_words(), self._socket.private))

    @Slot(str, int)
    def writeIn(self, text: str, length: int) -> None:
        """Somebody is about to type, where this stands already."""
        self._typing.begin(text, length)

    @Slot(str, int)
    def typed(self, text: str, length: int) -> None:
        """Say the letter that was typed, and what the screen has to say of it."""
        alone, before = self._socket.private, self._place.heard
        told = self._typing.told(text, length, own_words(), alone)
        if told:
            self._read()
            self._say((*told, *read_out(self._place.news(before, True), role_words(), alone)))

    @Slot()
    def hush(self) -> None:
        """Say no more."""
        self._voice.stop()

    @Slot()
    def draw(self) -> None:
        """Make the screen dark, or show it again."""
        curtain = not self._state.curtain and self._kiosk.shown.screen not in SEEN
        self._set(curtain=curtain)
        self._say([own_words().curtain if curtain else own_words().no_curtain])

    @Slot(bool)
    def louden(self, louder: bool) -> None:
        """For this person only."""
        volume = self._voice.volume * (LOUDER if louder else 1 / LOUDER)
        self._voice.volume = min(max(volume, LEAST), MOST)

    def look(self) -> None:
        """Say what has come: another screen, a sheet, an alert, or what a press has changed."""
        self._follow(self._gestures.check())
        if not self._kiosk.shown.spoken or self._items is None:
            return
        place, before, greeting = self._place, self._place.heard, self._greeting
        self._read()
        if not place.heard.spots:
            return
        self._greeting = ()
        moving = self._moving()
        if place.is_new(self._kiosk.shown.screen, moving):
            told = read_out(place.arrive(moving), role_words(), self._socket.private)
            self._frame(place.spot)
            self._say((*greeting, *told))
        elif greeting:
            self._say(greeting)
        elif not moving or place.heard.title:
            self._tell_news(before)

    def _tell_news(self, before: HeardScreen) -> None:
        place, alone, words = self._place, self._socket.private, role_words()
        asked = self._clock.monotonic() - self._pressed_at <= ANSWER_S
        spot = place.spot
        self._frame(spot)
        if asked and spot is not None and place.has_changed(before):
            hidden = spot.role is SpotRole.CHOICE and not alone  # that it is chosen, and not which
            self._say([words.chosen] if hidden else said(spot, words, alone))
        elif fresh := place.news(before, asked):
            self._say(read_out(fresh, words, alone))

    def _follow(self, gestures: Sequence[Gesture]) -> None:
        for kind, x, y in gestures:
            if kind is GestureKind.HEAR:
                self._hear(x, y)
            elif kind in (GestureKind.RIGHT, GestureKind.LEFT):
                self.step((kind is GestureKind.RIGHT) is not self._kiosk.shown.rightToLeft)
            else:
                {
                    GestureKind.PRESS: self.choose,
                    GestureKind.AGAIN: self.again,
                    GestureKind.ALL: self.readAll,
                    GestureKind.HUSH: self.hush,
                    GestureKind.CURTAIN: self.draw,
                }[kind]()

    def _hear(self, x: float, y: float) -> None:
        self._read()
        spot = self._place.heard.at(x, y)
        now = self._clock.monotonic()
        stays, self._heard_at = now - self._heard_at < STAYS_S, now
        if spot is not None and not (stays and spot.key == self._place.key):
            self._say_spot(spot)

    def _read(self) -> None:
        from app.patient.spoken.tree import read

        if self._items is not None:
            self._place.take(read(*self._items), self._moving())

    def _plugged(self, private: bool) -> None:
        """Headphones were put in, or pulled: then there is silence at once."""
        kiosk = self._kiosk.shown
        self._set(alone=private)
        if not kiosk.spoken:
            if private and kiosk.ready and kiosk.screen not in ("session", "staff", "trouble"):
                self._kiosk.set(spoken=True)
            return
        if private:
            self._say([own_words().alone])
            return
        self._voice.stop()
        if kiosk.screen == "home":
            self._kiosk.set(spoken=False)
        else:
            self._greeting = (own_words().unplugged,)

    def _turned(self) -> None:
        if self._kiosk.shown.spoken:
            self._begin()
        else:
            self._end()

    def _begin(self) -> None:
        words = own_words()
        self._usual = self._voice.volume
        self._place.forget()
        alone = self._socket.private
        self._greeting = (words.hello, *(() if alone else (words.aloud,)), *words.how)
        self.show(SpokenState(alone=alone))
        self._kiosk.set(speechOn=True, soundOn=True, moreTime=True)
        self._kiosk.adjusted.emit()
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._gestures.forget()
        self._voice.stop()
        self._voice.volume = self._usual
        self.show(SpokenState())
        self._voice.say(own_words().ended + ".")

    def _arrived(self, screen: str) -> None:
        if screen == "staff" and self._kiosk.shown.spoken:
            self._kiosk.set(spoken=False)
        if screen in SEEN:
            self._set(curtain=False)
