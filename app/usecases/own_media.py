"""The photos and videos of a clinic's own that exercises are shown by, for screen and paper."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.content.library import Library
from app.content.media_rules import FOLDER
from app.core.exercise import PHOTO_MB, Exercise, still_of
from app.regular_file import read_regular
from app.store.files import write_private


class OwnMedia:
    """Finds them beside the exercises of ``library``, made on the kiosk or by hand alike."""

    def __init__(self, library: Callable[[], Library]) -> None:
        self._library = library
        self._stills: dict[Path, bytes] = {}

    def files(self, exercise: Exercise) -> tuple[list[Path], Path | None]:
        """Where its photos and its video are to be, whether they are there or not."""
        home = self._library().homes.get(exercise.id)
        if home is None:
            return [], None
        media, place = exercise.media, home / FOLDER
        photos = [place / name for name in media.photos] if media.video is None else []
        return photos, place / media.video if media.video else None

    def face(self, exercise: Exercise) -> Path | None:
        """The one picture that shows it best; None where the figure does."""
        photos, video = self.files(exercise)
        if video is not None:
            return video.with_name(still_of(video.name))
        # The body has moved on in the second
        return photos[min(1, len(photos) - 1)] if photos else None

    def prepare(self, exercise: Exercise) -> None:
        """Have a still of its video, if it has one: called on the worker thread."""
        _, video = self.files(exercise)
        if video is not None:
            self.still(video)

    def still(self, video: Path) -> bytes:
        """The still of a video, empty where there is none to be had; taken once and kept beside it
        where that may be written."""
        beside = video.with_name(still_of(video.name))
        if data := read_photo(beside):
            return data
        if video not in self._stills:
            from app.devices.media_check import film_of  # slow to import; few exercises have one

            film = film_of(video)
            self._stills[video] = film.still if film else b""
            if film:
                with suppress(OSError):  # in a folder that may only be read it stays in memory
                    write_private(beside, film.still)
        return self._stills[video]


def read_photo(path: Path) -> bytes:
    """The bytes of a photo, empty where there are none to be had."""
    try:
        return read_regular(path, PHOTO_MB * 1_000_000)
    except OSError:
        return b""
