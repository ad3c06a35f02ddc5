"""What can be wrong with a clinic's records, so that a screen can say what to do there."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from string import Formatter

from msgspec import Struct

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


class StoredSentence(Struct, frozen=True):
    """A sentence as it is stored: the text that a translation is looked up by, and the values for
    its braces, each as it is written there or a sentence of its own."""

    sentence: str
    facts: "dict[str, str | StoredSentence]" = {}


class Sentence(str):
    """What a person is told, with what it is about where that is known."""

    __slots__ = ("facts", "fault", "sentence")

    sentence: str
    facts: Mapping[str, object]
    fault: Fault | None

    @classmethod
    def of(cls, error: KioskError) -> "Sentence":
        """What ``error`` says."""
        said = cls.saying(error.sentence, **error.facts)
        said.fault = error.fault if isinstance(error, RecordsError) else None
        return said

    @classmethod
    def saying(cls, sentence: str, **facts: object) -> "Sentence":
        """``sentence`` with ``facts`` in its braces, in English until a screen words it."""
        said = cls(_FILLED.format(sentence, **facts) if facts else sentence)
        said.sentence, said.facts, said.fault = sentence, facts, None
        return said

    @classmethod
    def stored(cls, told: StoredSentence) -> "Sentence":
        """One that was stored."""
        facts = {
            name: cls.stored(it) if isinstance(it, StoredSentence) else it
            for name, it in told.facts.items()
        }
        return cls.saying(told.sentence, **facts)

    def told(self) -> StoredSentence:
        """The same, to be stored."""
        parts = (part for part in Formatter().parse(self.sentence) if part[1])
        facts: dict[str, str | StoredSentence] = {}
        for _, name, spec, how in parts if self.facts else ():
            value = self.facts.get(name or "")
            facts[name or ""] = (
                value.told()
                if isinstance(value, Sentence)
                else _FILLED.format_field(_FILLED.convert_field(value, how), spec or "")
            )
        return StoredSentence(self.sentence, facts)

    def worded(
        self, words: Callable[[str], str], of_number: Callable[[str, int], str] | None = None
    ) -> "Sentence":
        """The same in other ``words``; as it was where those have not the places of its facts. One
        with an ``{n}`` has the form of a plural that ``of_number`` knows."""
        number = str(self.facts.get("n", ""))
        if of_number and number.isdecimal():
            text = of_number(self.sentence, int(number))
        else:
            text = words(self.sentence)
        if self.facts and _places(text) != _places(self.sentence):
            return self
        facts = {
            name: it.worded(words, of_number) if isinstance(it, Sentence) else it
            for name, it in self.facts.items()
        }
        said = Sentence(_FILLED.format(text, **facts) if facts else text)
        said.sentence, said.facts, said.fault = self.sentence, self.facts, self.fault
        return said


class _Filled(Formatter):
    """What was stored is written as it is to be already."""

    def format_field(self, value: object, format_spec: str) -> str:
        spec = "" if isinstance(value, str) else format_spec
        return str(super().format_field(value, spec))


_FILLED = _Filled()


def _places(text: str) -> set[tuple[str | None, ...]] | None:
    """What ``text`` has in braces, and how it is to look; None where a brace is lost."""
    try:
        return {tuple(it) for _, *it in Formatter().parse(text) if it[0] is not None}
    except ValueError:
        return None
