"""A page onto a USB stick, in place of paper."""

from pathlib import Path

from app.core.errors import KioskError
from app.devices.printing.saving import save


def to_stick(page: bytes, path: Path) -> None:
    """Writes it. Raises KioskError with what to try instead."""
    try:
        save(page, path)
    except KioskError as error:
        raise KioskError(
            "The page could not be saved on the USB stick. It may be full or taken out. "
            "Try another one."
        ) from error
