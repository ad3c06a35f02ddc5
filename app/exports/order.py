"""What is asked for: which formats, where to, and what goes into the manifest."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.shape import Table
from app.core.errors import KioskError
from app.exports.fhir.context import Words
from app.exports.source import Source

SHORTEST_PASSPHRASE = 12
"""Letters. The lock of a zip can be tried very often by whoever has it."""


class Format(StrEnum):
    """What the records can be written as."""

    CSV = "csv"
    XLSX = "xlsx"
    FHIR = "fhir"
    JSON = "json"
    SQLITE = "sqlite"
    PARQUET = "parquet"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Order:
    """``transaction`` makes of FHIR one Bundle that a server stores. ``snomed`` adds
    SNOMED CT codes to FHIR, which needs a licence in many countries."""

    out: Path
    choice: Choice
    formats: tuple[Format, ...]
    passphrase: str = ""
    snomed: bool = False
    transaction: bool = False

    def check(self) -> None:
        """Raises KioskError for what cannot be."""
        choice = self.choice
        if not self.formats:
            raise KioskError("Choose at least one format.")
        if self.passphrase and len(self.passphrase) < SHORTEST_PASSPHRASE:
            raise KioskError(
                "A passphrase needs at least {least} letters.",
                least=SHORTEST_PASSPHRASE,
            )
        if choice.first and choice.last and choice.first > choice.last:
            raise KioskError("The first day is after the last. Change one of them.")
        if Format.PDF in self.formats and choice.privacy is not Privacy.IDENTIFIED:
            raise KioskError("A letter names the patient. Leave pdf out, or choose identified.")


@dataclass(frozen=True, slots=True)
class Letter:
    """A patient's letter, by ``code``; without a ``pdf``, ``why`` it could not be made."""

    code: str
    name: str
    pdf: bytes | None
    why: str = ""


PlainFile = Callable[
    [
        Path,
        Sequence[Table],
        Callable[[Table], Iterator[list[tuple[Any, ...]]]],
        Iterable[Sequence[str]],
    ],
    None,
]


@dataclass(frozen=True, slots=True)
class Maker:
    """What the pack says of the program, and what it needs of other rooms. ``clinic`` tells this
    clinic's numbers from another's, "" where it is not to be known.

    ``schema`` is the newest step of the database's shape. ``scratch`` is a private folder for
    what is half done, on the disk of the records. ``letters`` gives that of each chosen patient,
    ``plain_file`` writes a plain SQLite file, ``audit`` says where the clinic's audit stood, and
    ``record`` makes pages of all rows, for a patient's own copy.
    """

    version: str
    schema: str
    scratch: Path
    clinic: str = ""
    words: Words = field(default_factory=Words)
    letters: Callable[[], Iterator[Letter]] = lambda: iter(())
    plain_file: PlainFile = lambda path, tables, rows, described: None
    audit: str = ""
    record: Callable[[Source], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """``patients`` are ids as the pack has them."""

    patients: tuple[str, ...]
    in_small_groups: int
