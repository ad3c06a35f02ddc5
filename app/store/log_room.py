"""Whoever reads one moment for long keeps the log from being folded: they give way to the kiosk
that goes on saving, before the log is large."""

from pathlib import Path

from app.core.errors import KioskError
from app.store.log_file import LogFile
from db.sqlite import dbapi2

MOST = 12 * 1024 * 1024
"""Of the 16 MB that the log may have: it is looked at now and then, and not at every save."""


class LogRoom:
    """How much the log may still grow under a reading that begins now."""

    def __init__(self, conn: dbapi2.Connection) -> None:
        _, _, file = conn.execute("PRAGMA database_list").fetchone()
        self._log = LogFile(Path(file))
        # a log that was larger before keeps its length, and is written anew from its beginning
        self._most = max(MOST, self._log.size())

    @property
    def short(self) -> bool:
        """Whether the reading has to end."""
        return self._log.size() > self._most

    def check(self) -> None:
        """KioskError where it has to."""
        if self.short:
            raise KioskError(
                "The records changed too much while they were read. Try again when fewer people "
                "are at the kiosk."
            )
