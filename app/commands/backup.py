"""``physio-kiosk backup`` and ``restore``: all records as one file that was opened."""

from collections.abc import Mapping
from pathlib import Path

import click

from app.commands.export import progress
from app.commands.recovery_words import read_words
from app.core.errors import KioskError
from app.devices.clocks import SystemClock
from app.store.backup_file import read_about
from app.store.backups import back_up
from app.store.erased import FILE as ERASED_LIST
from app.store.key_stores import as_kept, kept_by
from app.store.looking import Under, look
from app.store.recovery import read_lock
from app.store.restoring import restore as put_back
from app.wiring import reading
from app.wiring_folder import key_file as key_elsewhere
from app.wiring_records import backup_shift


def make_backup(data: Path, to: Path | None) -> None:
    """Make one, and say what is in it. Without ``to`` it is the one that is due."""
    with progress("Backing up") as work:
        if to is None:
            done = backup_shift(data, SystemClock()).now(work)
        else:
            done = back_up(
                data, [to.absolute()], SystemClock(), work, key_elsewhere(), beside=False
            )
    click.echo(f"Wrote {done.file}")
    click.echo(f"Opened, checked and counted: {said(done.about.counts)}.")
    if done.about.left_out:
        click.echo(
            f"{done.about.left_out} large files of your own content are not in it. "
            f"Copy {data / 'exercises'} and {data / 'content'} as well.",
            err=True,
        )
    if read_lock(data) is None:
        click.echo(
            "There is no recovery key yet: only the key file opens this backup. "
            "Make one: physio-kiosk key rotate",
            err=True,
        )


def restore_backup(
    file: Path,
    data: Path,
    key_file: Path | None,
    words_file: Path | None,
    lists: tuple[Path, ...],
    yes: bool,
) -> None:
    """Say what is in a backup, and with ``yes`` put it in place."""
    elsewhere, about = key_elsewhere(), read_about(file)
    words = read_words(words_file) if words_file else None
    if (
        words is None
        and key_file is None
        and kept_by(data, elsewhere or data / "kiosk.key") is None
    ):
        if about.lock is None:
            raise KioskError("This backup has no recovery key. Say with --key-file what opens it.")
        words = read_words(None)
    with progress("Looking") as work:
        seen = look(file, data, work, key_file or elsewhere, words, lists)
    click.echo(f"Backup of {seen.about.when.astimezone():%Y-%m-%d %H:%M}: {said(about.counts)}.")
    if seen.instead:
        click.echo(f"There are records in {data} already: they would be set aside there.")
    if seen.erased_to is not None:
        click.echo(
            f"Whose record was erased after {seen.erased_to.astimezone():%Y-%m-%d %H:%M} is not "
            f"known here, and comes back. Name a newer {ERASED_LIST} with --erased, or erase again."
        )
    if not yes:
        click.echo("Nothing was changed. To bring it back, say the same with --yes.")
        return
    kept = as_kept(data, elsewhere or data / "kiosk.key", seen.key)
    to = Under(seen.key, seen.about.lock, kept, elsewhere)
    with progress("Restoring") as work:
        done = put_back(seen, data, SystemClock(), work, to)
    if done.aside is not None:
        click.echo(f"What was there before is in {done.aside}.")
    with reading(data) as clinic:
        there = clinic.store.counts()
        staff = len(clinic.store.staff.all())
    click.echo(
        f"Restored to {data}: {there.patients} patients, {there.sessions} sessions, "
        f"{there.sets} sets, {there.answers} answers, {there.flags} flags, {staff} staff."
    )
    click.echo(f"This is a new kiosk: {done.kiosk}. PINs, cards and passphrases are as they were.")


def said(counts: Mapping[str, int]) -> str:
    """What a backup holds, in a few numbers."""
    patients, sessions = counts.get("patient", 0), counts.get("session", 0)
    return f"{patients} patients, {sessions} sessions, {sum(counts.values())} rows in all"
