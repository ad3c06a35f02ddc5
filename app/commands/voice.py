"""``physio-kiosk voice``: what is said, and rendering it."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import click
from msgspec.structs import astuple

from app.content.voice_lines import room_for, voice_lines
from app.core.errors import KioskError
from app.core.voiced import clip_name
from app.patient.spoken.words import spoken_lines
from app.ui.phrases import phrases
from app.wiring_content import RESOURCES, load_library, voice_folders

NO_RENDERER = (
    "The voice cannot be rendered without hibari-tts. Type: pip install 'physio-kiosk[voice]'"
)


def lines_of(data: Path | None) -> dict[str, float]:
    """Every sentence of a kiosk with this data folder, and the seconds it may take; 0 is any."""
    library = load_library(data)
    own = (*astuple(phrases()), *spoken_lines())
    lines = voice_lines(library.texts, own, RESOURCES / "i18n" / "kiosk.ts")
    room = room_for(library.exercises, library.texts)
    return {line: room.get(line, 0.0) for line in lines}


def print_lines(data: Path | None, as_json: bool) -> None:
    """One a line: recorded by the clinic, rendered, or by the machine's own voice."""
    lines = lines_of(data)
    if as_json:
        click.echo(json.dumps(lines, ensure_ascii=False, indent=0))
        return
    *own, ours = ({it.stem for it in each.glob("*.*")} for each in voice_folders(data))
    for line in lines:
        name = clip_name(line)
        how = "recorded" if any(name in it for it in own) else "rendered" if name in ours else "-"
        click.echo(f"{how:<9}{name:<50}{line}")


def render_lines(data: Path | None, out: Path | None) -> None:
    """Say how many were made."""
    from app.devices.sound.render import render

    if find_spec("hibari") is None:
        raise KioskError(NO_RENDERER)
    target = out or voice_folders(None)[-1]
    lines = lines_of(data)
    with click.progressbar(
        length=len(lines), label="Rendering", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        made, there = render(lines, target, lambda done, of: bar.update(1))
    click.echo(f"{made} clips made, {there} in {target}")
