"""The photos and the video of an exercise that is being made: chosen, in order, and cropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QUrl, Slot
from PySide6.QtQml import QmlElement

from app.core import exercise_photos as order
from app.core.errors import KioskError
from app.core.exercise_edit import drawn, filmed
from app.core.exercise_photos import Crop
from app.devices.picture_places import Listing, PicturePlace, gvfs, listing, places
from app.devices.sticks import mounted
from app.devices.thumbnails import AT_ONCE, thumbnails
from app.staff.exercises.held_pictures import Held, Source, as_data, short_name, whole_photo
from app.staff.exercises.picture_state import PicturesState
from app.staff.exercises.wording import place_words
from app.ui.error_words import error_words
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot, address

if TYPE_CHECKING:
    from app.core.exercise_edit import Draft
    from app.devices.media_check import KeptMedia
    from app.staff.shift import Shift
    from app.usecases.needs import HasWorkshop

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

WIDE = 4 / 3
"""As wide to tall as a card's picture is: what a part of a photo is cut to."""

Change = Callable[["Draft"], "Draft"]


@QmlElement
@QmlUncreatable("the page of exercises has it")
class PicturesModel(Snapshot):
    """``draft`` is the exercise that is open, and ``change`` changes it."""

    _state: PicturesState

    def __init__(
        self,
        shift: Shift[HasWorkshop],
        draft: Callable[[], Draft | None],
        change: Callable[[Change], None],
    ) -> None:
        super().__init__(PicturesState(), shift)
        self._shift, self._draft, self._change = shift, draft, change
        self.media: dict[str, bytes] = {}
        self._cut_from: dict[str, tuple[Source, Crop]] = {}
        self._places: list[PicturePlace] = []
        self._found: tuple[Path, ...] = ()
        self._look = 0

    def begin(self, photos: Sequence[Path] = (), video: Path | None = None) -> None:
        """Another exercise, with what is kept of it."""
        self._look += 1
        self.media, self._cut_from, self._found = {}, {}, ()
        film = address(video) if video else ""
        self.show(PicturesState(photos=tuple(map(address, photos)), video=film))

    def held(self) -> Held:
        """For whoever comes back after a lock."""
        it = self._state
        return Held(self.media, self._cut_from, it.photos, it.video)

    def hold(self, held: Held) -> None:
        """The same, back again."""
        self.media, self._cut_from, photos, video = held
        self.show(PicturesState(photos=photos, video=video))

    @Slot()
    def choose(self) -> None:
        """Look for phones, cards and sticks."""
        if self._draft() is None:
            return
        self._look += 1
        self.show(replace(self._state, choosing=True, looking=True, place=-1, files=(), problem=""))
        self._shift.ask(lambda: places(mounted(), gvfs()), self._see, beside=True)

    @Slot(int)
    def open(self, place: int) -> None:
        """Show what is in one of the places."""
        if not 0 <= place < len(self._places):
            return
        self._look += 1
        chosen, look = self._places[place], self._look
        self.show(replace(self._state, place=place, looking=True, files=(), more=0, apple=0))
        self._shift.ask(lambda: listing(chosen), lambda found: self._list(found, look), beside=True)

    @Slot()
    def close(self) -> None:
        """Choose nothing more."""
        self._look += 1
        self.show(replace(self._state, choosing=False, looking=False, files=(), problem=""))

    @Slot(int)
    def take(self, index: int) -> None:
        """Show the exercise by this photo or video from now on."""
        if 0 <= index < len(self._found) and not self._state.busy:
            self.take_in(self._found[index])

    def take_in(self, path: Path) -> None:
        """The same with a file."""
        workshop = self._shift.clinic.workshop
        self.show(replace(self._state, busy=True, problem=""))
        self._shift.ask(
            lambda: workshop.taken_in(path),
            lambda found: self._took(path, *found),
            self._refused,
            beside=True,
        )

    @Slot(int, int)
    def move(self, index: int, by: int) -> None:
        """A photo earlier or later."""
        photos = list(self._state.photos)
        to = index + by
        if 0 <= index < len(photos) and 0 <= to < len(photos):
            photos.insert(to, photos.pop(index))
            self._change(lambda draft: order.photo_moved(draft, index, by))
            self.show(replace(self._state, photos=tuple(photos), problem=""))

    @Slot(int)
    def takeOut(self, index: int) -> None:
        """No longer show this photo."""
        photos = self._state.photos
        if 0 <= index < len(photos):
            self._change(lambda draft: order.photo_taken_out(draft, index))
            left = (*photos[:index], *photos[index + 1 :])
            self.show(replace(self._state, photos=left, problem=""))

    @Slot()
    def showFigure(self) -> None:
        """No photos and no video: the figure again."""
        self.show(replace(self._state, photos=(), video="", problem=""))
        self._change(drawn)

    @Slot(int)
    def cropPhoto(self, index: int) -> None:
        """Choose which part of a photo is shown."""
        draft = self._draft()
        if draft is None or not 0 <= index < len(self._state.photos):
            return
        name = draft.exercise.media.photos[index]
        shown = self._state.photos[index]
        source, crop = self._cut_from.get(name, (self._kept(name, shown), Crop()))
        edges = (crop.left, crop.top, crop.right, crop.bottom)
        self._shift.ask(
            lambda: whole_photo(source),
            lambda found: self.show(
                replace(
                    self._state, cropping=index, crop=edges, whole=found[0], ratio=found[1],
                    problem="",
                )
            ),
            self._refused,
            beside=True,
        )  # fmt: skip

    @Slot(float, float, float, float)
    def setCrop(self, left: float, top: float, right: float, bottom: float) -> None:
        """Keep what lies between these edges."""
        it = order.kept_in(Crop(left, top, right, bottom))
        self.show(replace(self._state, crop=(it.left, it.top, it.right, it.bottom)))

    @Slot(float)
    def cropTo(self, place: float) -> None:
        """Keep the largest part in the shape of a card: 0 at the top or start, 0.5 in the middle, 1
        at the end; less than 0 for all of the photo."""
        crop = Crop() if place < 0 else order.band(self._state.ratio, WIDE, place)
        self.setCrop(crop.left, crop.top, crop.right, crop.bottom)

    @Slot()
    def leaveCrop(self) -> None:
        """Leave the photo as it was."""
        self.show(replace(self._state, cropping=-1, whole="", problem=""))

    @Slot()
    def applyCrop(self) -> None:
        """Show only the chosen part."""
        draft, index = self._draft(), self._state.cropping
        if draft is None or index < 0 or self._state.busy:
            return
        name = draft.exercise.media.photos[index]
        source, _ = self._cut_from.get(name, (self._kept(name, self._state.photos[index]), None))
        crop, workshop = Crop(*self._state.crop), self._shift.clinic.workshop
        self.show(replace(self._state, busy=True, problem=""))
        self._shift.ask(
            lambda: workshop.cropped(*source, crop),
            lambda kept: self._cut(index, kept, source, crop),
            self._refused,
            beside=True,
        )

    def _kept(self, name: str, shown: str) -> Source:
        return Path(QUrl(shown).toLocalFile()), self.media.get(name, b"")

    def _see(self, found: list[PicturePlace]) -> None:
        self._places = found
        rows = tuple({"name": place_words(it), "kind": str(it.kind)} for it in found)
        self.show(replace(self._state, places=rows, looking=False))
        if found:
            self.open(0)

    def _list(self, found: Listing, look: int) -> None:
        if look != self._look:
            return
        self._found = tuple(it.path for it in found.files)
        rows = tuple(
            {"name": short_name(it.path), "video": it.video, "picture": ""} for it in found.files
        )
        self.show(
            replace(self._state, files=rows, looking=False, more=found.more, apple=found.apple)
        )
        photos = [at for at, it in enumerate(found.files) if not it.video]
        self._draw(photos, look)

    def _draw(self, waiting: list[int], look: int) -> None:
        """Fill the list in with small pictures, a few at a time."""
        if look != self._look or not waiting:
            return
        now, later = waiting[:AT_ONCE], waiting[AT_ONCE:]
        paths = [self._found[at] for at in now]

        def done(pictures: list[bytes]) -> None:
            if look != self._look:
                return
            rows = list(self._state.files)
            for at, jpeg in zip(now, pictures, strict=True):
                rows[at] = {**rows[at], "picture": as_data(jpeg) if jpeg else ""}
            self.show(replace(self._state, files=tuple(rows)))
            self._draw(later, look)

        self._shift.ask(lambda: thumbnails(paths), done, lambda _: None, beside=True)

    def _took(self, path: Path, kept: KeptMedia, video: bool) -> None:
        try:
            if video:
                self._change(lambda draft: filmed(draft, kept.name))
            else:
                self._change(lambda draft: order.photo_added(draft, kept.name))
        except KioskError as error:
            self._refused(error_words(error))
            return
        self.media |= kept.files
        it = replace(self._state, busy=False)
        if video:
            self._look += 1
            self.show(replace(it, video=address(path), photos=(), choosing=False))
            return
        self._cut_from[kept.name] = ((path, kept.files[kept.name]), Crop())
        photos = (*it.photos, as_data(kept.files[kept.name]))
        full = len(photos) >= order.MOST_PHOTOS
        self.show(replace(it, photos=photos, video="", choosing=it.choosing and not full))

    def _cut(self, index: int, kept: KeptMedia, source: Source, crop: Crop) -> None:
        try:
            self._change(lambda draft: order.photo_replaced(draft, index, kept.name))
        except KioskError as error:
            self._refused(error_words(error))
            return
        self.media |= kept.files
        self._cut_from[kept.name] = (source, crop)
        photos = list(self._state.photos)
        photos[index] = as_data(kept.files[kept.name])
        it = replace(self._state, photos=tuple(photos), busy=False, cropping=-1, whole="")
        self.show(it)

    def _refused(self, sentence: str) -> None:
        self.show(replace(self._state, busy=False, problem=sentence))
