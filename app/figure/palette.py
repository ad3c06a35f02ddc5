"""The colours of the figure: one palette for screen and paper, and one for the dark screen.

Each part stands out from its ground, and what moves from what does not, by lightness alone: 3:1,
as WCAG 2.2 asks in 1.4.11. A test holds that.
"""

from collections.abc import Mapping
from typing import Final

from app.figure.shapes import Tone

LIGHT: Final[Mapping[Tone, str]] = {
    Tone.NEAR: "#0F4560",
    Tone.FAR: "#314148",
    Tone.ACCENT: "#D96F06",
    Tone.ACCENT_FAR: "#BA7F45",
    Tone.SHIRT: "#0B4369",
    Tone.HEAD: "#5C8CA6",
    Tone.HAIR: "#0A2A3B",
    Tone.MAT: "#EBE5DA",
    Tone.SHADOW: "#D5CBB9",
    Tone.PROP: "#F1ECE3",
    Tone.PROP_EDGE: "#CFC4B0",
    Tone.ARROW: "#CF6A05",
}

DARK: Final[Mapping[Tone, str]] = {
    Tone.NEAR: "#2C789F",
    Tone.FAR: "#50727F",
    Tone.ACCENT: "#FFC168",
    Tone.ACCENT_FAR: "#E8CBA2",
    Tone.SHIRT: "#357592",
    Tone.HEAD: "#8DBDD4",
    Tone.HAIR: "#4A7F98",
    Tone.MAT: "#26323A",
    Tone.SHADOW: "#33434D",
    Tone.PROP: "#2B3942",
    Tone.PROP_EDGE: "#3B4D58",
    Tone.ARROW: "#FFC168",
}
