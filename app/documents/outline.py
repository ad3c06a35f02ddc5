"""A glyph's shape as a page's own operators, for marks that no reader may take for letters."""

from typing import Any

import uharfbuzz

Point = tuple[float, float]


def outline(font: Any, glyph: int) -> str:
    """The path of ``glyph``, in the units of ``font``."""
    said: list[str] = []
    funcs = uharfbuzz.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, _: said.append(f"{x:g} {y:g} m"))
    funcs.set_line_to_func(lambda x, y, _: said.append(f"{x:g} {y:g} l"))
    funcs.set_cubic_to_func(
        lambda *at: said.append(" ".join(f"{each:g}" for each in at[:6]) + " c")
    )
    funcs.set_close_path_func(lambda _: said.append("h"))
    font.draw_glyph(glyph, funcs, None)
    return " ".join(said)
