"""From what a library writes to steps: HTML read, long steps split at sentences, nothing lost."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import NamedTuple

from app.core.own_words import without_unseen

LONG_STEP = 110
"""Letters. A longer step is split into its sentences."""
MOST_LETTERS = 240
"""As long as a step may be at all; see ``Sentence`` in app.core.texts."""
MOST_STEPS = 30

_BLOCKS = frozenset(
    {"p", "li", "div", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dd", "dt"}
    | {"dl", "section", "article", "table", "blockquote", "hr", "pre"}
)
_SILENT = frozenset({"script", "style", "head", "template", "svg"})
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")
_ENDS = re.compile(r"(?<=[.!?…。！？؟।])[\"'”’»)\]]*\s+|(?<=[。！？])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|approx|ca|cm|min|max|sec|sek|vs|no|nr|dr|st|fig|z\.\s?b|bzw|usw|resp|p\.\s?ej|etc)\.\)?|"
    r"\b[A-Za-z]\.|^\d+\.)$",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"(?<=[;:,–—])\s+")
_NUMBERED = re.compile(r"^(?:(?:step\s*)?\d{1,2}\s*[.):]|[-*•·–])\s+", re.IGNORECASE)
_LETTER = re.compile(r"\w")


class Steps(NamedTuple):
    """The steps of a description, and how many of the library's own had to be split."""

    steps: tuple[str, ...]
    split: int


def paragraphs(text: str) -> list[str]:
    """What a text says, in order: HTML by its blocks, plain text by its lines."""
    if _TAG.search(text):
        reader = _Reader()
        reader.feed(text)
        reader.close()
        text = "".join(reader.said)
    lines = (_tidy(line) for line in re.split(r"[\r\n\u2028\u2029]+", text))
    return [line for line in lines if _LETTER.search(line)]


def steps_of(texts: Iterable[str]) -> Steps:
    """Steps of a page: each of at most ``MOST_LETTERS`` letters, with every word of ``texts``."""
    found: list[str] = []
    split = 0
    for text in texts:
        for paragraph in paragraphs(text):
            step = _NUMBERED.sub("", paragraph) or paragraph
            parts = [step] if len(step) <= LONG_STEP else list(_parts(step))
            split += len(parts) > 1
            found += parts
    if len(found) > MOST_STEPS:
        found = list(_packed(found))
    return Steps(tuple(found), split)


def sentences(text: str) -> list[str]:
    """The sentences of a line, with the marks that close them; an abbreviation ends none."""
    found, start = [], 0
    for end in _ENDS.finditer(text):
        sentence = text[start : end.end()].strip()
        if sentence and not _ABBREVIATED.search(sentence):
            found.append(sentence)
            start = end.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found


def shortened(text: str, most: int) -> str:
    """A name in at most ``most`` letters, ended at a word."""
    if len(text) <= most:
        return text
    kept = text[: most - 1].rsplit(" ", 1)[0] if " " in text[: most - 1] else text[: most - 1]
    return kept.rstrip(" ,;:-–(") + "…"


def _parts(step: str) -> Iterator[str]:
    for sentence in sentences(step):
        if len(sentence) <= MOST_LETTERS:
            yield sentence
        else:
            yield from _packed([it for part in _CLAUSES.split(sentence) for it in _wrapped(part)])


def _wrapped(part: str) -> list[str]:
    """At words, and a word without end at its letters: all of it stays."""
    lines = [""]
    for word in part.split():
        for piece in (word[at : at + MOST_LETTERS] for at in range(0, len(word), MOST_LETTERS)):
            if lines[-1] and len(lines[-1]) + 1 + len(piece) > MOST_LETTERS:
                lines.append(piece)
            else:
                lines[-1] = f"{lines[-1]} {piece}".strip()
    return [line for line in lines if line]


def _packed(parts: Iterable[str]) -> Iterator[str]:
    """Neighbours together, as many as fit."""
    line = ""
    for part in parts:
        if line and len(line) + 1 + len(part) > MOST_LETTERS:
            yield line
            line = part
        else:
            line = f"{line} {part}".strip()
    yield line


def _tidy(line: str) -> str:
    return " ".join(without_unseen(line.replace("\t", " ").replace("\xa0", " ")).split())


class _Reader(HTMLParser):
    """Text with a line for each block; what a browser would not show is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.said.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(re.sub(r"\s+", " ", data))
