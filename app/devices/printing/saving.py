"""Files written whole or not at all, and pages that go into one."""

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import KioskError
from app.devices.printing.press import ONCE, Printer, PrintStage, PrintState, Ways
from app.exports.place import check_place, sync_folder


def save(page: bytes, path: Path) -> None:
    """Write ``page`` whole or not at all, for its owner only. Raises KioskError when the place
    refuses."""
    check_place(path)
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(page)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise KioskError(
            "Cannot write {path}. Choose another file with --out.", path=path
        ) from error


class FilePress:
    """A press that saves its pages as ``path``, further ones numbered beside it: for demos."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._titles: list[str] = []

    def printers(self) -> tuple[Printer, ...]:
        """The file."""
        return (Printer("file", self._path.name),)

    def send(self, page: bytes, title: str, paper: str, printer: str, ways: Ways = ONCE) -> str:
        """Save it."""
        self._titles.append(title)
        number = len(self._titles)
        stem = self._path.stem if number == 1 else f"{self._path.stem}-{number}"
        save(page, self._path.with_stem(stem))
        return "saved"

    def find(self, title: str, printer: str) -> str | None:
        """A page that was saved."""
        return "saved" if title in self._titles else None

    def state(self, job: str, printer: str) -> PrintState:
        """Saved at once."""
        return PrintState(PrintStage.SAVED)

    def cancel(self, job: str, printer: str) -> None:
        """What is saved stays."""
