"""Where somebody is on a screen that they hear, and what is new on it."""

from __future__ import annotations

from app.patient.spoken.spots import HeardScreen, Spot, SpotRole


class ReadingPlace:
    """``heard`` is the screen as it was read last, ``key`` the spot that was said last."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Nobody has heard anything yet."""
        self.heard = HeardScreen("", ())
        self.key: int | None = None
        self._scene: tuple[object, ...] = ()

    @property
    def spot(self) -> Spot | None:
        """Where they are."""
        at = self.heard.place(self.key)
        return self.heard.spots[at] if at >= 0 else None

    def take(self, heard: HeardScreen, moving: bool) -> None:
        """The screen as it is now. Where the spot is gone, another stands in: its pause where a
        movement runs, else what has come to be there."""
        before, self.heard = self.heard, heard
        if self.key is None or self.spot is not None or not heard.spots:
            return
        control = heard.first_control
        if moving and not heard.title and control:
            self.key = control.key
        else:
            at = min(max(before.place(self.key), 0), len(heard.spots) - 1)
            self.key = heard.spots[at].key

    def is_new(self, screen: str, moving: bool) -> bool:
        """Whether this is another screen, or another sheet on it, than the last time."""
        before = self._scene
        self._scene = (screen, *self.heard.headings, moving and not self.heard.title)
        return self._scene != before

    def arrive(self, moving: bool) -> tuple[Spot, ...]:
        """Begin where the screen does, and tell what is to be read of it. Where a movement runs the
        cues speak, and a double touch is its pause; of a sheet one is at its first control."""
        heard, control = self.heard, self.heard.first_control
        if moving and not heard.title:
            self.key = control.key if control else None
            return ()
        if heard.title and control:
            self.key = control.key
            return (*heard.texts, control)
        first = heard.texts[0] if heard.texts else control
        self.key = first.key if first else None
        return heard.texts

    def has_changed(self, before: HeardScreen) -> bool:
        """Whether the spot itself is another than ``before``."""
        at, spot = before.place(self.key), self.spot
        if at < 0 or spot is None:
            return False
        was = before.spots[at]
        return (was.name, was.checked) != (spot.name, spot.checked)

    def news(self, before: HeardScreen, asked: bool) -> tuple[Spot, ...]:
        """Texts that were not there ``before``: all of them if somebody ``asked``, else alerts."""
        known = {it.name for it in before.spots}
        fresh = (it for it in self.heard.texts if it.name not in known)
        return tuple(it for it in fresh if asked or it.role is SpotRole.ALERT)
