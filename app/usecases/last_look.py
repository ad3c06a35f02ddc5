"""How the screen was the last time: the first picture is drawn before the records are open, and
nothing on it is to move once they are."""

from contextlib import suppress
from pathlib import Path

import msgspec

from app.regular_file import read_regular
from app.usecases.look import Look

NAME = "screen.json"
_LARGEST = 10_000


class LastLook(msgspec.Struct, frozen=True):
    """What of a clinic's settings shows on the first screen."""

    diagonal: float = 0.0
    left_handed: bool = False
    languages: tuple[str, ...] = ()
    screen_foot: float = 0.0
    low_controls: bool = False
    screen_turn: int = 0
    picture_size: float = 100.0


def last_look(folder: Path) -> LastLook:
    """What was kept in a data folder; how a new clinic's screen is where there is nothing."""
    with suppress(OSError, ValueError):
        return msgspec.json.decode(read_regular(folder / NAME, _LARGEST), type=LastLook)
    return LastLook()


def keep_look(folder: Path, look: Look) -> None:
    """Keep it for the next start. Where the disk does not let us, that one moves a little."""
    from app.store.files import write_private

    now = LastLook(*(getattr(look, name) for name in LastLook.__struct_fields__))
    if now != last_look(folder):
        with suppress(OSError):
            write_private(folder / NAME, msgspec.json.encode(now))
