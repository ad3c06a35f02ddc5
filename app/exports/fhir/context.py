"""What every resource is made with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha1
from typing import Any

import orjson

from app.core.dataset.choice import Privacy
from app.core.dataset.shape import Kind
from app.core.dataset.tables import BY_NAME
from app.core.own_words import without_unseen
from app.exports.fhir.codes import Codes, Json
from app.exports.source import Source

Rows = Iterator[dict[str, Any]]

KIOSK = {"display": "Physio Kiosk"}

_WORDED = {Kind.TEXT, Kind.CODE, Kind.NUMBERS, Kind.OBJECT}
"""What is not written by the program itself, as ids, numbers and times are."""


@dataclass(frozen=True, slots=True)
class Words:
    """What ids of the content are called; ``parts`` is how many sessions a day a programme has.
    ``signs`` are what each safety question names: to whom is new, and to whom was asked before."""

    exercises: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, str] = field(default_factory=dict)
    lessons: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    parts: Mapping[str, int] = field(default_factory=dict)


class Context:
    """In a ``bundle`` resources point at each other by urn:uuid, elsewhere by type and id."""

    def __init__(
        self, source: Source, words: Words, codes: Codes, *, bundle: bool, clinic: str = ""
    ) -> None:
        self.source = source
        self._clinic = clinic
        self.words = words
        self.codes = codes
        self._bundle = bundle
        self._staff = {row["id"]: row["name"] for row in self.rows("staff")}

    def rows(self, table: str, *wanted: str) -> Rows:
        """The rows of a table by column name, or only what is ``wanted`` of them; in no text a sign
        that FHIR does not allow."""
        shape = BY_NAME[table]
        if wanted:
            columns = tuple(it for it in shape.columns if it.name in wanted)
            shape = replace(shape, columns=columns)
        names = shape.names
        texts = [it.name for it in shape.columns if it.kind in _WORDED]
        for batch in self.source.rows(shape):
            for values in batch:
                row = dict(zip(names, values, strict=True))
                for name in texts:
                    if (text := row[name]) is not None:
                        row[name] = as_fhir(text)
                yield row

    def refer(self, kind: str, number: str) -> Json:
        """A reference to a resource of ours."""
        return {"reference": f"urn:uuid:{number}" if self._bundle else f"{kind}/{number}"}

    def staff(self, number: str) -> Json:
        """A reference to a member of staff, who is no resource of ours."""
        name = self._staff.get(number)
        found: Json = {
            "type": "Practitioner",
            "identifier": {"system": self.system("staff"), "value": number},
        }
        return {**found, "display": name} if name else found

    def system(self, of: str) -> str:
        """Where a number of ours is one: in this clinic, so that no other's is taken for it."""
        return system_of(of, self._clinic)

    @property
    def clinic(self) -> Json:
        """A reference to the clinic, who is no resource of ours."""
        return {
            "type": "Organization",
            "identifier": {
                "system": "urn:physio-kiosk:clinic",
                "value": self._clinic or "not told",
            },
            "display": "The clinic's kiosk",
        }

    @cached_property
    def goals(self) -> Mapping[str, list[str]]:
        """The ids of each patient's goals."""
        found: dict[str, list[str]] = {}
        for row in self.rows("activity"):
            found.setdefault(row["patient_id"], []).append(row["id"])
        return found

    @property
    def today(self) -> str | None:
        """The day up to which things are counted; None where dates are moved."""
        choice = self.source.choice
        return None if choice.privacy is Privacy.DEIDENTIFIED else choice.as_of.isoformat()


def system_of(of: str, clinic: str) -> str:
    """The identifier system of ``patient``, ``staff`` or ``record``, in one clinic."""
    return f"urn:physio-kiosk:{clinic}:{of}" if clinic else f"urn:physio-kiosk:{of}"


def as_fhir(value: Any) -> Any:
    """As FHIR takes it: every gap a plain space (HL7's own schema refuses the others), and nothing
    where there are only gaps."""
    if not isinstance(value, str):
        return value
    if not value.isprintable():
        value = "".join(" " if it.isspace() else it for it in without_unseen(value))
    return "" if value.isspace() else value


class Follower:
    """The rows of a table that follow those of another, in the same order."""

    def __init__(self, rows: Rows, key: str) -> None:
        self._rows = rows
        self._key = key
        self._next = next(rows, None)

    def take(self, value: str) -> list[dict[str, Any]]:
        """The next rows whose key is ``value``."""
        found = []
        while self._next is not None and self._next[self._key] == value:
            found.append(self._next)
            self._next = next(self._rows, None)
        return found


def derived(number: str, what: str) -> str:
    """The id of a second resource that is made of the same row: a UUID of version 5, as ``uuid5``
    makes it in five times as long."""
    mixed = sha1(bytes.fromhex(number.replace("-", "")) + what.encode(), usedforsecurity=False)
    made = bytearray(mixed.digest()[:16])
    made[6] = made[6] & 0x0F | 0x50
    made[8] = made[8] & 0x3F | 0x80
    it = made.hex()
    return f"{it[:8]}-{it[8:12]}-{it[12:16]}-{it[16:20]}-{it[20:]}"


def ready(part: Any) -> orjson.Fragment:
    """A part that stands in many resources, as JSON already."""
    return orjson.Fragment(orjson.dumps(part))


def tag(source: str) -> Json:
    """Whether something was measured, said, entered or worked out."""
    return {"tag": [{"system": "urn:physio-kiosk:sources", "code": source}]}
