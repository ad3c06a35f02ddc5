"""Reads a screen as a person does: what stands on it, and where."""

import csv
import io
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

LARGER = 2
"""Small print is read better so."""
TILE, DARK = 8, 130
NEAR = 0.03
SPARSE, BLOCKS, ONE = 11, 3, 6
"""How tesseract takes a page: words anywhere, paragraphs, or one of them."""


@dataclass(frozen=True, slots=True)
class Word:
    """``x`` and ``y``: its middle, in shares of the screen."""

    text: str
    x: float
    y: float

    def is_near(self, other: "Word") -> bool:
        """Whether a finger on one would touch the other."""
        return abs(self.x - other.x) < NEAR and abs(self.y - other.y) < NEAR


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one screen, in the order of reading."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(it.text for it in self.words)

    def find(self, said: str) -> tuple[Word, ...]:
        """The middle of the first word of each place where ``said`` stands."""
        wanted = said.split()
        texts = [it.text.strip(".,:;|()[]") for it in self.words]
        found: list[Word] = []
        for at in range(len(texts) - len(wanted) + 1):
            word = self.words[at]
            if texts[at : at + len(wanted)] == wanted and not any(map(word.is_near, found)):
                found.append(word)
        return tuple(found)


def read(file: Path) -> Page:
    """All of a picture, in two ways since each misses some words, and once more each surface that
    is dark: a button's white words on it."""
    with Image.open(file) as opened:
        grey = opened.convert("L")
    wide, high = grey.size
    found = _words(grey, SPARSE, 1) + _words(grey, BLOCKS, LARGER)
    for box in _dark(grey):
        for word in _words(ImageOps.invert(grey.crop(box)), ONE, LARGER):
            x, y = box[0] + word.x * (box[2] - box[0]), box[1] + word.y * (box[3] - box[1])
            found.append(Word(word.text, x / wide, y / high))
    return Page(tuple(found))


def _dark(grey: Image.Image) -> list[tuple[int, int, int, int]]:
    """The boxes of what is dark and large enough for a word."""
    tiles = grey.resize((grey.width // TILE, grey.height // TILE), Image.Resampling.BOX)
    left = {
        (x, y)
        for y in range(tiles.height)
        for x in range(tiles.width)
        if tiles.getpixel((x, y)) < DARK
    }
    boxes = []
    while left:
        edge, part = [left.pop()], set()
        while edge:
            x, y = edge.pop()
            part.add((x, y))
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            edge += near
        xs, ys = [it[0] for it in part], [it[1] for it in part]
        if max(xs) - min(xs) >= 9 and max(ys) - min(ys) >= 3:
            box = min(xs), min(ys), max(xs) + 1, max(ys) + 1
            boxes.append(tuple(it * TILE for it in box))
    return boxes


def _words(picture: Image.Image, layout: int, larger: int) -> list[Word]:
    size = picture.width * larger, picture.height * larger
    kept = io.BytesIO()
    picture.resize(size, Image.Resampling.LANCZOS).save(kept, "png")
    told = subprocess.run(
        ["tesseract", "stdin", "stdout", "--psm", str(layout), "-l", "eng", "tsv"],
        input=kept.getvalue(),
        capture_output=True,
        check=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},  # its threads mostly wait for each other
    ).stdout.decode()
    rows = csv.DictReader(io.StringIO(told), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [
        Word(
            row["text"],
            (int(row["left"]) + int(row["width"]) / 2) / size[0],
            (int(row["top"]) + int(row["height"]) / 2) / size[1],
        )
        for row in rows
        if row["text"] and row["text"].strip() and float(row["conf"]) > 30
    ]
