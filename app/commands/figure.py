"""``physio-kiosk figure``: what a drawing looks like, as a contact sheet or as a loop."""

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import click
import pypdfium2
from PIL import Image

from app.content.library import Library, load
from app.content.problem import meant
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.kinds import Side
from app.devices.printing.saving import save
from app.documents.figure_sheet import Strip, film, sheet, strip
from app.documents.fonts import Fonts
from app.figure.motion import Motion
from app.figure.shapes import Frame
from app.wiring_content import RESOURCES, content_folders

SUFFIXES = (".png", ".pdf", ".gif")
SCALE = 2
RATE = 25
"""Frames a second of a loop."""
WAIT_S = 0.8
LOOP_HEIGHT = 400
INKS = 96
"""Colours of a loop: a figure has a dozen, the rest are for smooth edges."""


def write_figure(exercise: str | None, out: Path, own: Path | None) -> None:
    """Write what the suffix of ``out`` asks for."""
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise KioskError(f"Cannot write {out.name}. Let the name end in {', '.join(SUFFIXES)}.")
    if suffix == ".gif" and exercise is None:
        raise KioskError("A loop shows one exercise. Say which with --exercise ID.")
    if own is not None and not own.is_dir():
        raise KioskError(f"There is no folder {own}. Check --content.")
    library = load(content_folders(own))
    chosen = _chosen(library, exercise)
    if suffix == ".gif":
        save(_loop(chosen[0]), out)
        return
    strips = _strips(chosen, library)
    pdf = sheet(strips, Fonts(RESOURCES / "fonts"), paged=suffix == ".pdf")
    save(pdf if suffix == ".pdf" else _png(pdf), out)


def _chosen(library: Library, name: str | None) -> list[Exercise]:
    """One exercise, or all of them from the easiest rung of each ladder to the hardest; without
    those that photos or a video show."""
    if name is None:
        easiest = [one for one in library.exercises.values() if one.easier is None]
        rungs = [rung for one in easiest for rung in _ladder(library, one)]
        return [rung for rung in rungs if not rung.media]
    if name not in library.exercises:
        hint = meant(name, library.exercises)
        end = "" if hint.endswith("?") else "."
        raise KioskError(f'There is no exercise "{name}"{hint}{end}')
    if library.exercises[name].media:
        raise KioskError(f'"{name}" is shown by its own photos or video, so there is no figure.')
    return [library.exercises[name]]


def _ladder(library: Library, rung: Exercise) -> list[Exercise]:
    rungs = [rung]
    while rungs[-1].harder:
        rungs.append(library.exercises[rungs[-1].harder])
    return rungs


def _strips(exercises: Sequence[Exercise], library: Library) -> list[Strip]:
    texts = library.texts.exercises
    with click.progressbar(
        exercises, label="Posing", file=sys.stderr, hidden=_short(exercises)
    ) as bar:
        return [strip(each, texts[each.id].name) for each in bar]


def _short(work: Sequence[object]) -> bool:
    """Whether ``work`` is too short, or nobody there, to watch it grow."""
    return len(work) < 40 or not sys.stderr.isatty()


def _png(pdf: bytes) -> bytes:
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=SCALE).to_pil().convert("RGB")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _loop(exercise: Exercise) -> bytes:
    """A whole rep on each side, over and over."""
    motion = Motion(exercise)
    frames = [frame for side in _sides(exercise) for frame in _rep(exercise, motion, side)]
    bounds = motion.bounds
    width = round(min(2.0, max(0.8, bounds.width / bounds.height)) * LOOP_HEIGHT)
    pictures: list[Image.Image] = []
    with pypdfium2.PdfDocument(film(frames, bounds, (width, LOOP_HEIGHT))) as document:
        pages = range(len(document))
        with click.progressbar(
            pages, label="Drawing", file=sys.stderr, hidden=_short(pages)
        ) as bar:
            for page in bar:
                picture = document[page].render().to_pil().convert("RGB")
                inks = pictures[0] if pictures else None
                pictures.append(
                    picture.quantize(palette=inks, dither=Image.Dither.NONE)
                    if inks
                    else picture.quantize(INKS)
                )
    out = BytesIO()
    first, *rest = pictures
    first.save(
        out, "GIF", save_all=True, append_images=rest, duration=1000 // RATE, loop=0, optimize=False
    )
    return out.getvalue()


def _sides(exercise: Exercise) -> tuple[Side, ...]:
    return (Side.BOTH,) if exercise.sides == "both" else (Side.LEFT, Side.RIGHT)


def _rep(exercise: Exercise, motion: Motion, side: Side) -> list[Frame]:
    """From the start pose through a first rep, and through a second if that differs."""
    frames = [motion.start(side)] * round(WAIT_S * RATE)
    drawing, last = exercise.drawing, exercise.phases[-1].pose
    for first in (True,) if last == drawing.start else (True, False):
        for phase, seconds in exercise.phases_under(exercise.dose):
            index, steps = exercise.phases.index(phase), round(seconds * RATE)
            frames += [motion.at(index, step / steps, side, first) for step in range(steps)]
    return frames
