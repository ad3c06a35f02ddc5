"""A page with one chart a patient: pain, what became of each visit, what the rules said."""

from collections.abc import Iterator
from html import escape

from app.core.kinds import Part
from app.simulation.report import SimulationReport, summary
from app.simulation.story import CameTo, Mark, SimulatedVisit, Story

LEFT, TOP, RIGHT = 64, 14, 10
STEP, HEIGHT = 12, 150
"""The width of one visit and the height of the scale from 0 to 10, in pixels."""

SIGNS = {
    CameTo.DONE: ("●", "#1d5b79"),
    CameTo.GENTLY: ("◐", "#1d5b79"),
    CameTo.SORE: ("–", "#9a3b26"),
    CameTo.LOCKED: ("✕", "#9a3b26"),
    CameTo.STOPPED: ("■", "#9a3b26"),
    CameTo.PAUSED: ("‖", "#6b6b6b"),
}
MARKS = {"progress": "▲", "ease": "▼", "review": "?", "hold": "=", "flag": "⚑", "plan": "✓"}
ROWS = ("visit", "flag", "proposal", "plan")
"""What stands below the chart, from the top."""
ROW = 20

HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b1b1b; background: #fbf9f5 }}
figure {{ margin: 2rem 0; overflow-x: auto }} svg {{ display: block }}
text {{ font: 11px system-ui, sans-serif; fill: #333 }} li {{ margin: .2rem 0 }}
</style></head><body>
"""
KEY = (
    "Line: pain before. Ring: pain after. Cross: pain during. "
    "● done, ◐ gently, – too sore, ✕ locked, ■ stopped, ‖ paused. "
    "⚑ flag, ▲ step up, ▼ less, ? look at it, = stay, ✓ plan changed."
)


def as_html(found: SimulationReport) -> bytes:
    """The page. It needs nothing from elsewhere."""
    lines = [escape(line) for line in summary(found)]
    title = f"Simulation of {escape(found.pattern)}"
    parts = [
        HEAD.format(title=title),
        f"<h1>{title}</h1>\n<ul>\n",
        *(f"<li>{line}</li>\n" for line in lines),
        f"</ul>\n<p>{KEY}</p>\n",
    ]
    green, amber = found.rules["green_max"], found.rules["amber_max"]
    for each in found.patients:
        parts += _figure(each, found.weeks * 7, green, amber)
    return "".join([*parts, "</body></html>\n"]).encode()


def _figure(story: Story, days: int, green: int, amber: int) -> Iterator[str]:
    width, height = LEFT + days * 2 * STEP + RIGHT, TOP + HEIGHT + ROW * (len(ROWS) + 1)
    said = (
        f"Patient {story.patient}: {story.possible} of {story.due} sessions possible, "
        f"{story.sessions} done, {story.flags} flags"
    )
    yield f"<figure><figcaption>{said}</figcaption>\n"
    yield f'<svg role="img" aria-label="{said}" width="{width}" height="{height}">\n'
    bands = ((0, green + 0.5, "#e3efdf"), (green + 0.5, amber + 0.5, "#faecc9"))
    for low, high, colour in (*bands, (amber + 0.5, 10, "#f6dcd3")):
        yield (
            f'<rect x="{LEFT}" y="{_y(high):.1f}" width="{days * 2 * STEP}" '
            f'height="{_y(low) - _y(high):.1f}" fill="{colour}"/>\n'
        )
    for score in (0, 5, 10):
        yield f'<text x="{LEFT - 18}" y="{_y(score) + 4:.1f}">{score}</text>\n'
    for row in ROWS:
        yield f'<text x="4" y="{_row(row)}">{row}s</text>\n'
    for week in range(days // 7):
        yield f'<text x="{LEFT + week * 14 * STEP}" y="{TOP - 3}">week {week + 1}</text>\n'
    yield from _pain(story.visits)
    yield from _below(story)
    yield "</svg></figure>\n"


def _pain(visits: tuple[SimulatedVisit, ...]) -> Iterator[str]:
    told = [(each, each.before) for each in visits if each.before is not None]
    line = " ".join(f"{_x(each):.1f},{_y(pain):.1f}" for each, pain in told)
    yield f'<polyline points="{line}" fill="none" stroke="#1d5b79" stroke-width="1.5"/>\n'
    for each in visits:
        if each.after is not None:
            yield (
                f'<circle cx="{_x(each):.1f}" cy="{_y(each.after):.1f}" r="3" '
                'fill="none" stroke="#b5531c"/>\n'
            )
        if each.during is not None:
            yield _sign(_x(each), _y(each.during) + 4, "×", "#b5531c")


def _below(story: Story) -> Iterator[str]:
    """A row of what became of the visits, and rows of what was flagged, proposed and changed."""
    for each in story.visits:
        sign, colour = SIGNS[each.came_to]
        yield _sign(_x(each), _row("visit"), sign, colour, f"day {each.day}: {each.came_to}")
    met: dict[tuple[int, str], int] = {}
    for mark in story.marks:
        row = mark.what if mark.what in ROWS else "proposal"
        there = met[mark.day, row] = met.get((mark.day, row), -1) + 1
        x = LEFT + (mark.day - 1) * 2 * STEP + STEP / 2 + min(there, 3) * 6
        yield _sign(x, _row(row), MARKS[mark.what], "#333", _said(mark))


def _said(mark: Mark) -> str:
    return f"day {mark.day}: {mark.what} {mark.about} {mark.detail}".strip()


def _sign(x: float, y: float, sign: str, colour: str, said: str = "") -> str:
    title = f"<title>{escape(said)}</title>" if said else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" style="fill:{colour}">'
        f"{sign}{title}</text>\n"
    )


def _x(visit: SimulatedVisit) -> float:
    into = list(Part).index(Part(visit.part)) / len(Part) * 2
    return LEFT + ((visit.day - 1) * 2 + into + 0.5) * STEP


def _row(name: str) -> float:
    return TOP + HEIGHT + ROW * (1 + ROWS.index(name))


def _y(score: float) -> float:
    return TOP + HEIGHT * (1 - score / 10)
