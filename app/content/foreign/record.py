"""What an import wrote, so that the next one updates it and leaves alone what a person changed."""

from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct, field

from app.core.errors import KioskError
from app.regular_file import read_regular

NAME = ".imported.json"
_LARGEST = 50_000_000


class ImportRecord(Struct):
    """``files`` are the marks of every file by its path, as an import left it. While an import is
    putting files in place, ``under_way``, a file may still be as it was before, or not be there.
    """

    files: dict[str, list[str]] = field(default_factory=dict)
    under_way: bool = False

    @classmethod
    def of(cls, folder: Path) -> "ImportRecord":
        """The record of a content folder; an empty one where nothing was taken in yet."""
        try:
            return msgspec.json.decode(read_regular(folder / NAME, _LARGEST), type=cls)
        except FileNotFoundError:
            return cls()
        except (OSError, msgspec.DecodeError) as error:
            raise KioskError(
                f"{folder / NAME} cannot be read. Choose an empty folder with --out."
            ) from error

    def is_untouched(self, folder: Path, path: str) -> bool:
        """Whether a file is as an import left it: neither changed, nor deleted, nor somebody's."""
        there, known = mark_of(folder / path), self.files.get(path)
        if there is None:
            return known is None or self.under_way
        return known is not None and there in known

    def save(self, folder: Path) -> None:
        """Put it in place, whole or not at all."""
        new = folder / f"{NAME}.new"
        new.write_bytes(msgspec.json.encode(self))
        new.replace(folder / NAME)


def mark(data: bytes) -> str:
    """What tells one content of a file from another."""
    return sha256(data).hexdigest()[:32]


def mark_of(path: Path) -> str | None:
    """The mark of a file as it is now; None where there is none."""
    try:
        return mark(read_regular(path, _LARGEST))
    except OSError:
        return None
