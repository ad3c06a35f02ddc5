"""Who paints the screens: the graphics card, or Qt's own software where there is none or it failed.

A card that failed is left alone until the machine starts anew. What is known of it lies in a note:
the machine's start that it is of, and how far the last kiosk came.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

CARDS = Path("/dev/dri")
BOOT = Path("/proc/sys/kernel/random/boot_id")


class HowFar(StrEnum):
    """How far a kiosk came with the card."""

    TRYING = "trying"
    SHOWN = "shown"
    FAILED = "failed"


class Painter:
    """``crashes`` is where a crash below Python leaves its stack: after one the card is suspected,
    as drivers are where such crashes come from. ``boot`` tells one start of the machine from the
    next; None where the note itself does not outlast one."""

    def __init__(
        self, note: Path, crashes: Path, cards: Path = CARDS, boot: Path | None = BOOT
    ) -> None:
        self._note, self._crashes, self._cards = note, crashes, cards
        self._boot = "this" if boot is None else _start_of(boot)
        self.uses_card = False

    def choose(self, environment: MutableMapping[str, str]) -> None:
        """Before the first window. What somebody has chosen by hand stays."""
        if "QT_QUICK_BACKEND" in environment:
            return
        self.uses_card = any(self._cards.glob("renderD*")) and not self._failed()
        if self.uses_card:
            self._keep(HowFar.TRYING)
        else:
            environment["QT_QUICK_BACKEND"] = "software"

    def shown(self) -> None:
        """The first picture is there."""
        if self.uses_card:
            self._keep(HowFar.SHOWN)

    def failed(self) -> None:
        """The card cannot be used, or not any more: the next start does without."""
        self._keep(HowFar.FAILED)

    def ended(self) -> None:
        """The kiosk ends as it should."""
        if self.uses_card and self._read() is not HowFar.FAILED:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)

    def _failed(self) -> bool:
        came = self._read()
        bad = came in (HowFar.TRYING, HowFar.FAILED) or (came is HowFar.SHOWN and self._crashed())
        if bad:
            self._keep(HowFar.FAILED)
        return bad

    def _crashed(self) -> bool:
        with suppress(OSError):
            return self._crashes.stat().st_size > 0
        return False

    def _read(self) -> HowFar | None:
        with suppress(OSError, ValueError):
            boot, came = self._note.read_text().split()
            if boot == self._boot:
                return HowFar(came)
        return None

    def _keep(self, came: HowFar) -> None:
        with suppress(OSError):
            self._note.parent.mkdir(parents=True, exist_ok=True)
            self._note.write_text(f"{self._boot} {came}")


def _start_of(boot: Path) -> str:
    """Empty where it cannot be known: then no note is ever believed."""
    try:
        return boot.read_text().strip()
    except OSError:
        return ""
