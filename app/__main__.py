"""The command line. A command imports what it needs, so that none waits for another's."""

import sys
from pathlib import Path

import click

from app.commands.audited import audit
from app.commands.backed_up import backup, key, restore
from app.commands.content_group import content
from app.commands.data import DATA, folder
from app.commands.doctor import doctor
from app.commands.go_on import go_on
from app.commands.people_group import patient, staff
from app.commands.printed import calendar, card, handout, lesson, letter
from app.commands.records import export, import_, nightly
from app.commands.server import server
from app.commands.server_content import trust
from app.commands.sync import join, sync
from app.commands.transfer import transfer
from app.commands.updated import update
from app.commands.voice_group import voice
from app.core.errors import KioskError
from app.devices.private import keep_private


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="physio-kiosk", prog_name="physio-kiosk")
def commands() -> None:
    """A guided-exercise kiosk for physiotherapy clinics.

    \b
    Try it:  physio-kiosk run --windowed --demo --data demo-clinic
    """


@commands.command()
@DATA
@click.option("--windowed", is_flag=True, help="In a window instead of the whole screen.")
@click.option("--demo", is_flag=True, help="Fill an empty data folder with a demo clinic.")
@click.option("--diagonal", type=click.FloatRange(0, 120), default=0, help="Of the screen, inches.")
@click.option("--desk", is_flag=True, help="The staff side in a window, on the same machine.")
@click.option("--keyboard", is_flag=True, help="With --desk: a keyboard on the screen.")
@click.option("--exit-after-first-frame", is_flag=True, help="Draw once, print how long it took.")
def run(
    data: Path | None,
    windowed: bool,
    demo: bool,
    diagonal: float,
    desk: bool,
    keyboard: bool,
    exit_after_first_frame: bool,
) -> None:
    """Open the kiosk, or with --desk the staff side beside it, on the same machine.

    The data folder must be on a disk of this machine: two machines on one folder destroy it.

    \b
    Example:  physio-kiosk run --windowed --data clinic
    """
    from app.commands.run import run_kiosk
    from app.wiring import Options

    options = Options(
        data=folder(data),
        windowed=windowed or desk,
        demo=demo,
        diagonal=diagonal,
        desk=desk,
        keyboard=keyboard or not desk,
    )
    run_kiosk(options, exit_after_first_frame)


@commands.command(hidden=True)
@click.option("--forget", type=click.Path(path_type=Path), required=True)
def stuck(forget: Path) -> None:
    """Say that the kiosk did not come up, and start it again when asked to."""
    from app.commands.stuck import show_help

    show_help(forget)


@commands.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, readable=False),
    required=True,
    help="Folder to write to.",
)
@click.option("--portrait", is_flag=True, help="On an upright screen.")
@click.option("--talking", is_flag=True, help="The visit of somebody who does not see the screen.")
def demo(out: Path, portrait: bool, talking: bool) -> None:
    """Play a whole session by touch, without a display, and keep pictures of each screen.

    \b
    Example:  physio-kiosk demo --out demo
    """
    from app.commands.demo import play_demo

    play_demo(out, portrait, talking)


@commands.command()
@click.option("--exercise", metavar="ID", help="Only this one; without it, all of them.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option(
    "--content",
    "own",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Content of your own, above ours.",
)
def figure(exercise: str | None, out: Path, own: Path | None) -> None:
    """Draw the key poses of exercises as PNG or PDF, or one exercise as a moving GIF.

    \b
    Example:  physio-kiosk figure --exercise open-book --out open-book.gif
    """
    from app.commands.figure import write_figure

    write_figure(exercise, out, own)
    click.echo(f"Wrote {out}")


@commands.command()
@DATA
@click.argument("name", required=False)
@click.argument("value", required=False)
def settings(data: Path | None, name: str | None, value: str | None) -> None:
    """Show what the clinic has set, or set NAME to VALUE.

    \b
    Example:  physio-kiosk settings --data clinic quiet_hours 20:00-07:00
    """
    from app.commands.settings import show_or_set

    show_or_set(folder(data), name, value)


@commands.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, readable=False),
    required=True,
    help="An empty or new folder.",
)
@click.option("--patients", type=click.IntRange(1, 500_000), default=100, show_default=True)
@click.option("--sets", type=click.IntRange(0), default=10_000, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="Another one, other people.")
def seed(data: Path, patients: int, sets: int, seed: int) -> None:
    """Make up a whole clinic, for load tests and for trying things out.

    The same seed makes the same clinic on the same day. Nobody in it is real: never seed a folder
    that patients will use, for everybody in it has the same PIN.

    \b
    Example:  physio-kiosk seed --data big-clinic --patients 10000 --sets 1000000
    """
    from app.commands.seed import seed_clinic

    seed_clinic(data, patients, sets, seed)


@commands.command()
@click.option("--programme", metavar="ID", default="mid-upper-back", show_default=True)
@click.option("--patients", type=click.IntRange(1, 10_000), default=1, show_default=True)
@click.option("--weeks", type=click.IntRange(1, 52), help="Otherwise as the programme has it.")
@click.option(
    "--pattern",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="TOML: what patients feel, when they come, what their physio does.",
)
@click.option(
    "--settings",
    "thresholds",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="TOML: thresholds in place of the programme's.",
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="A .csv, .json or .html file."
)
@click.option(
    "--content",
    "own",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Content of your own, above ours, with your own programmes.",
)
def simulate(
    programme: str,
    patients: int,
    weeks: int | None,
    pattern: Path,
    thresholds: Path | None,
    out: Path | None,
    own: Path | None,
) -> None:
    """Play made-up patients through the real rules, without a screen, and say what came of it.

    What a pattern may hold stands in docs/simulation.md.

    \b
    Example:  physio-kiosk simulate --patients 30 --pattern pattern.toml --out report.html
    """
    from app.commands.simulate import simulate_pattern

    simulate_pattern(programme, patients, weeks, pattern, thresholds, out, own)


for each in (
    patient,
    staff,
    audit,
    content,
    doctor,
    go_on,
    handout,
    calendar,
    letter,
    lesson,
    card,
    export,
    import_,
    nightly,
    backup,
    restore,
    key,
    join,
    sync,
    update,
    voice,
    server,
):
    commands.add_command(each)
content.add_command(trust)
server.add_command(transfer)


def main() -> None:
    """Run a command. Every error is one plain line on stderr and a non-zero exit."""
    keep_private()
    try:
        commands.main(prog_name="physio-kiosk", standalone_mode=False)
    except KioskError as error:
        fail(str(error), 1)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
    except click.UsageError as error:
        fail(f"{error.format_message()} See: physio-kiosk --help", 2)
    except click.ClickException as error:
        fail(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        fail("Stopped.", 130)
    except PermissionError as error:
        noted()
        fail(f"{error.filename} may not be used by this user. Check who may read and write it.", 1)
    except Exception:
        fail(f"Something went wrong. Nothing is lost. {noted()}", 70)


def noted() -> str:
    """Write the error that is being handled to the log, and say where that is."""
    import logging

    from app.devices.log import start_log

    path = start_log()
    logging.getLogger(__name__).exception("Unexpected")
    return f"Please send the log {path} to whoever looks after the kiosk." if path else ""


def fail(sentence: str, code: int) -> None:
    """Say why on stderr and leave."""
    click.echo(" ".join(sentence.split()), err=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
