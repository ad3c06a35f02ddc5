"""A page onto a USB stick, in place of paper."""

from pathlib import Path

from app.core.errors import KioskError
from app.core.own_words import clean_words
from app.devices.printing.saving import save
from app.ui.translating import translate

NO_NAME_HAS = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))
"""What FAT, NTFS or a path refuses."""
LONGEST_FILE = 60
"""Of four bytes each there is room for more letters in no name."""


def file_name(title: str) -> str:
    """What a page with this ``title`` is called on a stick."""
    seen = clean_words(title.translate(NO_NAME_HAS))[:LONGEST_FILE].strip(" .")
    return f"{seen or translate('Paper', 'Page')}.pdf"


def to_stick(page: bytes, path: Path) -> None:
    """Writes it. Raises KioskError with what to try instead."""
    try:
        save(page, path)
    except KioskError as error:
        raise KioskError(
            "The page could not be saved on the USB stick. It may be full or taken out. "
            "Try another one."
        ) from error
