"""Where a clinic makes exercises of its own: no Qt, called on the worker thread."""

from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from app.content.library import Library
from app.content.own import OwnExercises
from app.core.errors import KioskError
from app.core.exercise_edit import Draft, copied
from app.core.roles import Action
from app.core.staff import Staff
from app.core.stand_in import is_shown
from app.figure.check import problems
from app.figure.motion import Motion
from app.services.media_check import VIDEOS, checked
from app.store.ledger import Ledger


class Workshop:
    """Every change asks ``staff`` whether they may. ``screen`` gets what plays videos ready; it
    takes its time, so it is called only when there is one."""

    def __init__(
        self,
        library: Library,
        own: OwnExercises,
        ledger: Ledger,
        screen: Callable[[], None] = lambda: None,
    ) -> None:
        self._library, self._own, self._ledger, self._screen = library, own, ledger, screen
        self._known = own.folders()

    def warm_up(self) -> None:
        """Be ready to show what there is."""
        if any(exercise.media.video for exercise in self._library.exercises.values()):
            self._screen()

    def refresh(self) -> None:
        """Take in what was made beside this kiosk, at a desk on the same data."""
        folders = self._own.folders()
        if folders != self._known:
            self._take_in(self._own.load(), *self._own.ids())
            self._known = folders

    def listed(self) -> list[tuple[str, str, bool]]:
        """Id, name and whether it is the clinic's own; those first, then by name."""
        self.refresh()
        own, words = set(self._own.ids()), self._library.texts.exercises
        shown = [name for name, it in self._library.exercises.items() if is_shown(it)]
        rows = [(name, words[name].name, name in own) for name in shown]
        return sorted(rows, key=lambda row: (not row[2], row[1].casefold()))

    def opened(self, exercise: str) -> Draft:
        """An exercise to look at, or one's own to change."""
        library = self._library
        return Draft(library.exercises[exercise], library.texts.exercises[exercise])

    def copy(self, exercise: str, name: str) -> Draft:
        """A draft like ``exercise``."""
        found = self.opened(exercise)
        return copied(found.exercise, found.text, name[:60], f"own-{token_hex(4)}")

    def looked_at(self, draft: Draft) -> tuple[Motion, str]:
        """How it moves, and the first thing that no body could do, or nothing."""
        wrong = problems(draft.exercise)
        return Motion(draft.exercise), wrong[0] if wrong else ""

    def taken_in(self, path: Path) -> tuple[str, bytes, bool]:
        """A photo or video: what it is kept as, and whether it is a video."""
        name, data = checked(path)
        video = Path(name).suffix in VIDEOS
        if video:
            self._screen()
        return name, data, video

    def save(self, staff: Staff, draft: Draft, media: dict[str, bytes]) -> None:
        """Keep it, and use it from now on. Raises KioskError with what is wrong."""
        staff.require(Action.MAKE_EXERCISE)
        if not draft.exercise.id.startswith("own-"):
            raise KioskError("This exercise came with the kiosk. Copy it, and change the copy.")
        name = draft.exercise.id
        self._take_in(self._own.save(draft.exercise, draft.text, media), name)
        with self._ledger.write():
            self._ledger.audit("exercise saved", None, staff=staff.id, detail=name)

    def _take_in(self, library: Library, *names: str) -> None:
        self._library.aside[:] = library.aside
        for name in filter(library.exercises.__contains__, names):
            self._library.exercises[name] = library.exercises[name]
            self._library.texts.exercises[name] = library.texts.exercises[name]

    def media(self, exercise: str) -> tuple[list[Path], Path | None]:
        """Where an exercise's photos and its video are, for the screen."""
        known = self._library.exercises[exercise].media
        photos = [self._own.media(exercise, name) for name in known.photos]
        video = self._own.media(exercise, known.video) if known.video else None
        return [path for path in photos if path], video
