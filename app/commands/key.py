"""``physio-kiosk key``: what opens the records, and what does when the machine is gone."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from app.commands.export import progress
from app.commands.recovery_words import must_be_typed_back, read_words
from app.core.errors import KioskError
from app.devices.clocks import SystemClock
from app.devices.printing.saving import save
from app.store.backups import BESIDE, back_up, proven
from app.store.files import read_marker, sync_folder
from app.store.key_stores import KeyKeeper, best, find_key, keep, kept_by
from app.store.lock import lock_folder
from app.store.looking import Under, look
from app.store.recovery import lock, new_words, read_lock, unlock, write_lock
from app.store.restoring import restore
from app.wiring_folder import key_file

_SAID = {
    KeyKeeper.FILE: "in the file {file}, which only its user can read",
    KeyKeeper.SYSTEMD: "in a credential of systemd, locked to this machine",
    KeyKeeper.KEYCHAIN: "in the key store of this user",
}


def show_key(data: Path) -> None:
    """What keeps the key, which one it is, and the last backup."""
    file = key_file() or data / "kiosk.key"
    kept, locked, marker = kept_by(data, file), read_lock(data), read_marker(data / "kiosk.json")
    if marker is None:
        raise KioskError(f"There is no kiosk data in {data}. Check the folder.")
    click.echo(f"Key {marker}: {_SAID[kept].format(file=file) if kept else 'gone'}")
    if locked is None:
        click.echo("Recovery key: none yet. Make one: physio-kiosk key rotate")
    else:
        fits = locked.key == marker
        click.echo(f"Recovery key: {'made, and typed back once' if fits else 'of another key'}")
    last = proven(data)[:1]
    for each in last:
        click.echo(f"Last backup: {each.made.astimezone():%Y-%m-%d %H:%M} in {each.file.parent}")
    if not last:
        click.echo("Last backup: none. Make one: physio-kiosk backup")


def rotate_key(data: Path, where: str, paper: Path | None) -> None:
    """Another key and recovery key; what was there before is set aside with its own."""
    elsewhere, clock = key_file(), SystemClock()
    with lock_folder(data):  # whether anybody has it open is said before words are typed
        old = find_key(data, elsewhere or data / "kiosk.key")
    if old is None or read_marker(data / "kiosk.json") is None:
        raise KioskError(f"There is no kiosk data in {data}. Check the folder.")
    if elsewhere is not None:
        raise KioskError("The key is where PHYSIO_KIOSK_KEY_FILE says. Take that away first.")
    kept, new, words = _where(where), old.renewed(), new_words()
    locked = lock(new, words)
    _hand_out(words, locked.key, paper)
    must_be_typed_back(words)
    with TemporaryDirectory(dir=data, prefix=".rotating-") as place, progress("Changing") as work:
        copy = back_up(data, [Path(place)], clock, work, beside=False)
        seen = look(copy.file, data, work)
        done = restore(seen, data, clock, work, Under(new, locked, kept))
    with progress("Backing up") as work:
        back_up(data, [], clock, work)
    click.echo(f"The records are under a new key, kept {_SAID[kept].format(file='kiosk.key')}.")
    click.echo(f"A backup under it is in {data / BESIDE}. Make one elsewhere: physio-kiosk backup")
    click.echo(
        f"The records under the earlier key are in {done.aside}, with that key: older backups open "
        "only with it, or with the recovery key of their time. Keep both apart from this machine."
    )


def recover_key(data: Path, words_file: Path | None, where: str) -> None:
    """The key out of its recovery lock, and back into this machine."""
    locked, marker = read_lock(data), read_marker(data / "kiosk.json")
    if locked is None:
        raise KioskError(f"No recovery key was ever made for {data}. Put its key file back.")
    if marker and locked.key != marker:
        raise KioskError("The recovery lock is of other records. Bring back a backup instead.")
    key, file = unlock(locked, read_words(words_file)), key_file() or data / "kiosk.key"
    kept = _where(where)
    if file.exists() or file.is_symlink():
        aside = file.with_name(f"{file.name}.aside")
        if aside.exists():
            raise KioskError(f"Move {aside} away first: nothing is written over.")
        file.rename(aside)
        sync_folder(file.parent)
        click.echo(f"What was in {file} is in {aside} now.")
    keep(data, file, key, kept)
    write_lock(data, locked)
    click.echo(f"The key is back, kept {_SAID[kept].format(file=file)}. Start the kiosk.")


def _where(said: str) -> KeyKeeper:
    return best() if said == "auto" else KeyKeeper(said)


def _hand_out(words: str, which: str, paper: Path | None) -> None:
    """On paper, or on the screen once."""
    if paper is not None:
        from app.wiring_paper import recovery_sheet

        save(recovery_sheet(words, which), paper)
        click.echo(f"Print {paper} now, then delete it. Then type its words, or scan its code.")
        return
    click.echo("Write these 24 words down, in order, and keep them away from this machine:\n")
    numbered = [f"{number:2}. {word:10}" for number, word in enumerate(words.split(), 1)]
    for row in range(6):
        click.echo("  " + "  ".join(numbered[row::6]))
    click.echo("")
