"""What can be wrong with a clinic's records, so that a screen can say what to do there."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from string import Formatter

from app.core.errors import KioskError


class Fault(StrEnum):
    """One for each thing that staff would do another thing about."""

    GONE = "gone"
    """There were records in the folder, and now there is no data file, or an empty one."""
    DAMAGED = "damaged"
    BEHIND = "behind"
    """The file can be read, but what was saved last is not in it."""
    UNWITNESSED = "unwitnessed"
    """The file can be read, but nothing says whether what was saved last is in it."""
    KEY_GONE = "key_gone"
    KEY_WRONG = "key_wrong"
    NEWER = "newer"
    BUSY = "busy"
    """Another kiosk or another machine has the records."""
    READ_ONLY = "read_only"
    FULL = "full"
    DISK = "disk"
    """The disk does not answer, or is not there."""
    UNKNOWN = "unknown"

    @property
    def is_restored(self) -> bool:
        """Whether a backup mends it."""
        return self in _RESTORED

    @property
    def can_go_on(self) -> bool:
        """Whether the records can be opened as they are, without what is missing."""
        return self in (Fault.BEHIND, Fault.UNWITNESSED)


_RESTORED = {Fault.GONE, Fault.DAMAGED, Fault.BEHIND, Fault.UNWITNESSED}


class RecordsError(KioskError):
    """The records cannot be opened or kept. ``kept`` is where a copy of what was found lies."""

    def __init__(
        self, fault: Fault, sentence: str, kept: Path | None = None, **facts: object
    ) -> None:
        super().__init__(sentence, **facts)
        self.fault = fault
        self.kept = kept


class Sentence(str):
    """What a person is told, with what it is about where that is known."""

    __slots__ = ("facts", "fault", "sentence")

    sentence: str
    facts: Mapping[str, object]
    fault: Fault | None

    @classmethod
    def of(cls, error: KioskError) -> "Sentence":
        """What ``error`` says."""
        said = cls(error)
        said.sentence, said.facts = error.sentence, error.facts
        said.fault = error.fault if isinstance(error, RecordsError) else None
        return said

    def worded(self, words: Callable[[str], str]) -> "Sentence":
        """The same in other ``words``; as it was where those have not the places of its facts."""
        told = words(self.sentence)
        if self.facts and _places(told) != _places(self.sentence):
            return self
        said = Sentence(told.format(**self.facts) if self.facts else told)
        said.sentence, said.facts, said.fault = self.sentence, self.facts, self.fault
        return said


def _places(text: str) -> set[tuple[str | None, ...]] | None:
    """What ``text`` has in braces, and how it is to look; None where a brace is lost."""
    try:
        return {tuple(it) for _, *it in Formatter().parse(text) if it[0] is not None}
    except ValueError:
        return None
