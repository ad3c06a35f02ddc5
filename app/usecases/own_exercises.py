"""Where a clinic makes exercises of its own: no Qt, called on the worker thread.

What only making them needs is imported where it is done, for it takes its time.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, NamedTuple

from app.content.current import Current
from app.content.library import Some
from app.content.own import OwnExercises
from app.core.errors import KioskError
from app.core.exercise import OWN, VIDEO_MB, VIDEOS, Exercise, still_of
from app.core.exercise_blank import blank
from app.core.exercise_edit import Draft, confirmed, copied, moved, opened
from app.core.exercise_photos import Crop
from app.core.origin import BodyPart as Region
from app.core.roles import Action
from app.core.staff import Staff
from app.core.stand_in import is_shown
from app.figure.motion import Motion
from app.figure.positions import Position, example, placed, positions
from app.regular_file import read_regular
from app.store.ledger import Ledger
from app.usecases.own_media import OwnMedia

if TYPE_CHECKING:
    from app.devices.media_check import KeptMedia
    from app.documents.photo import Photos
    from app.figure.pose_choices import BodyPart, Placement

Regions = tuple[Region, ...]


class ListedExercise(NamedTuple):
    """An exercise in the list: whether it is the clinic's own, and not for plans yet. ``words`` are
    what it is found by, in small letters, ``face`` the picture that shows it best."""

    id: str
    name: str
    own: bool
    draft: bool
    words: str = ""
    face: Path | None = None


def _found_by(exercise: Exercise, name: str) -> str:
    told = (name, *exercise.muscles, *exercise.regions, exercise.level, exercise.source)
    return " ".join(it for it in told if it).casefold()


class Workshop:
    """Every change asks ``staff`` whether they may. ``screen`` gets what plays videos ready; it
    takes its time, so it is called only when there is one. ``newer`` takes up content that head
    office has sent."""

    def __init__(
        self,
        library: Current,
        own: OwnExercises,
        ledger: Ledger,
        screen: Callable[[], None] = lambda: None,
        newer: Callable[[bool], bool] = lambda _: False,
    ) -> None:
        self._library, self._own, self._media = library, own, OwnMedia(library)
        self._ledger, self._screen, self._newer = ledger, screen, newer
        self._known = {*own.folders()}

    def warm_up(self) -> None:
        """Be ready to show what there is."""
        if any(exercise.media.video for exercise in self._library().exercises.values()):
            self._screen()

    def take_up(self, beside: bool = False) -> bool:
        """Show what head office has sent, if there is any: only while nobody is in a session. A
        desk ``beside`` an open kiosk follows that."""
        if not self._newer(beside):
            return False
        self._known = {*self._own.folders()}
        self.warm_up()
        return True

    def refresh(self) -> None:
        """Take in what was made beside this kiosk, at a desk on the same data."""
        newest = self._own.newest()
        if fresh := {name for name, home in newest.items() if home not in self._known}:
            self._take_in(self._own.load(fresh))
        self._known = {*newest.values()}

    def listed(self) -> list[ListedExercise]:
        """All there are, the clinic's own first, then by name."""
        self.refresh()
        library = self._library()
        own, words = set(self._own.ids()), library.texts.exercises
        rows = [
            ListedExercise(
                *(name, words[name].name, name in own, it.draft),
                _found_by(it, words[name].name),
                self._media.face(it),
            )
            for name, it in library.exercises.items()
            if is_shown(it)
        ]
        return sorted(rows, key=lambda row: (not row.own, row.name.casefold()))

    def opened(self, exercise: str) -> Draft:
        """An exercise to look at, or one's own to change."""
        library = self._library()
        return opened(library.exercises[exercise], library.texts.exercises[exercise])

    def copy(self, exercise: str, name: str) -> Draft:
        """A draft like ``exercise``."""
        found = self.opened(exercise)
        return copied(found.exercise, found.text, name[:60], f"{OWN}{token_hex(4)}")

    def positions(self) -> tuple[Position, ...]:
        """How an exercise from blank can start."""
        return positions(self._library().exercises)

    def blank(
        self, name: str, position: Position | None, sides: str, regions: Regions, start: str
    ) -> Draft:
        """A draft from nothing, in a ``position`` that ``start`` says in words; without one only
        photos or a video will show it."""
        exercises = self._library().exercises
        needing = example(position, exercises) if position else None
        new_id = f"{OWN}{token_hex(4)}"
        draft = blank(name[:60], new_id, sides, regions, needing, start)
        return self.placed(draft, position) if position else draft

    def placed(self, draft: Draft, position: Position) -> Draft:
        """The draft starting in another position, and moving nowhere yet."""
        return moved(draft, placed(draft.exercise, position, self._library().exercises))

    def possible(self, draft: Draft, pose: str, part: BodyPart) -> tuple[Placement, ...]:
        """What a body can do with one part of it in a pose."""
        from app.figure.pose_choices import possible

        return possible(draft.exercise, pose, part)

    def looked_at(self, draft: Draft) -> tuple[Motion, str]:
        """How it moves, and the first thing that no body could do, or nothing."""
        from app.figure.check import problems

        wrong = problems(draft.exercise) if draft.exercise.drawn else ()
        return Motion(draft.exercise), wrong[0] if wrong else ""

    def taken_in(self, path: Path) -> tuple[KeptMedia, bool]:
        """A photo or video: what it is kept as, and whether it is a video."""
        from app.devices.media_check import checked

        kept = checked(path)
        video = Path(kept.name).suffix in VIDEOS
        if video:
            self._screen()
        return kept, video

    def cropped(self, photo: Path, kept: bytes, crop: Crop) -> KeptMedia:
        """A part of a photo, and what it is kept as."""
        from app.devices.media_check import cropped

        return cropped(photo, kept, crop)

    def trial(self, draft: Draft, media: dict[str, bytes]) -> Photos | None:
        """The photos of a draft for paper; None where the figure shows it."""
        from app.usecases.own_pictures import trial

        home = self._library().homes.get(draft.exercise.id)
        return trial(draft.exercise.media, home, media)

    def save(self, staff: Staff, draft: Draft, media: dict[str, bytes]) -> Draft:
        """Keep it, and use it from now on. Raises KioskError with what is wrong."""
        self._save(staff, draft, media, "exercise saved")
        return draft

    def confirm(self, staff: Staff, draft: Draft, media: dict[str, bytes]) -> Draft:
        """Keep it as one that can be put into plans, as ``staff`` has said what it needs."""
        done = confirmed(draft)
        self._save(staff, done, media, "exercise confirmed")
        return done

    def _save(self, staff: Staff, draft: Draft, media: dict[str, bytes], what: str) -> None:
        staff.require(Action.MAKE_EXERCISE)
        if not draft.own:
            raise KioskError("This exercise came with the kiosk. Copy it, and change the copy.")
        name = draft.exercise.id
        saved = self._own.save(draft.exercise, draft.text, media)
        self._known |= {*saved.homes.values()}
        self._take_in(saved)
        with self._ledger.write():
            self._ledger.audit(what, None, staff=staff.id, detail=name)

    def _take_in(self, some: Some) -> None:
        self._library.swap(self._library().taking(some))

    def media(self, exercise: str) -> tuple[list[Path], Path | None]:
        """Where an exercise's photos and its video are, for the screen; what is gone has a place
        too, so that no figure stands in for it."""
        photos, video = self._media.files(self._library().exercises[exercise])
        return [self._newest(exercise, it) for it in photos], (
            self._newest(exercise, video) if video else None
        )

    def bytes_of(self, exercise: str) -> dict[str, bytes]:
        """Its photos and its video with its still, for a copy to keep: as many as are there."""
        known = self._library().exercises[exercise]
        photos, video = self._media.files(known)
        paths = [*photos, *([video, video.with_name(still_of(video.name))] if video else [])]
        found: dict[str, bytes] = {}
        for path in paths:
            with suppress(OSError):
                here = self._newest(exercise, path)
                found[path.name] = read_regular(here, VIDEO_MB * 1_000_000)
        return found

    def face(self, exercise: str) -> Path | None:
        """The one picture that shows an exercise best; None where the figure does."""
        return self._media.face(self._library().exercises[exercise])

    def prepare(self, exercise: str) -> None:
        """Have that picture: called on the worker thread."""
        self._media.prepare(self._library().exercises[exercise])

    def _newest(self, exercise: str, path: Path) -> Path:
        """A desk may have saved another version while a session shows the one before."""
        return path if path.is_file() else self._own.media(exercise, path.name) or path
