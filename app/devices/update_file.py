"""A new version on a stick or in a folder: found, its signature looked at, and handed to the part
of the package that may install it. That part looks at everything again; nothing here is trusted.
"""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from app.core.errors import KioskError
from app.store.files import like_folder, write_private, writing

ASKED = "update"
"""The folder, beside the records' own, in which the kiosk asks."""
TRUSTED = Path("/etc/physio-kiosk/update.pub")
INSTALLED = Path("/usr/lib/physio-kiosk")
SIGNED = ".minisig"


class Versions:
    """The versions of an installed package: ``state`` is the kiosk's own folder."""

    def __init__(
        self,
        state: Path = Path("/var/lib/physio-kiosk"),
        trusted: Path = TRUSTED,
        installed: Path = INSTALLED,
    ) -> None:
        self._asked, self._trusted, self._installed = state / ASKED, trusted, installed

    def has_one_before(self) -> bool:
        """Whether there is a version to go back to."""
        return (self._installed / "before").is_dir()

    def said(self) -> str:
        """What came of the last that was asked for; nothing when all went well."""
        try:
            return (self._asked / "said").read_text().strip()[:400]
        except OSError:
            return ""

    def take(self, given: Path) -> str:
        """Asks for the newest version in ``given``, a file or a folder; returns its name.

        Raises KioskError, and nothing has changed, where it is not signed by whom we trust.
        """
        self._check()
        file = _newest(given) if given.is_dir() else given
        self._check_signature(file)
        self._ready()
        with writing(self._asked):
            for ending, source in (("", file), (SIGNED, _signature(file))):
                half = self._asked / f".half{ending}"
                shutil.copyfile(source, half)
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
        if not (self._installed / "current").exists():
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
