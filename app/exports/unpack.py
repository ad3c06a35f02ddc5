"""Reads a pack back: checked against its manifest before anything is believed."""

import re
import zlib
from collections.abc import Iterator
from errno import EINVAL
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
from msgspec import DecodeError, Struct, field, json
from pyzipper import AESZipFile, BadZipFile

from app.core.dataset.choice import Privacy
from app.core.dataset.shape import Column, Kind, Table
from app.core.dataset.tables import TABLES
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.manifest import EDITION, KIND, NAME
from app.exports.order import Format
from app.exports.place import said_plainly
from app.regular_file import InPieces, NoFileError, TooLargeError

Row = tuple[Any, ...]

LONGEST = 1_000_000
"""Letters of a line; no row of ours comes near it."""

LARGEST_MANIFEST = 64_000_000
"""Bytes; it is read whole, and one of a hundred thousand patients is half as large."""

LARGEST_CONTENTS = 12_000_000
"""Bytes of the archive's table of contents: that of a hundred thousand letters is half as large."""

_BLOCK = 1 << 20
_UNREADABLE = (BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")

_DAMAGED = "The pack is damaged or was changed. Take another copy of it."
_LOCKED = "The pack is locked. Give its passphrase."
_WRONG_SECRET = "That is not the passphrase of this pack. Try it again."
_NEWER = "The pack was made by a newer version. Install that version first."
_NOT_ONE = "This file is not a pack of Physio Kiosk. Choose another file."


class _Head(Struct):
    kind: str
    edition: int


class _Filters(Struct):
    privacy: str
    first: str | None = field(name="from")
    last: str | None = field(name="to")


class _File(Struct):
    name: str
    sha256: str
    rows: int = 0


class Manifest(Struct):
    """What a pack says of itself, as far as reading it back needs."""

    version: str
    schema: str
    patients: int
    formats: list[str]
    filters: _Filters
    files: list[_File]


class Unpack:
    """An open pack whose files are what its manifest says."""

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self._file = _opened(path)
        try:
            with said_plainly(path, reading=True):
                self._zip = _archive(self._file)
                self._names = set(self._zip.namelist())
        except BaseException:
            self._file.close()
            raise
        self._secret = bool(passphrase)
        if passphrase:
            self._zip.setpassword(passphrase.encode())
        try:
            self.manifest = self._read_manifest()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()
        self._file.close()

    @staticmethod
    def is_locked(path: Path) -> bool:
        """Whether the pack at ``path`` needs a passphrase."""
        with _opened(path) as opened, said_plainly(path, reading=True), _archive(opened) as file:
            return any(info.flag_bits & 1 for info in file.infolist())

    def check_whole(self, schema: str, work: LongWork) -> None:
        """Raises KioskError unless all records in it can be brought in: ``schema`` is the
        newest step of the database that they are for."""
        said = self.manifest
        if said.schema > schema:
            raise KioskError(_NEWER)
        if Format.JSON not in said.formats:
            raise KioskError("The pack has no JSON in it. Only a pack with JSON can be brought in.")
        if said.filters.privacy != Privacy.IDENTIFIED:
            raise KioskError("Names were left out of the pack. Only an identified one can be used.")
        if said.filters.first or said.filters.last:
            raise KioskError("The pack holds some days only. Only one of all days can be used.")
        if {each.name for each in said.files} != self._names - {NAME}:
            raise KioskError(_DAMAGED)
        for each in said.files:
            self._check_file(each.name, each.sha256, work)

    def rows(self, table: Table) -> Iterator[Row]:
        """The stored values of each row of ``table``, without the columns that are added. What may
        be empty can lack: a pack of an older version does not know it.

        Raises KioskError for a row that is not of the table's shape.
        """
        columns = [column for column in table.columns if not column.added]
        needed = {column.name for column in table.columns if not column.may_lack}
        for number, found in enumerate(self._objects(table), 1):
            try:
                if not needed <= found.keys() <= set(table.names):
                    raise ValueError("columns")
                yield tuple(
                    _value(column, found.get(column.name, column.lacking)) for column in columns
                )
            except (ValueError, TypeError) as error:
                raise KioskError(
                    "Row {number} of {table} in the pack cannot be read. Nothing was brought in.",
                    number=number,
                    table=table.name,
                ) from error

    def tables(self) -> Iterator[Table]:
        """The stored tables that are in the pack."""
        for table in TABLES:
            if not table.derived and f"json/{table.name}.json" in self._names:
                yield table

    def _objects(self, table: Table) -> Iterator[dict[str, Any]]:
        """An object a line, as we write them, between a line with ``[`` and one with ``]``."""
        with self._zip.open(f"json/{table.name}.json") as file:
            while line := file.readline(LONGEST):
                text = line.strip().rstrip(b",")
                if text not in (b"[", b"]", b"[]"):
                    yield orjson.loads(text)

    def _read_manifest(self) -> Manifest:
        if NAME not in self._names:
            raise KioskError(_NOT_ONE)
        content = self._read(NAME)
        try:
            head = json.decode(content, type=_Head)
            if head.kind != KIND:
                raise KioskError(_NOT_ONE)
            if head.edition > EDITION:
                raise KioskError(_NEWER)
            return json.decode(content, type=Manifest)
        except DecodeError as error:
            raise KioskError(_DAMAGED) from error

    def _read(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as file:
                content = bytes(file.read(LARGEST_MANIFEST + 1))
        except _UNREADABLE as error:
            raise KioskError(_DAMAGED) from error
        except RuntimeError as error:
            raise KioskError(_WRONG_SECRET if self._secret else _LOCKED) from error
        if len(content) > LARGEST_MANIFEST:
            raise KioskError(_DAMAGED)
        return content

    def _check_file(self, name: str, expected: str, work: LongWork) -> None:
        sum_ = sha256()
        try:
            with self._zip.open(name) as file:
                while block := file.read(_BLOCK):
                    work.check()
                    sum_.update(block)
        except _UNREADABLE as error:
            raise KioskError(_DAMAGED) from error
        if sum_.hexdigest() != expected:
            raise KioskError(_DAMAGED)


def _opened(path: Path) -> InPieces:
    """The pack's file: a pipe or a device would be waited for, or read without end."""
    with said_plainly(path, reading=True):
        try:
            return InPieces(path, LARGEST_CONTENTS)
        except NoFileError as error:
            raise KioskError(_NOT_ONE) from error


def _archive(file: InPieces) -> AESZipFile:
    try:
        return AESZipFile(file)
    except (BadZipFile, NotImplementedError, TooLargeError, ValueError) as error:
        raise KioskError(_NOT_ONE) from error
    except OSError as error:
        if error.errno == EINVAL:  # says that its contents begin before it does
            raise KioskError(_NOT_ONE) from error
        raise


def _value(column: Column, value: Any) -> Any:
    """As it is stored. ValueError or TypeError when it is not of the column's kind."""
    if value is None:
        if not column.optional:
            raise ValueError(column.name)
        return None
    match column.kind:
        case Kind.NUMBERS | Kind.OBJECT:
            return orjson.dumps(value).decode()
        case Kind.BOOLEAN:
            return int({True: 1, False: 0}[value])
        case Kind.INTEGER | Kind.YEAR:
            return _of(int, value)
        case Kind.NUMBER:
            return float(_of((int, float), value))
        case Kind.ID:
            return _like(_ID, value)
        case Kind.DATE:
            return _like(_DATE, value)
        case Kind.TIME:
            return _like(_TIME, value)
    return _of(str, value)


def _of(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _like(pattern: re.Pattern[str], value: str) -> str:
    if pattern.fullmatch(value) is None:
        raise ValueError(value)
    return value
