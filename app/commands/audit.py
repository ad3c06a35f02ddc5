"""``physio-kiosk audit``: whether who did what is as it was written."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from app.core.errors import KioskError
from app.usecases.records.audit_file import AuditFile
from app.wiring import reading


def verify_audit(data: Path, marks: Sequence[str]) -> None:
    """Say how much was looked at, or what is the first thing wrong. Changes nothing."""
    with reading(data) as clinic:
        seen, mark = clinic.store.check_audit(marks), clinic.store.audit_mark()
    if seen.broken is not None:
        raise KioskError(
            f"{seen.broken} Keep the data folder and its backups as they are, "
            "and tell whoever answers for the records."
        )
    chains = "" if seen.chains < 2 else f" in {seen.chains} chains, one for each key there was"
    click.echo(f"{seen.entries} entries{chains}, all as they were written.")
    if mark:
        click.echo(f"It stands at {mark} now: what is kept of that elsewhere shows later changes.")


def export_audit(data: Path, out: Path, first: date | None, last: date | None) -> None:
    """Write it as FHIR AuditEvents, a line each, the oldest first."""
    if first and last and first > last:
        raise KioskError("The first day is after the last. Change one of them.")
    with reading(data) as clinic:
        events = clinic.store.audit_list.events(first or date(1970, 1, 1), last)
        made = AuditFile(out, events, clinic.store.clinic_id())
        made.finish(clinic, None)
    click.echo(f"Wrote {out}: {made.entries} entries.")
