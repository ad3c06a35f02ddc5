"""``physio-kiosk content import``: somebody else's library as drafts in a content folder."""

from collections.abc import Sequence
from pathlib import Path

import click

from app.commands.export import progress
from app.content.foreign.bring import bring_in
from app.content.foreign.choose import chosen_map
from app.content.foreign.mapping import load_map
from app.content.foreign.report import NAME
from app.wiring_content import RESOURCES

MAPS = RESOURCES / "maps"
MOST_LINES = 10


def import_library(
    files: Sequence[Path], out: Path, named: str | None, images: Path | None, *, for_money: bool
) -> None:
    """Take the library in, and say what became of it. Without a mapping the one that fits is
    taken."""
    using = load_map(named, MAPS) if named else chosen_map(files[0], MAPS)
    with progress("Bringing exercises in") as work:
        report = bring_in(files, out, using, images, for_money=for_money, work=work)
    for line in report.summary():
        click.echo(line)
    for left in report.left_out[:MOST_LINES]:
        click.echo(f"  {left}", err=True)
    if (more := len(report.left_out) - MOST_LINES) > 0:
        click.echo(f"  (and {more} more)", err=True)
    click.echo(f"All of it: {out / NAME}")
