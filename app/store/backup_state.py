"""What is known of backups without the records: which other folders hold some, and why the last one
failed."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from app.core.faults import Sentence, StoredSentence
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
        _note(folder, BackupState(state.places, str(why or ""), why.told() if why else None))


class BackupState(msgspec.Struct, frozen=True):
    """What is known of backups without the records."""

    places: tuple[str, ...] = ()
    trouble: str = ""
    told: StoredSentence | None = None


def _state(folder: Path) -> BackupState:
    try:
        return msgspec.json.decode((folder / STATE).read_bytes(), type=BackupState)
    except (OSError, ValueError):
        return BackupState()


def other_places(folder: Path) -> tuple[Path, ...]:
    """Where else backups of a data folder were last written."""
    return tuple(map(Path, _state(folder).places))


def remember(folder: Path, places: Sequence[Path]) -> None:
    """Other folders that hold a backup now."""
    state = _state(folder)
    known = tuple(dict.fromkeys([*map(str, places), *state.places]))[:8]
    if known != state.places:
        _note(folder, BackupState(known, state.trouble, state.told))


def _note(folder: Path, state: BackupState) -> None:
    with suppress(OSError):
        write_private(folder / STATE, msgspec.json.encode(state))
        like_folder(folder, folder / STATE)
