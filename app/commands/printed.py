"""The command line of what is printed: handouts, lessons, letters and cards."""

from pathlib import Path
from typing import Literal

import click

from app.commands.data import DATA, folder
from app.core.errors import KioskError


@click.command()
@DATA
@click.option("--patient", metavar="CODE", help="The six-digit code of a patient.")
@click.option(
    "--programme", metavar="ID", help="A programme as it stands, for nobody in particular."
)
@click.option("--all", "everyone", is_flag=True, help="One file for each patient with a plan.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write.")
@click.option("--out-dir", type=click.Path(path_type=Path, file_okay=False), help="With --all.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Otherwise as set, or A4.")
@click.option("--large-print", is_flag=True, help="Letters of 18 points instead of 14.")
@click.option("--compact", is_flag=True, help="Two exercises in a row, letters of 10 or 11 points.")
@click.option("--lang", metavar="XX", default="", help="A language other than the patient's own.")
@click.option("--next-stage", is_flag=True, help="Add a page with what may come after the plan.")
@click.option("--calendar", is_flag=True, help="Add a square that a phone takes the sessions from.")
def handout(
    data: Path | None,
    patient: str | None,
    programme: str | None,
    everyone: bool,
    out: Path | None,
    out_dir: Path | None,
    paper: Literal["a4", "letter"] | None,
    large_print: bool,
    compact: bool,
    lang: str,
    next_stage: bool,
    calendar: bool,
) -> None:
    """Write take-home pages as PDF.

    \b
    Example:  physio-kiosk handout --programme mid-upper-back --out plan.pdf
              physio-kiosk handout --data clinic --all --out-dir handouts
    """
    from app.commands.handout import write_all_handouts, write_handout
    from app.core.print_form import Layout, Wanted

    if large_print and compact:
        raise KioskError("Say either --large-print or --compact.")
    layout = Layout.LARGE if large_print else Layout.COMPACT if compact else Layout.STANDARD
    wanted = Wanted(paper or "", layout, lang, next_stage, calendar)
    if everyone:
        if out_dir is None or out or patient or programme:
            raise KioskError("With --all say --out-dir DIR, and no single patient or file.")
        written, failures = write_all_handouts(folder(data), out_dir, wanted)
        click.echo(f"Wrote {written} {'file' if written == 1 else 'files'} to {out_dir}")
        if failures:
            raise KioskError(f"{len(failures)} not written. The first: {failures[0]}")
        return
    if (patient is None) == (programme is None):
        raise KioskError("Say either --patient CODE or --programme ID.")
    if out is None or out_dir:
        raise KioskError("Say where to write with --out FILE.")
    write_handout(folder(data), patient, programme, out, wanted)
    click.echo(f"Wrote {out}")


@click.command()
@DATA
@click.option("--patient", metavar="CODE", required=True, help="The six-digit code of a patient.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
def calendar(data: Path | None, patient: str, out: Path) -> None:
    """Write the sessions of a patient's plan as a calendar file, without name and exercises.

    \b
    Example:  physio-kiosk calendar --data clinic --patient "204 117" --out sessions.ics
    """
    from app.commands.calendar import write_calendar

    write_calendar(folder(data), patient, out)
    click.echo(f"Wrote {out}")


@click.command()
@DATA
@click.option("--patient", metavar="CODE", required=True, help="The six-digit code of a patient.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Otherwise as set, or A4.")
def letter(
    data: Path | None, patient: str, out: Path, paper: Literal["a4", "letter"] | None
) -> None:
    """Write the progress letter about a patient as PDF: one page, from baseline to now.

    \b
    Example:  physio-kiosk letter --data clinic --patient "204 117" --out letter.pdf
    """
    from app.commands.papers import write_letter

    write_letter(folder(data), patient, out, paper)
    click.echo(f"Wrote {out}")


@click.command()
@DATA
@click.option("--id", "lesson", metavar="LESSON", help="One lesson.")
@click.option("--programme", metavar="ID", help="All lessons of a programme.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Otherwise A4.")
@click.option("--large-print", is_flag=True, help="Letters of 18 points instead of 14.")
@click.option("--lang", metavar="XX", default="", help="A language other than English.")
def lesson(
    data: Path | None,
    lesson: str | None,
    programme: str | None,
    out: Path,
    paper: Literal["a4", "letter"] | None,
    large_print: bool,
    lang: str,
) -> None:
    """Write lessons to read at home as PDF: one, or all of a programme.

    \b
    Example:  physio-kiosk lesson --id pain-protects --out lesson.pdf
              physio-kiosk lesson --programme neck --out lessons.pdf
    """
    from app.commands.papers import write_lesson
    from app.core.print_form import Layout, Wanted

    if (lesson is None) == (programme is None):
        raise KioskError("Say either --id LESSON or --programme ID.")
    write_lesson(
        folder(data),
        lesson,
        programme,
        out,
        Wanted(paper or "", Layout.LARGE if large_print else Layout.STANDARD, lang),
    )
    click.echo(f"Wrote {out}")


@click.command()
@DATA
@click.option(
    "--patient", "codes", metavar="CODE", multiple=True, required=True, help="One or more."
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--sheet", type=click.Choice(["a4", "letter"]), help="Eight to a sheet, to be cut.")
@click.option("--with-name", is_flag=True, help="Print the name too, for everyone to see.")
def card(
    data: Path | None,
    codes: tuple[str, ...],
    out: Path,
    sheet: Literal["a4", "letter"] | None,
    with_name: bool,
) -> None:
    """Make a new card for a patient, as PDF. The patient's older cards stop working.

    \b
    Example:  physio-kiosk card --data clinic --patient "204 117" --out card.pdf
    """
    from app.commands.papers import write_cards

    write_cards(folder(data), codes, out, sheet, with_name)
    click.echo(f"Wrote {out}")
