"""``physio-kiosk simulate``: what the rules would do with patients who are as a pattern says."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from app.commands.export import progress
from app.content.files import UnreadableError, read
from app.content.library import Library, load
from app.content.problem import Problem, meant
from app.content.shape import faults
from app.core.errors import KioskError
from app.core.programme import Programme
from app.core.rules.effective import effective_rules, require_amber
from app.core.rules.meanings import MEANINGS
from app.core.rules.numbers import Rules
from app.core.settings import read_setting
from app.devices.printing.saving import save
from app.simulation.chart_page import as_html
from app.simulation.pattern import Pattern, read_pattern, written_out
from app.simulation.report import SimulationReport, as_csv, as_json, report, summary
from app.simulation.run import simulate
from app.simulation.world import World
from app.wiring_content import content_folders, load_library

GUIDE = "see docs/simulation.md"

FORMS: dict[str, Callable[[SimulationReport], bytes]] = {
    ".csv": as_csv,
    ".json": as_json,
    ".html": as_html,
}


def simulate_pattern(
    programme: str,
    patients: int,
    weeks: int | None,
    pattern: Path,
    settings: Path | None,
    out: Path | None,
    content: Path | None = None,
) -> None:
    """Play the pattern, print what it came to, and write the report that ``out`` asks for.

    ``content`` is a folder of a clinic's own, above ours.
    """
    form = _form(out)
    if content is not None and not content.is_dir():
        raise KioskError(f"{content} is no folder. Check its name, then try again.")
    library = load(content_folders(content)) if content else load_library()
    chosen = _programme(library, programme)
    world = World(
        programme=chosen,
        exercises=library.exercises,
        lessons=library.lessons,
        questions=library.safety,
        rules=_rules(chosen, settings),
        pattern=_pattern(pattern),
        weeks=weeks or chosen.weeks,
    )
    with progress("Simulating") as work:

        def tell(done: int) -> None:
            work.at(done / patients, f"{done} of {patients}")

        found = report(world, pattern.name, simulate(world, patients, tell))
    for line in summary(found):
        click.echo(line)
    if out is not None and form is not None:
        save(form(found), out)
        click.echo(f"Wrote {out}")


def _form(out: Path | None) -> Callable[[SimulationReport], bytes] | None:
    if out is None:
        return None
    if (suffix := out.suffix.lower()) in FORMS:
        return FORMS[suffix]
    raise KioskError(f"Cannot write {out.name}. Let the name end in {', '.join(FORMS)}.")


def _programme(library: Library, name: str) -> Programme:
    if name in library.programmes:
        return library.programmes[name]
    known = ", ".join(sorted(library.programmes))
    raise KioskError(f'There is no programme "{name}". There are: {known}.')


def _pattern(path: Path) -> Pattern:
    """The pattern in the file, or one sentence on the first thing that is wrong in it."""
    document = _document(path)
    try:
        return read_pattern(document, path.name)
    except KioskError:
        wrong = faults(written_out(document), Pattern)
        unknown = next((it for it in wrong if it[1].startswith("unknown key")), None)
        if not wrong:
            raise
        key, said = unknown or wrong[0]
        raise KioskError(f"{Problem(path.name, key, said, path.parent)} ({GUIDE}).") from None


def _rules(programme: Programme, settings: Path | None) -> Rules:
    """The programme's thresholds with those of the file above them, as a clinic sets them."""
    if settings is None:
        return programme.rules
    told = {name: str(value) for name, value in _document(settings).items()}
    for name, text in told.items():
        if name not in MEANINGS:
            raise KioskError(
                f'{settings.name}: there is no threshold "{name}"{meant(name, MEANINGS)}'
            )
        read_setting(name, text)

    def setting(name: str) -> str:
        return told.get(name, "")

    require_amber([programme.rules], setting)
    return effective_rules(programme.rules, setting)


def _document(path: Path) -> dict[str, Any]:
    if not path.exists():
        raise KioskError(f"{path} is not there. Check its name, then try again.")
    try:
        return read(path)
    except UnreadableError as why:
        raise KioskError(f"{path.name}: {why}.") from why
