"""What is known of backups without the records: which other folders hold some, and why the last one
failed."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from app.core.faults import Sentence, Told
from app.store.files import like_folder, write_private

STATE = "backups.json"


def trouble(folder: Path) -> str:
    """Why the last backup could not be made, in one sentence; nothing when it was."""
    state = _state(folder)
    return Sentence.stored(state.told) if state.told else state.trouble


def note_trouble(folder: Path, why: Sentence | None) -> None:
    """Keeps why a backup could not be made, for staff to see; None when one was made."""
    state = _state(folder)
    if state.trouble != (why or ""):
        _note(folder, State(state.places, str(why or ""), why.told() if why else None))


class State(msgspec.Struct, frozen=True):
    """What is known of backups without the records."""

    places: tuple[str, ...] = ()
    trouble: str = ""
    told: Told | None = None


def _state(folder: Path) -> State:
    try:
        return msgspec.json.decode((folder / STATE).read_bytes(), type=State)
    except (OSError, ValueError):
        return State()


def other_places(folder: Path) -> tuple[Path, ...]:
    """Where else backups of a data folder were last written."""
    return tuple(map(Path, _state(folder).places))


def remember(folder: Path, places: Sequence[Path]) -> None:
    """Other folders that hold a backup now."""
    state = _state(folder)
    known = tuple(dict.fromkeys([*map(str, places), *state.places]))[:8]
    if known != state.places:
        _note(folder, State(known, state.trouble, state.told))


def _note(folder: Path, state: State) -> None:
    with suppress(OSError):
        write_private(folder / STATE, msgspec.json.encode(state))
        like_folder(folder, folder / STATE)
