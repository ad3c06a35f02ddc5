"""What is not text is told from its ground, and what moves from what does not, by lightness alone.

Computed from the theme's own colours: 3:1 as WCAG 2.2 asks in 1.4.11, in the light theme and in the
dark one, which is what "High contrast" turns on.
"""

import re
from itertools import product
from pathlib import Path

import pytest

from app.figure.palette import DARK, LIGHT
from tests.qml.conftest import ROOT

QML = ROOT / "app" / "qml" / "Kiosk"
LEAST = 3.0
TOKEN = re.compile(r'property color (\w+): (?:dark \? "(#\w{6})" : )?"(#\w{6})"')
LIMBS, MOVING = ("near", "far"), ("accent", "accent_far")
GROUNDS = ("paper", "card")


def tokens(dark: bool) -> dict[str, str]:
    """The theme's colours and the figure's by name."""
    return themes(dark) | {tone.value: ink for tone, ink in (DARK if dark else LIGHT).items()}


def themes(dark: bool) -> dict[str, str]:
    """The theme's own."""
    found = TOKEN.findall((QML / "Theme" / "Theme.qml").read_text())
    return {name: (one or light) if dark else light for name, one, light in found}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def weak(dark, pairs):
    """The pairs of tokens that are too much alike."""
    colours = tokens(dark)
    found = {f"{a} on {b}": round(contrast(colours[a], colours[b]), 2) for a, b in pairs}
    assert found
    return {pair: value for pair, value in found.items() if value < LEAST}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "high contrast"])
class TestContrast:
    def test_outlines_stand_out_from_their_ground(self, dark):
        # a track is pale, its edge is an outline
        edges = ("outline", "red", "blue", "orange")
        assert weak(dark, [*product(edges, GROUNDS), ("outline", "track")]) == {}

    def test_what_a_track_has_filled_stands_out_from_it(self, dark):
        assert weak(dark, product(("blue", "orange"), ("track",))) == {}

    def test_every_part_of_the_figure_stands_out_from_its_ground(self, dark):
        assert weak(dark, product((*LIMBS, *MOVING, "shirt", "head", "hair"), GROUNDS)) == {}

    def test_what_the_theme_has_of_the_figures_colours_is_the_figures(self, dark):
        theirs, own = tokens(dark), themes(dark)
        assert {name: own[name] for name in ("near", "far", "accent")} == {
            name: theirs[name] for name in ("near", "far", "accent")
        }

    def test_the_moving_limb_stands_out_from_the_others(self, dark):
        assert weak(dark, product(MOVING, (*LIMBS, "shirt"))) == {}


def test_no_patients_control_has_the_pale_line_for_an_edge():
    files = [*(QML / "Components").glob("*.qml"), *(QML / "Screens").glob("*.qml")]
    assert len(files) > 50
    pale = [
        each.name for each in map(Path, files) if "border.color: Theme.line" in each.read_text()
    ]
    assert pale == []
