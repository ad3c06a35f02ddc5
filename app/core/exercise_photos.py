"""The photos that an exercise is shown by: in order, a few, and as much of each as is wanted."""

from msgspec import Struct
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.exercise import Media
from app.core.exercise_edit import Draft

MOST_PHOTOS = 3
"""Paper has three side by side, and a screen shows one a movement."""


class Crop(Struct, frozen=True):
    """The part of a photo that is shown: its edges as shares of the photo's width and height."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def whole(self) -> bool:
        """Whether nothing is cut off."""
        return self == Crop()


SMALLEST = 0.2
"""Of the photo's shorter side: less is a blur on a screen."""


def kept_in(crop: Crop) -> Crop:
    """``crop`` inside the photo, and not too small to see."""
    wide = min(1.0, max(SMALLEST, crop.right - crop.left))
    tall = min(1.0, max(SMALLEST, crop.bottom - crop.top))
    left = min(max(crop.left, 0.0), 1.0 - wide)
    top = min(max(crop.top, 0.0), 1.0 - tall)
    return Crop(left, top, left + wide, top + tall)


def band(ratio: float, wanted: float, place: float) -> Crop:
    """The largest part that is ``wanted`` times as wide as tall, of a photo that is ``ratio`` times
    as wide as tall. ``place`` is where: 0 at its top or left end, 0.5 in the middle, 1 at the
    other."""
    if ratio < wanted:
        tall = ratio / wanted
        return Crop(0.0, place * (1 - tall), 1.0, place * (1 - tall) + tall)
    wide = wanted / ratio
    return Crop(place * (1 - wide), 0.0, place * (1 - wide) + wide, 1.0)


def photo_added(draft: Draft, name: str) -> Draft:
    """The draft with one photo more, in place of a video. Raises KioskError where it has enough."""
    photos = draft.exercise.media.photos
    if name in photos:
        raise KioskError("This photo is here already. Choose another one.")
    if len(photos) >= MOST_PHOTOS:
        raise KioskError("{most} photos are the most. Take one out first.", most=MOST_PHOTOS)
    return _without_captions(_showing(draft, (*photos, name)))


def photo_taken_out(draft: Draft, index: int) -> Draft:
    """The draft without one photo; without any the figure shows it again."""
    photos = draft.exercise.media.photos
    return _showing(draft, (*photos[:index], *photos[index + 1 :]))


def photo_moved(draft: Draft, index: int, by: int) -> Draft:
    """The draft with a photo earlier or later in the order of the movements."""
    photos = list(draft.exercise.media.photos)
    to = min(max(index + by, 0), len(photos) - 1)
    photos.insert(to, photos.pop(index))
    return _showing(draft, tuple(photos))


def photo_replaced(draft: Draft, index: int, name: str) -> Draft:
    """The draft with more or less of a photo, which is a file of its own: it needs no more than
    before, and stays confirmed."""
    photos = draft.exercise.media.photos
    if name in (*photos[:index], *photos[index + 1 :]):
        raise KioskError("This photo is here already. Choose another part of it.")
    media = Media(photos=(*photos[:index], name, *photos[index + 1 :]))
    return replace(draft, exercise=replace(draft.exercise, media=media))


def _showing(draft: Draft, photos: tuple[str, ...]) -> Draft:
    media = Media(photos=photos)
    return replace(draft, exercise=replace(draft.exercise, media=media, confirmed=False))


def _without_captions(draft: Draft) -> Draft:
    """What stands under a printed photo is what stands under it on the screen."""
    cues = {phase: replace(cue, caption=None) for phase, cue in draft.text.cues.items()}
    return replace(draft, text=replace(draft.text, cues=cues))
