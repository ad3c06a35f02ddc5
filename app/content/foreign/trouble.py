"""What keeps a library out: one plain sentence with its file and row."""

from pathlib import Path

from app.core.errors import KioskError
from app.core.own_words import without_unseen


class BadLibraryError(KioskError):
    """Nothing of a library is taken in: ``file``, ``row`` as a person counts it, and why."""

    def __init__(self, file: Path, row: int | None, said: str) -> None:
        where = f"{file.name}, row {row}" if row is not None else file.name
        super().__init__(without_unseen(f"{where}: {said} Nothing was taken in."))
