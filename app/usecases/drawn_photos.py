"""Photos that somebody put into the clinic's content by hand, drawn anew for the screen: what a
picture may do to whatever reads it, it does to the program that unpacks it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from app.content.media_rules import FOLDER
from app.core.errors import KioskError
from app.core.exercise import PHOTOS
from app.store.files import make_folder, write_private

NAME = "drawn"
"""The folder beside the records. It may be deleted: what is shown is drawn once more."""


class DrawnPhotos:
    """Keeps them in the folder ``drawn`` of ``data``, each under a name that changes with its file.
    What was taken in on the screen was drawn anew then."""

    def __init__(self, data: Path) -> None:
        self._folder, self._taken_in = data / NAME, data / "exercises"
        self._none: set[Path] = set()

    def of(self, photo: Path) -> Path:
        """What the screen shows of it, whether it is there or not."""
        if photo.is_relative_to(self._taken_in):
            return photo
        try:
            now = photo.stat()
        except OSError:
            return photo
        state = f"{photo}:{now.st_size}:{now.st_mtime_ns}:{now.st_ctime_ns}"
        return self._folder / f"{sha256(state.encode()).hexdigest()[:16]}.jpg"

    def draw(self, photo: Path) -> None:
        """Have it; one that is no photo is left out. Not on the screen's thread."""
        place = self.of(photo)
        if place == photo or place in self._none or place.is_file():
            return
        from app.devices.media_check import checked  # slow to import; few photos come by hand

        with suppress(KioskError, OSError):
            [drawn] = checked(photo).files.values()
            make_folder(self._folder)
            write_private(place, drawn)
            return
        self._none.add(place)

    def draw_all(self, homes: Iterable[Path]) -> None:
        """All that lie in these content folders."""
        for photo in _photos(homes):
            self.draw(photo)

    def has_all(self, homes: Iterable[Path]) -> bool:
        """Whether none of them is still to be drawn."""
        return all(self.of(photo).is_file() for photo in _photos(homes))


def _photos(homes: Iterable[Path]) -> Iterator[Path]:
    for home in homes:
        yield from sorted(it for it in (home / FOLDER).glob("*") if it.suffix in PHOTOS)
