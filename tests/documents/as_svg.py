"""A figure's frame as SVG, to compare with other makers of pages."""

from app.documents.figure_drawing import Inks, operators
from app.figure.shapes import Frame

_VERBS = {"m": "M", "l": "L", "c": "C"}


def svg(frame: Frame) -> str:
    """The very paths that the printed page has."""
    box, paths, points, ink = frame.box(), [], [], "none"
    for line in "\n".join(operators(frame, Inks())).splitlines():
        *numbers, verb = line.split()
        if verb in _VERBS:
            points.append(_VERBS[verb] + " ".join(numbers))
        elif verb == "h":
            points.append("Z")
        elif verb == "rg":
            ink = "rgb({})".format(",".join(f"{float(each):.0%}" for each in numbers))
        elif verb in {"f", "S"}:
            look = f'fill="{ink}"' if verb == "f" else 'fill="none" stroke="white"'
            paths.append(f'<path {look} stroke-width=".022" d="{"".join(points)}"/>')
            points = []
    size = f"{box.x0:.2f} {-box.y1:.2f} {box.width:.2f} {box.height:.2f}"
    return f'<svg viewBox="{size}"><g transform="scale(1,-1)">{"".join(paths)}</g></svg>'
