"""A new version on a stick or in a folder: found, its signature looked at, and handed to the part
of the package that may install it. That part looks at everything again; nothing here is trusted.
"""

import os
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.long_work import LongWork
from app.store.files import like_folder, write_private, writing

ASKED = "update"
"""The folder, beside the records' own, in which the kiosk asks."""
TRUSTED = Path("/etc/physio-kiosk/update.pub")
INSTALLED = Path("/usr/lib/physio-kiosk")
ARRIVING = Path("/var/cache/physio-kiosk")
SIGNED = ".minisig"
MOST = 8
"""Files that are looked into: each is read as a whole."""
_PIECE = 1 << 20
# What packaging/deb/files/choose leaves for the kiosk, and how a screen says it
_SAID = {
    "The version before runs again.": Sentence.saying("The version before runs again."),
    "There is no version before this one. Install one from a stick.": Sentence.saying(
        "There is no version before this one. Install one from a stick."
    ),
    "The file is not signed by whom this kiosk trusts. Nothing was changed.": Sentence.saying(
        "The file is not signed by whom this kiosk trusts. Nothing was changed."
    ),
    "The file is not a newer version of the kiosk. Nothing was changed.": Sentence.saying(
        "The file is not a newer version of the kiosk. Nothing was changed."
    ),
    "The new version could not be installed. The version before runs on.": Sentence.saying(
        "The new version could not be installed. The version before runs on."
    ),
}
WENT_BACK = _SAID["The version before runs again."]


class InstallStage(Enum):
    """How far what was asked for is."""

    NOTHING = auto()
    ASKED = auto()
    """The part of the package that may install has not heard of it yet."""
    PUTTING_IN = auto()


@dataclass(frozen=True, slots=True)
class Running:
    """The version that runs, and since when it is the one."""

    version: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class VersionFile:
    """A file that says of itself to be a version. ``trouble`` is why it would not be taken."""

    file: Path
    version: str
    trouble: Sentence | None = None


