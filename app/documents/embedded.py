"""A font as reportlab puts it into a page, saying what its letters mean as PDF/UA asks."""

import re
from collections.abc import Mapping
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

_PAIR = re.compile(r"^<(..)> <([0-9A-F]{4,})>$", re.MULTILINE)


class Embedded(TTFont):  # type: ignore[misc]  # reportlab has no types
    """Its codes mean nothing where they stand for no character, and UTF-16 where they do.

    ``meanings`` are what reportlab's own characters stand for, by number: the same glyph has one of
    them for each text that it says.
    """

    def __init__(self, *how: Any, **more: Any) -> None:
        self.meanings: dict[int, str] = {}
        super().__init__(*how, **more)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Add the letters in use to ``doc``, as reportlab asks of a font."""
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and self.face.name.decode() in name:
                thing.content = _meanings(thing.content, self.meanings)


def _meanings(said: str, known: Mapping[int, str]) -> str:
    """A ToUnicode map less its codes for U+0000, a hundred to a block as PDF has it."""
    pairs = [
        f"<{code}> <{known.get(char, chr(char)).encode('utf-16-be').hex().upper()}>"
        for code, meaning in _PAIR.findall(said)
        if (char := int(meaning, 16))
    ]
    head, tail = (said.split(mark)[end] for mark, end in (("beginbfchar", 0), ("endbfchar", 1)))
    head = head[: head.rindex("\n") + 1]
    blocks = (pairs[n : n + 100] for n in range(0, len(pairs), 100))
    middle = [f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks]
    return head + "\n".join(middle) + tail
