"""What the page of exercises shows of photos and videos."""

from msgspec import Struct

Item = dict[str, object]
WHOLE = (0.0, 0.0, 1.0, 1.0)


class PicturesState(Struct, frozen=True):
    """``photos`` and ``video`` are addresses of what the exercise is shown by. While ``choosing``,
    ``places`` are where photos can come from, ``place`` the open one and ``files`` what is there,
    ``{name, video, picture}``; ``more`` is how many older ones there are, and ``apple`` how many
    that only Apple's devices show. While ``cropping`` a photo, by its place in the row, ``whole``
    is all of it, ``ratio`` how many times it is as wide as tall, and ``crop`` the edges of what is
    kept, as shares: left, top, right, bottom.
    """

    photos: tuple[str, ...] = ()
    video: str = ""
    choosing: bool = False
    looking: bool = False
    places: tuple[Item, ...] = ()
    place: int = -1
    files: tuple[Item, ...] = ()
    more: int = 0
    apple: int = 0
    cropping: int = -1
    whole: str = ""
    ratio: float = 1.0
    crop: tuple[float, ...] = WHOLE
    problem: str = ""
    busy: bool = False
