"""A clinic, its records, content and paper, as it has set them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.content.library import Library
from app.core.clock import Clock
from app.core.clock_sense import ClockSense
from app.core.errors import KioskError
from app.core.hands_free import Act, setting_of
from app.core.plan import Plan
from app.core.print_form import PrintWishes
from app.core.record import Slot
from app.core.schedule import slot_at
from app.core.settings import read_setting
from app.core.staff import Staff
from app.figure.motion import Motion
from app.figure.motions import Illustrations, Motions
from app.store.ballast import Ballast
from app.store.store import Store
from app.usecases.assessment import Care
from app.usecases.at_kiosk import AtKiosk
from app.usecases.gate import Gate
from app.usecases.look import Look as Look
from app.usecases.own_exercises import Workshop
from app.usecases.spoken_library import SpokenLibrary
from app.usecases.wording import Wording

if TYPE_CHECKING:
    from app.usecases.papers import Paper

_NOT_SET = ("keys", "languages")


class ClinicAsSet(AtKiosk):
    """Joins the store, the content and the printed page for one clinic.

    Its logo is in ``folder``: logo.png, or logo.jpg.
    """

    def __init__(
        self,
        store: Store,
        library: Callable[[], Library],
        words: Wording,
        make_paper: Callable[[Wording, Motions], Paper],
        clock: Clock,
        workshop: Workshop,
        zone: tzinfo | None = None,
        folder: Path | None = None,
    ) -> None:
        self.store = store
        self.workshop = workshop
        self._spoken = SpokenLibrary(library)
        self.words, self._make_paper, self._motions = words, make_paper, Motions()
        self._clock, self._zone = clock, zone
        self.care = Care(store, library)
        self.gate = Gate(store, library)
        self._folder = folder
        self.illustrations = Illustrations()

    @property
    def library(self) -> Library:
        """All content as it is now, in the language of the screens: later it may be another."""
        return self._spoken()

    @cached_property
    def paper(self) -> Paper:
        """The maker of printed pages, there once it is asked for."""
        return self._make_paper(self.words, self._motions)

    @property
    def folder(self) -> Path | None:
        """The data folder; None where there is none, as in a test."""
        return self._folder

    def slot(self, plan: Plan | None = None) -> Slot:
        """The part of the day it is here, now; by the parts that ``plan`` has."""
        local = self._clock.now().astimezone(self._zone)
        return slot_at(local, plan.parts if plan else ())

    def local_day(self, when: datetime) -> date:
        """The day it was here at that time."""
        return when.astimezone(self._zone).date()

    def setting(self, name: str) -> Any:
        """A setting's value. What somehow is not allowed counts as not set."""
        try:
            return read_setting(name, self.store.settings.get(name))
        except KioskError:
            return read_setting(name, "")

    def look(self) -> Look:
        """How screens and sounds are to be."""
        values = {name: self.setting(name) for name in Look._fields if name not in _NOT_SET}
        keys = {act: self.setting(setting_of(act)) for act in Act}
        return Look(**values, languages=self.languages(), keys=keys)

    def languages(self) -> tuple[str, ...]:
        """The languages that patients can choose, the clinic's own first: those there are words
        in, less those that it has turned off."""
        known = self.library.languages
        return tuple(it for it in self.setting("languages") if it in known) or known

    def speak(self, language: str) -> None:
        """Have the screens in ``language``; it takes a moment: called on the worker thread."""
        self._spoken.speak(self.words.texts_in(language))

    def print_wishes(self) -> PrintWishes:
        """What this kiosk prints on."""
        return PrintWishes(
            self.setting("paper"), self.setting("printer"), self.setting("both_sides")
        )

    def keep_both_sides(self, both: bool) -> None:
        """The next page is printed as the last one was."""
        self.store.settings.set("both_sides", "yes" if both else "no")

    def motion(self, exercise: str) -> Motion:
        """The moving figure of an exercise, worked out once."""
        return self._motions.of(self.library.exercises[exercise])

    def soundness(self) -> tuple[ClockSense, int]:
        """What the clock is like, and the megabytes that are free where that is little, else -1."""
        room = Ballast(self._folder).low() if self._folder is not None else -1
        return self.store.clock.sense(), room

    def clock_is_right(self, staff: Staff) -> tuple[ClockSense, int]:
        """``staff`` have found the clock right; what there is to tell now."""
        self.store.clock.found_right(staff.id)
        return self.soundness()
