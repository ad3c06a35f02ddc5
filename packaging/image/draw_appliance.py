"""Draw the pictures of docs/appliance.md: the wall with its heights, and what is behind the screen.

python packaging/image/draw_appliance.py [docs]
"""

import sys
from pathlib import Path

INK, PAPER, BLUE, ORANGE, PALE, GREY = (
    *("#17262E", "#FAF7F2", "#1A5577", "#CF6A05", "#E3EDF3", "#7C8D96"),
)
SCALE = 0.26
"""Pixels of the picture for a millimetre of the room."""
FLOOR, LOW, HIGH, EYES = 0, 380, 1220, 1600
FOOT, TALL, WIDE = 680, 531, 299
"""A 24-inch screen on end: its lower edge, and its picture."""


def svg(width: float, height: float, *parts: str) -> str:
    """A whole picture."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'font-family="Inter, sans-serif" font-size="13" fill="{INK}">\n'
        f'<rect width="{width:g}" height="{height:g}" fill="{PAPER}"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def text(x: float, y: float, words: str, anchor: str = "start", **more: str) -> str:
    """Words; ``more`` are attributes."""
    rest = "".join(f' {name}="{value}"' for name, value in more.items())
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{rest}>{words}</text>'


def line(x1: float, y1: float, x2: float, y2: float, colour: str = INK, **more: str) -> str:
    """A line."""
    rest = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in more.items())
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{colour}" stroke-width="1.5"{rest}/>'
    )


def box(x: float, y: float, w: float, h: float, fill: str, edge: str = INK) -> str:
    """A rounded box."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="4" '
        f'fill="{fill}" stroke="{edge}" stroke-width="1.5"/>'
    )


def path(points: str, width: float = 16, colour: str = BLUE) -> str:
    """A limb."""
    return (
        f'<path d="{points}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def head(x: float, y: float, colour: str = BLUE) -> str:
    """A head."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="20" fill="{colour}"/>'


def wall() -> str:
    """The screen from the front, and its reach: somebody who stands, somebody who sits."""
    ground, left = 520, 150

    def up(millimetres: float) -> float:
        return ground - millimetres * SCALE

    middle = 430
    screen = WIDE * SCALE
    heights = [
        line(left, up(at), 760, up(at), ORANGE, stroke_dasharray="6 5")
        + text(left - 8, up(at) + 4, f"{at:,} mm", "end", fill="#7A3E00")
        for at in (LOW, HIGH)
    ]
    standing = [
        head(250, up(1620)),
        path(f"M250 {up(1480):.0f} L250 {up(900):.0f}", 36),
        path(f"M246 {up(860):.0f} L240 {up(450):.0f} L236 {up(40):.0f}", 18),
        path(f"M256 {up(860):.0f} L264 {up(450):.0f} L268 {up(40):.0f}", 18),
        path(f"M252 {up(1420):.0f} L290 {up(1210):.0f} L350 {up(1110):.0f}", 13),
    ]
    sitting = [
        f'<circle cx="630" cy="{up(300):.0f}" r="74" fill="none" stroke="{GREY}" '
        'stroke-width="4"/>',
        f'<circle cx="552" cy="{up(90):.0f}" r="20" fill="none" stroke="{GREY}" stroke-width="4"/>',
        path(
            f"M655 {up(950):.0f} L655 {up(430):.0f} L575 {up(430):.0f} L556 {up(180):.0f}", 5, GREY
        ),
        head(632, up(1240)),
        path(f"M636 {up(1110):.0f} L638 {up(610):.0f}", 34),
        path(f"M632 {up(540):.0f} L566 {up(540):.0f} L556 {up(130):.0f}", 18),
        path(f"M630 {up(1060):.0f} L570 {up(930):.0f} L505 {up(1000):.0f}", 13),
    ]
    return svg(
        800,
        560,
        text(20, 30, "The wall: everything to touch within 380 to 1,220 mm", **{"font-size": "18"}),
        line(left - 60, ground, 780, ground),
        *heights,
        box(middle - screen / 2 - 5, up(FOOT + TALL) - 5, screen + 10, TALL * SCALE + 10, INK),
        box(middle - screen / 2, up(FOOT + TALL), screen, TALL * SCALE, PALE, PALE),
        box(middle - screen / 2 + 8, up(FOOT + 130), screen - 16, 22, BLUE, BLUE),
        line(middle, ground, middle, up(FOOT) + 6, GREY),
        text(middle - 8, up(240), f"{FOOT} mm", "end", fill=INK),
        text(middle - 8, up(240) + 17, "to its lower edge", "end"),
        *standing,
        *sitting,
        text(252, ground + 24, "stands, or exercises at 2 m", "middle"),
        text(620, ground + 24, "sits: 760 × 1,220 mm of free floor", "middle"),
    )


def behind() -> str:
    """What hangs behind the screen, and how it is joined."""
    joints = [
        line(400, 150, 400, 205, BLUE),
        line(330, 250, 250, 250, BLUE),
        line(470, 235, 560, 190, BLUE),
        line(470, 265, 560, 310, BLUE),
        line(400, 295, 400, 350, BLUE),
    ]
    things = (
        (290, 80, 220, 70, "Touchscreen", "picture + USB for the touch"),
        (330, 205, 140, 90, "Mini-PC", "on the VESA plate"),
        (70, 215, 180, 70, "Card scanner", "USB, types like a keyboard"),
        (560, 150, 200, 70, "Loudspeaker", "or the screen's own"),
        (560, 280, 200, 70, "Printer", "USB or the clinic's network"),
        (290, 350, 220, 70, "Wall socket", "behind the screen, never switched"),
    )
    drawn = [
        box(x, y, w, h, PALE, BLUE)
        + text(x + w / 2, y + h / 2 - 3, name, "middle", **{"font-weight": "600"})
        + text(x + w / 2, y + h / 2 + 16, what, "middle", **{"font-size": "12"})
        for x, y, w, h, name, what in things
    ]
    return svg(
        800,
        450,
        text(20, 30, "Behind the screen: short cables, nothing to pull at", **{"font-size": "18"}),
        *joints,
        *drawn,
    )


def main() -> None:
    """Into the folder of the documents."""
    to = Path(sys.argv[1] if len(sys.argv) > 1 else "docs")
    (to / "appliance-wall.svg").write_text(wall(), encoding="utf-8")
    (to / "appliance-behind.svg").write_text(behind(), encoding="utf-8")


if __name__ == "__main__":
    main()
