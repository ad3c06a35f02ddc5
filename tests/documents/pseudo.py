"""English made long and strange, to see where a page counts on its words being short or plain."""

import re
from typing import Any

import msgspec

from app.core.texts import Texts
from app.documents.handout import Handout
from tests.documents.test_handout import seed

LETTERS = str.maketrans("aeiouncsyAEIOUNCSY", "åéîøüñçšýÅÉÎØÜÑÇŠÝ")
LIMITS = (24, 40, 60, 80, 160, 240, 500)
"""How long texts may be: none grows over the next of these."""
_HOLES = re.compile(r"(\{\w*\})")
KEPT = {"direction", "language"}


def strange(text: str) -> str:
    """``text`` with accents and 40 % longer; what stands in braces stays."""
    parts = _HOLES.split(text)
    said = "".join(part if part.startswith("{") else part.translate(LETTERS) for part in parts)
    limit = next(most for most in LIMITS if most >= len(text))
    more = min(round(len(text) * 0.4), limit - len(text))
    return said + (" " + "öæ" * more)[:more] if more > 2 else said


def all_strange(said: Any) -> Any:
    """Every text of ``said``, at any depth."""
    match said:
        case str():
            return strange(said)
        case dict():
            return {key: it if key in KEPT else all_strange(it) for key, it in said.items()}
        case list() | tuple():
            return [all_strange(it) for it in said]
    return said


def plan() -> Handout:
    """The seed programme in strange words, with a lesson."""
    handout = seed()
    texts = handout.texts
    words = {
        name: all_strange(msgspec.to_builtins(getattr(texts, name)))
        for name in ("exercises", "programmes", "lessons", "signs", "handout")
    }
    changed = msgspec.convert({"language": "en", **words}, Texts)
    lesson = changed.lessons["pacing"]
    fields = {name: getattr(handout, name) for name in handout.__dataclass_fields__}
    return Handout(**{**fields, "texts": changed, "lesson": lesson})
