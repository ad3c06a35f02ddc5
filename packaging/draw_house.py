"""Draw the rooms of the house from what they import: docs/house.svg.

    python packaging/draw_house.py [OUT.svg]

Each row imports only from rows below it. A line is as thick as there are imports.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

WIDTH, ROW, BOX, HIGH, LEFT = 960, 84, 120, 44, 12
INK, PAPER, LINE = "#1C2A33", "#FAF7F2", "#1A5577"


def room(module: str) -> str | None:
    """The room that a module is in; None for the house itself."""
    package, _, rest = module.partition(".")
    return package if package != "app" else rest.partition(".")[0] or None


def arrows() -> Counter[tuple[str, str]]:
    """How many modules of one room import from another."""
    graph = grimp.build_graph("app", "db", cache_dir=None)
    found: Counter[tuple[str, str]] = Counter()
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            pair = room(module), room(other)
            if pair[0] and pair[1] and pair[0] != pair[1]:
                found[pair] += 1
    return found


def rows(found: Counter[tuple[str, str]]) -> list[list[str]]:
    """The rooms, each above all that it imports from."""
    rooms = {it for pair in found for it in pair}
    below = {it: {to for since, to in found if since == it} for it in rooms}
    height: dict[str, int] = {}
    while len(height) < len(rooms):
        fit = {it for it in rooms - height.keys() if below[it] <= height.keys()}
        if not fit:
            raise SystemExit(f"The arrows run in a circle: {sorted(rooms - height.keys())}")
        height |= {it: 1 + max((height[to] for to in below[it]), default=-1) for it in fit}
    top = max(height.values())
    return [sorted(it for it in rooms if height[it] == top - at) for at in range(top + 1)]


def drawing(found: Counter[tuple[str, str]]) -> Iterator[str]:
    """The lines of the SVG."""
    storeys = rows(found)
    place = {
        name: (LEFT + (WIDTH - 2 * LEFT) * (at + 0.5) / len(row), 12 + ROW * storey)
        for storey, row in enumerate(storeys)
        for at, name in enumerate(row)
    }
    high = ROW * len(storeys)
    space = 'xmlns="http://www.w3.org/2000/svg" font-family="sans-serif"'
    yield f'<svg {space} viewBox="0 0 {WIDTH} {high}">'
    yield f'<rect width="{WIDTH}" height="{high}" fill="{PAPER}"/>'
    for (since, to), count in sorted(found.items()):
        (x, y), (u, v) = place[since], place[to]
        yield (
            f'<path d="M{x:.0f} {y + HIGH:.0f} L{u:.0f} {v:.0f}" stroke="{LINE}" opacity="0.35" '
            f'stroke-width="{min(6, 0.5 + count / 8):.1f}">'
            f"<title>{since} to {to}: {count}</title></path>"
        )
    for name, (x, y) in place.items():
        yield (
            f'<rect x="{x - BOX / 2:.0f}" y="{y:.0f}" width="{BOX}" height="{HIGH}" rx="8" '
            f'fill="white" stroke="{INK}"/><text x="{x:.0f}" y="{y + 28:.0f}" fill="{INK}" '
            f'text-anchor="middle" font-size="16">{escape(name)}</text>'
        )
    yield "</svg>"


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.path.insert(0, str(root))
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "docs" / "house.svg"
    out.write_text("\n".join(drawing(arrows())) + "\n")