class Versions:
    """The versions of an installed package: ``state`` is the kiosk's own folder."""

    def __init__(
        self,
        state: Path = Path("/var/lib/physio-kiosk"),
        trusted: Path = TRUSTED,
        installed: Path = INSTALLED,
        arriving: Path = ARRIVING,
    ) -> None:
        self._asked, self._trusted, self._installed = state / ASKED, trusted, installed
        self._arriving = arriving

    def is_package(self) -> bool:
        """Whether this kiosk was installed as one."""
        return (self._installed / "current").exists()

    def running(self) -> Running:
        """The version that runs."""
        link = self._installed / "current"
        with suppress(OSError):
            return Running(_version(link), datetime.fromtimestamp(link.lstat().st_mtime, UTC))
        return Running("", None)

    def before(self) -> str:
        """The version that comes back by one touch; nothing where there is none."""
        return _version(self._installed / "before") if self.has_one_before() else ""

    def has_one_before(self) -> bool:
        """Whether there is a version to go back to."""
        return (self._installed / "before").is_dir()

    def said(self) -> str:
        """What came of the last that was asked for; nothing when all went well."""
        try:
            return (self._asked / "said").read_text().strip()[:400]
        except OSError:
            return ""

    def came(self) -> Sentence | None:
        """The same for a screen, which says it in its own language."""
        said = self.said()
        stays, not_taken = "The version stays: ", "The new version was not taken, and nothing was "
        if said.startswith(stays):
            return Sentence.saying("The version stays: {why}", why=_why(said, stays))
        if said.startswith(not_taken):
            return Sentence.saying(
                "The new version was not taken, and nothing was changed: {why}",
                why=_why(said, f"{not_taken}changed: "),
            )
        return _SAID.get(said, Sentence.saying(said)) if said else None

    def stage(self) -> InstallStage:
        """How far what was asked for is."""
        if (self._asked / "ask").exists():
            return InstallStage.ASKED
        names = "got.deb", "pending.deb"
        on_the_way = any((self._arriving / name).exists() for name in names)
        return InstallStage.PUTTING_IN if on_the_way else InstallStage.NOTHING

    def find(self, places: Iterable[Path]) -> tuple[VersionFile, ...]:
        """What lies there that says of itself to be a version, the newest file first."""
        files: list[tuple[float, Path]] = []
        for place in places:
            with suppress(OSError):
                all_here = [it for it in place.glob("physio-kiosk_*.deb") if it.is_file()]
                files += [(it.stat().st_mtime, it) for it in all_here]
        return tuple(self._look(file) for _, file in sorted(files, reverse=True)[:MOST])

    def _look(self, file: Path) -> VersionFile:
        version = file.name.split("_")[1]
        try:
            self._check_signature(file)
        except KioskError as error:
            return VersionFile(file, version, Sentence.of(error))
        runs = self.running().version
        if not is_newer(version, runs):
            older = Sentence.saying("It is not newer than {version}, which runs.", version=runs)
            return VersionFile(file, version, older)
        return VersionFile(file, version)

    def take(self, given: Path, work: LongWork | None = None) -> str:
        """Asks for the newest version in ``given``, a file or a folder; returns its name.

        Raises KioskError, and nothing has changed, where it is not signed by whom we trust.
        """
        self._check()
        file = _newest(given) if given.is_dir() else given
        if not file.is_file():
            raise KioskError(
                "{file} is not there any more. Put the stick in again.", file=file.name
            )
        self._check_signature(file)
        self._ready()
        with writing(self._asked):
            for ending, source in (("", file), (SIGNED, _signature(file))):
                half = self._asked / f".half{ending}"
                _copy(source, half, work if work and not ending else LongWork())
                like_folder(self._asked.parent, half)
                os.replace(half, self._asked / f"update.deb{ending}")
        self._ask("install")
        return file.name

    def go_back(self) -> None:
        """Asks for the version before. Whether a row would be lost is looked at first, there."""
        self._check()
        if not self.has_one_before():
            raise KioskError("There is no version before this one. Install one from a stick.")
        self._ask("back")

    def _check(self) -> None:
        if not self.is_package():
            raise KioskError(
                "This kiosk was not installed as a package, so it is not updated by a file. "
                "Update it the way it was installed."
            )

    def _check_signature(self, file: Path) -> None:
        if not self._trusted.is_file():
            raise KioskError(
                "This kiosk trusts nobody's updates yet. Put the public key of whom you trust in "
                "{file}.",
                file=self._trusted,
            )
        with suppress(OSError):
            done = subprocess.run(
                ["minisign", "-Vqm", file, "-x", _signature(file), "-p", self._trusted],
                capture_output=True,
                check=False,
                timeout=120,
            )
            if done.returncode == 0:
                return
        raise KioskError(
            "{file} is not signed by whom this kiosk trusts. Nothing was changed.", file=file.name
        )

    def _ask(self, word: str) -> None:
        self._ready()
        with writing(self._asked):
            for old in ("said", "tried"):
                (self._asked / old).unlink(missing_ok=True)
            half = self._asked / ".ask"
            write_private(half, f"{word}\n".encode())
            like_folder(self._asked.parent, half)
            os.replace(half, self._asked / "ask")

    def _ready(self) -> None:
        """The kiosk's own folder, whoever calls."""
        with writing(self._asked):
            self._asked.mkdir(mode=0o700, exist_ok=True)
            like_folder(self._asked.parent, self._asked)


def is_newer(version: str, than: str) -> bool:
    """As Debian counts versions. What cannot be compared may be tried: it is compared once more
    before it is installed."""
    with suppress(OSError):
        words = ["dpkg", "--compare-versions", version, "gt", than]
        return not than or subprocess.run(words, check=False, timeout=20).returncode != 1
    return True


def _why(said: str, after: str) -> Sentence:
    return Sentence.saying(said.removeprefix(after).removeprefix("Error: "))


def _version(folder: Path) -> str:
    try:
        return (folder / "VERSION").read_text().strip()
    except OSError:
        return ""


def _copy(source: Path, to: Path, work: LongWork) -> None:
    """A stick may be slow, or be pulled out."""
    whole = max(source.stat().st_size, 1)
    with open(source, "rb") as given, open(to, "wb") as taken:
        while piece := given.read(_PIECE):
            taken.write(piece)
            work.at(taken.tell() / whole, "")


def _newest(folder: Path) -> Path:
    found = sorted(
        (it for it in folder.glob("physio-kiosk_*.deb") if _signature(it).is_file()),
        key=lambda it: it.stat().st_mtime,
    )
    if not found:
        raise KioskError(
            "There is no signed version in {folder}. It has two files, whose names end in .deb and "
            ".deb.minisig.",
            folder=folder,
        )
    return found[-1]


def _signature(file: Path) -> Path:
    return file.with_name(file.name + SIGNED)
