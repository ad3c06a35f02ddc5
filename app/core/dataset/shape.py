"""What a table and a column are, wherever they are written: file, sheet, dictionary or resource."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a column holds. ``TEXT`` and ``OBJECT`` may name people; ``CODE`` is a fixed word."""

    ID = "id"
    TEXT = "text"
    CODE = "code"
    INTEGER = "integer"
    YEAR = "year"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    NUMBERS = "numbers"
    OBJECT = "object"


_PLAIN_TYPES = {
    Kind.ID: "text",
    Kind.CODE: "text",
    Kind.YEAR: "integer",
    Kind.NUMBERS: "json",
    Kind.OBJECT: "json",
}


class ValueSource(StrEnum):
    """Where a value comes from: what was measured and what was said stay apart."""

    MEASURED = "measured by the kiosk"
    REPORTED = "said by the patient"
    STAFF = "entered by staff"
    COMPUTED = "worked out by the program"
    PROGRAM = "kept by the program"


@dataclass(frozen=True, slots=True)
class Column:
    """``least`` and ``most`` bound a number; ``words`` are all that a code can be, when fixed.

    A column with ``optional`` may be empty, one with ``blank`` a text of no letters. One that is
    ``added`` does not stand in the stored table: it is joined or worked out on the way out, and
    ignored on the way in.
    """

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    words: tuple[str, ...] = ()
    source: ValueSource | None = None
    optional: bool = False
    added: bool = False
    blank: bool = False
    before: bool | None = None

    @property
    def may_lack(self) -> bool:
        """Whether a pack of an older version can be without it."""
        return self.optional or self.blank or self.before is not None

    @property
    def lacking(self) -> object:
        """What holds of it then."""
        return self.before if self.before is not None else "" if self.blank else None

    @property
    def type(self) -> str:
        """text, integer, number, boolean, date, time or json: for whoever reads the file."""
        return _PLAIN_TYPES.get(self.kind, self.kind.value)

    @property
    def range(self) -> str:
        """What is allowed, in words; empty when anything is."""
        if self.words:
            return " | ".join(self.words)
        if self.least is None and self.most is None:
            return ""
        if self.most is None:
            return f"at least {self.least:g}"
        return f"{self.least or 0:g} to {self.most:g}"


@dataclass(frozen=True, slots=True)
class Table:
    """``private`` tables are in identified packs only; ``derived`` ones are not stored."""

    name: str
    meaning: str
    source: ValueSource
    columns: tuple[Column, ...]
    private: bool = False
    derived: bool = False

    def source_of(self, column: Column) -> ValueSource:
        """Where the values of ``column`` come from."""
        by_program = column.kind in (Kind.ID, Kind.TIME)
        return column.source or (ValueSource.PROGRAM if by_program else self.source)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, in order."""
        return tuple(column.name for column in self.columns)


def ident(name: str, meaning: str, *, optional: bool = False, added: bool = False) -> Column:
    """A row's own id, or another's that it points at."""
    return Column(name, Kind.ID, meaning, optional=optional, added=added)


def patient(*, added: bool = False) -> Column:
    """Whose row it is."""
    return ident("patient_id", "The patient it is about", added=added)


def staff(name: str, meaning: str) -> Column:
    """A person who works here."""
    return ident(name, meaning, optional=True)


def code(
    name: str,
    meaning: str,
    *words: str,
    source: ValueSource | None = None,
    optional: bool = False,
    added: bool = False,
    blank: bool = False,
) -> Column:
    """A word out of a fixed list, or an id from the content."""
    return Column(
        *(name, Kind.CODE, meaning),
        words=words,
        source=source,
        optional=optional,
        added=added,
        blank=blank,
    )


def text(
    name: str,
    meaning: str,
    source: ValueSource | None = None,
    *,
    optional: bool = False,
    blank: bool = False,
) -> Column:
    """Words that a person wrote or that name a person."""
    return Column(name, Kind.TEXT, meaning, source=source, optional=optional, blank=blank)


def count(
    name: str,
    meaning: str,
    unit: str = "",
    least: int = 0,
    most: int | None = None,
    *,
    source: ValueSource | None = None,
    optional: bool = False,
) -> Column:
    """A whole number."""
    return Column(name, Kind.INTEGER, meaning, unit, least, most, source=source, optional=optional)


def number(
    name: str,
    meaning: str,
    unit: str = "",
    least: float | None = 0,
    most: float | None = None,
    *,
    optional: bool = False,
) -> Column:
    """A number with decimals."""
    return Column(name, Kind.NUMBER, meaning, unit, least, most, optional=optional)


def flag(
    name: str,
    meaning: str,
    *,
    optional: bool = False,
    added: bool = False,
    before: bool | None = None,
) -> Column:
    """Yes or no. One that is ``added`` is worked out; ``before`` is what holds of a pack that was
    made before there was such a column."""
    source = ValueSource.COMPUTED if added else None
    return Column(
        *(name, Kind.BOOLEAN, meaning),
        source=source,
        optional=optional,
        added=added,
        before=before,
    )


def day(name: str, meaning: str, *, optional: bool = False, added: bool = False) -> Column:
    """A local date."""
    return Column(name, Kind.DATE, meaning, "local date", optional=optional, added=added)


def time(name: str, meaning: str, *, optional: bool = False) -> Column:
    """A moment."""
    return Column(name, Kind.TIME, meaning, "UTC", optional=optional)
