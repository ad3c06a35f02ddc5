"""A backup as one file: the encrypted records, and beside them what they are.

It is a zip archive, not compressed, so that any tool shows what it is: ``records.db`` as SQLCipher
has it, and ``about.json``. Nothing in it says whose the records are.
"""

import hashlib
import hmac
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from shutil import copyfileobj
from typing import IO

import msgspec

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.regular_file import InPieces, TooLargeError
from app.store.files import Key, sync_folder
from app.store.own_content import allowed
from app.store.recovery import Lock
from app.store.trouble import FULL

ENDING = ".backup"
FORM = 1
RECORDS, ABOUT, OWN = "records.db", "about.json", "own"
_PIECE = 1 << 20
_ABOUT_MOST = 1 << 20
_CONTENTS_MOST = 4 << 20
"""Bytes of the table of contents: thousands of the clinic's own exercises take half of it."""


class BackupLabel(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup says of itself. ``sha256`` is of the records; ``seal`` is made with their key
    over all the rest, so that no part comes from elsewhere."""

    made: str
    key: str
    kiosk: str
    schema: str
    counts: dict[str, int]
    size: int
    sha256: str
    lock: Lock | None = None
    why: str = ""
    own: dict[str, str] = {}
    """The clinic's own content: the SHA-256 of each file."""
    left_out: int
    """Files of it that were too large."""
    form: int = FORM
    audit: str | msgspec.UnsetType = msgspec.UNSET
    """Where the audit stood: unset before audits were chains, for the seals of then."""
    seal: str = ""

    @property
    def when(self) -> datetime:
        """The moment that it is of."""
        return datetime.fromisoformat(self.made)

    def sealed(self, key: Key) -> "BackupLabel":
        """The same with its seal."""
        return msgspec.structs.replace(self, seal=self._seal(key))

    def is_sealed_by(self, key: Key) -> bool:
        """Whether nothing was changed or exchanged since it was made."""
        return hmac.compare_digest(self.seal.encode(), self._seal(key).encode())

    def _seal(self, key: Key) -> str:
        said = msgspec.json.encode(msgspec.structs.replace(self, seal=""), order="sorted")
        return hmac.digest(key.secret, b"backup" + said, "sha256").hex()


def file_name(made: datetime, why: str = "") -> str:
    """What a backup of that moment is called: sorted by name they are sorted by age."""
    return f"physio-kiosk-{made:%Y-%m-%d-%H%M%S}{f'-{why}' if why else ''}{ENDING}"


def digest_of(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def write_backup(to: Path, records: Path, about: BackupLabel, work: LongWork) -> None:
    """Writes ``to`` whole or not at all: on the disk, and read back from there, when it appears.

    The clinic's own content lies beside ``records``.
    """
    half = to.with_name(f".{to.name}.half")
    try:
        with half.open("wb") as out:
            half.chmod(0o600)
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
                member = archive.open(zipfile.ZipInfo(RECORDS), "w", force_zip64=True)
                with records.open("rb") as found, member as kept:
                    _pour(found, kept, about.size, work, (0.6, 0.85))
                for name in about.own:
                    work.check()
                    archive.write(records.parent / name, f"{OWN}/{name}")
                archive.writestr(ABOUT, msgspec.json.encode(about))
            out.flush()
            os.fsync(out.fileno())
            if hasattr(os, "posix_fadvise"):  # what comes back comes from the disk
                os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        check_whole(half, read_about(half), work)
        os.replace(half, to)
        sync_folder(to.parent)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise _refused(to.parent, error) from error
    except BaseException:
        with suppress(OSError):
            half.unlink()
        raise


def read_about(file: Path) -> BackupLabel:
    """What ``file`` says it is. KioskError, in one sentence, for what is not a whole backup."""
    with _archive(file) as archive:
        try:
            if archive.getinfo(ABOUT).file_size > _ABOUT_MOST:
                raise KioskError(_NOT_ONE, file=file.name)
            about = msgspec.json.decode(archive.read(ABOUT), type=BackupLabel)
            size = archive.getinfo(RECORDS).file_size
        except (KeyError, ValueError, zipfile.BadZipFile, NotImplementedError, EOFError) as error:
            raise KioskError(_NOT_ONE, file=file.name) from error
    if about.form > FORM:
        raise KioskError(
            "{file} was made by a newer version of this program. Install that version.",
            file=file.name,
        )
    if size != about.size:
        raise KioskError(
            "{file} is damaged: its records were exchanged or cut off.", file=file.name
        )
    return about


def check_whole(file: Path, about: BackupLabel, work: LongWork) -> None:
    """Reads all of it. KioskError when a single byte is another one."""
    with _archive(file) as archive:
        with _member_of(archive, file, RECORDS) as kept:
            _check(kept, None, about, file, work)
        for name, digest in about.own.items():
            work.check()
            with _member_of(archive, file, f"{OWN}/{name}") as kept:
                if hashlib.file_digest(kept, "sha256").hexdigest() != digest:  # type: ignore[arg-type]
                    raise KioskError("{file} is damaged: its content was changed.", file=file.name)


def take_out(file: Path, about: BackupLabel, to: Path, work: LongWork) -> None:
    """Writes the records of ``file`` to ``to``, and the clinic's own content beside them, on the
    disk. KioskError when they are damaged."""
    with _archive(file) as archive:
        with _member_of(archive, file, RECORDS) as kept, to.open("wb") as out:
            to.chmod(0o600)
            _check(kept, out, about, file, work)
            out.flush()
            os.fsync(out.fileno())
        for name, digest in about.own.items():
            _take_one_out(archive, file, name, digest, to.parent / name)


def _take_one_out(archive: zipfile.ZipFile, file: Path, name: str, digest: str, to: Path) -> None:
    if not allowed(name):
        raise KioskError(_NOT_ONE, file=file.name)
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _member_of(archive, file, f"{OWN}/{name}") as kept, to.open("wb") as out:
        copyfileobj(kept, out)
        out.flush()
        os.fsync(out.fileno())
    if digest_of(to) != digest:
        raise KioskError("{file} is damaged: its content was exchanged or changed.", file=file.name)


def _check(
    kept: IO[bytes], out: IO[bytes] | None, about: BackupLabel, file: Path, work: LongWork
) -> None:
    try:
        found = _pour(kept, out, about.size, work, (0.0, 0.6) if out else (0.85, 1.0))
    except (zipfile.BadZipFile, EOFError) as error:
        raise KioskError("{file} is damaged. Take another backup.", file=file.name) from error
    if found != about.sha256:
        raise KioskError(
            "{file} is damaged: its records were exchanged or changed.", file=file.name
        )


def _pour(
    given: IO[bytes],
    out: IO[bytes] | None,
    size: int,
    work: LongWork,
    share: tuple[float, float],
) -> str:
    digest, done = hashlib.sha256(), 0
    while piece := given.read(_PIECE):
        digest.update(piece)
        if out is not None:
            out.write(piece)
        done += len(piece)
        work.at(share[0] + (share[1] - share[0]) * done / max(size, 1), "copy")
    return digest.hexdigest()


@contextmanager
def _archive(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if not file.is_file():
            raise KioskError(
                "There is no file {file}. Choose a backup; it ends in {ending}.",
                file=file,
                ending=ENDING,
            )
        if not file.stat().st_size:
            raise KioskError("{file} is empty. Take another backup.", file=file.name)
        with InPieces(file, _CONTENTS_MOST) as opened, zipfile.ZipFile(opened) as archive:
            if not _may_be_ours(archive, file):
                raise KioskError(_NOT_ONE, file=file.name)
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, TooLargeError) as error:
        raise KioskError(_NOT_ONE, file=file.name) from error
    except OSError as error:
        raise KioskError("{file} cannot be read. Put the stick in again.", file=file) from error


def _may_be_ours(archive: zipfile.ZipFile, file: Path) -> bool:
    """Nothing in it is packed, so that all of it is no longer than it is."""
    found = archive.infolist()
    stored = all(it.compress_type == zipfile.ZIP_STORED for it in found)
    return stored and sum(it.file_size for it in found) <= file.stat().st_size


@contextmanager
def _member_of(archive: zipfile.ZipFile, file: Path, name: str) -> Iterator[IO[bytes]]:
    try:
        with archive.open(name) as kept:
            yield kept
    except zipfile.BadZipFile as error:
        raise KioskError("{file} is damaged. Take another backup.", file=file.name) from error
    except (KeyError, NotImplementedError, RuntimeError) as error:
        raise KioskError(_NOT_ONE, file=file.name) from error


def _refused(folder: Path, error: OSError) -> KioskError:
    if error.errno in (28, 122):
        return KioskError(FULL)
    return KioskError(
        "The folder {folder} cannot be written. Put the stick in again, or choose another one.",
        folder=folder,
    )


_NOT_ONE = "{file} is not a whole backup of this program, or was cut off. Take another one."
