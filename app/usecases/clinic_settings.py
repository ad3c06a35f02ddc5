"""What the clinic has set: read, checked and saved for whoever may. Called on the worker thread."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from app.core.errors import KioskError
from app.core.retention import Expired
from app.core.rights import Ground
from app.core.roles import Action
from app.core.rules.effective import require_amber
from app.core.rules.meanings import MEANINGS
from app.core.rules.numbers import Rules
from app.core.settings import SETTINGS, read_setting
from app.core.staff import Staff
from app.devices.printing.press import Printer
from app.documents.raster import NoPictureError, TooManyPixelsError, upright
from app.regular_file import TooLargeError, read_regular
from app.store.files import write_private, writing
from app.store.store import Store
from app.usecases.rights import list_beside

LOGO_MB = 5
LOGO_PX = 1200
"""A logo's longer side as it is kept: sharp on paper at the width of a page."""
ENDINGS = (".png", ".jpg", ".jpeg")
MOST_PICTURES = 60
DEEPEST = 2


class SettingsSheet(NamedTuple):
    """All that is set. ``logo`` is the picture's bytes, empty when there is none. ``rules`` is
    whether whoever reads it may set the thresholds. ``packs`` opens the night's packs, "" for who
    may not take all records out."""

    values: dict[str, str]
    logo: bytes
    expired: tuple[Expired, ...]
    rules: bool = True
    packs: str = ""


class ClinicSettings:
    """The settings of the clinic in ``folder``. ``printers`` and ``sticks`` say what the machine
    has just now; no printer is found where the print service does not answer. ``rules`` are the
    programmes', as they are without settings."""

    def __init__(
        self,
        store: Store,
        folder: Path,
        printers: Callable[[], Sequence[Printer]] = tuple,
        sticks: Callable[[], list[Path]] = list,
        rules: Iterable[Rules] = (Rules(),),
    ) -> None:
        self._rules = tuple(rules)
        self._store = store
        self._folder = folder
        self._printers = printers
        self._sticks = sticks

    def in_force(self, name: str) -> str:
        """What a threshold is where the clinic has not set it: one number, or from one to
        another where programmes differ."""
        found = sorted({getattr(rules, name) for rules in self._rules})
        return f"{found[0]:g}" if len(found) == 1 else f"{found[0]:g}–{found[-1]:g}"

    def read(self, staff: Staff) -> SettingsSheet:
        """Everything, with what nobody has set as it is by default."""
        staff.require(Action.SEE_SETTINGS)
        known = self._store.settings.all()
        values = {name: known.get(name) or it.default for name, it in SETTINGS.items()}
        try:
            months = read_setting("retention_months", values["retention_months"])
        except KioskError:
            months = 0
        archived = self._store.retention.expired(months) if staff.may(Action.ERASE_RECORD) else ()
        packs = self._store.pack_passphrase() if staff.may(Action.EXPORT_ALL) else ""
        return SettingsSheet(
            values, self._logo(), tuple(archived), staff.may(self._thresholds()), packs
        )

    def _thresholds(self) -> Action:
        """What somebody has to be allowed to set a threshold."""
        return Action.SET_THRESHOLDS if self._store.staff.led() else Action.CHANGE_SETTINGS

    def save(self, staff: Staff, values: Mapping[str, str]) -> None:
        """Store all of ``values`` or, when one is not allowed, none. Raises KioskError."""
        if any(name in MEANINGS for name in values):
            staff.require(self._thresholds())
        if any(name not in MEANINGS for name in values):
            staff.require(Action.CHANGE_SETTINGS)
        for name, text in values.items():
            read_setting(name, text)
        known = self._store.settings.all() | dict(values)
        require_amber(self._rules, lambda name: known.get(name, ""))
        for name in ("export_folder", "backup_folder"):
            if folder := values.get(name):
                must_be_writable(Path(folder))
        self._store.settings.set_all(values, by=staff.id)

    def erase(self, staff: Staff, patient: str) -> None:
        """Erase a record that is listed as past its time. Raises KioskError for any other."""
        staff.require(Action.ERASE_RECORD)
        if all(it.patient != patient for it in self.read(staff).expired):
            raise KioskError("This record is not past its time. Look at the list again.")
        self._store.erasure.erase(patient, staff, Ground.EXPIRED)
        list_beside(self._folder, patient)

    def around(self) -> tuple[list[Printer], list[Path]]:
        """The printers and the sticks that there are."""
        try:
            printers = list(self._printers())
        except KioskError:
            printers = []
        return printers, self._sticks()

    def pictures(self) -> list[Path]:
        """Pictures that could be a logo: on sticks, and in the export folder."""
        own = self._store.settings.get("export_folder")
        return find_pictures([*self._sticks(), *([Path(own)] if own else [])])

    def take_logo(self, staff: Staff, path: Path) -> None:
        """Keep a picture as the logo, drawn anew without what else was in its file."""
        staff.require(Action.CHANGE_SETTINGS)
        picture = _checked_logo(path)
        with writing(self._folder):
            write_private(self._folder / "logo.png", picture)
            (self._folder / "logo.jpg").unlink(missing_ok=True)
        self._store.settings.note_logo("logo set", staff.id)

    def drop_logo(self, staff: Staff) -> None:
        """Print pages without a logo again."""
        staff.require(Action.CHANGE_SETTINGS)
        with writing(self._folder):
            for name in ("logo.png", "logo.jpg"):
                (self._folder / name).unlink(missing_ok=True)
        self._store.settings.note_logo("logo removed", staff.id)

    def _logo(self) -> bytes:
        for name in ("logo.png", "logo.jpg"):
            try:
                return read_regular(self._folder / name, LOGO_MB * 1_000_000)
            except OSError:
                continue
        return b""


def find_pictures(places: list[Path]) -> list[Path]:
    """Pictures that could be a logo, in ``places`` and the folders right below them."""
    found: list[Path] = []
    for place in places:
        for folder, below, files in os.walk(place):
            depth = len(Path(folder).relative_to(place).parts)
            below[:] = sorted(it for it in below if not it.startswith(".")) * (depth < DEEPEST)
            found += [Path(folder, name) for name in sorted(files) if _may_be_picture(name)]
            if len(found) >= MOST_PICTURES:
                return found[:MOST_PICTURES]
    return found


def _may_be_picture(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and not name.startswith(".")


def _checked_logo(path: Path) -> bytes:
    try:
        data = read_regular(path, LOGO_MB * 1_000_000)
    except TooLargeError as error:
        raise KioskError(
            "A logo has at most {most} MB. Choose a smaller picture.", most=LOGO_MB
        ) from error
    except OSError as error:
        raise KioskError("This picture cannot be read. Put the stick in again.") from error
    try:
        picture = upright(data, LOGO_PX)
    except TooManyPixelsError as error:
        raise KioskError("This picture has too many dots. Make it smaller.") from error
    except NoPictureError as error:
        raise KioskError("This is not a PNG or JPEG picture. Choose another one.") from error
    if min(picture.size) < 16:
        raise KioskError("This picture is too small to print. Choose a larger one.")
    kept = BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def must_be_writable(folder: Path) -> None:
    """Raises KioskError for a folder that nothing can be put into."""
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise KioskError(
            "The folder {folder} is not there or cannot be written. Choose another one.",
            folder=folder,
        )
