"""The answers to the lessons' questions, which come last."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

UNDER = 6


class LessonAnswer(NamedTuple):
    """Of the lesson ``title``: the answer that is right, and why."""

    title: str
    right: str
    why: str


@dataclass(frozen=True, slots=True)
class AnswersBlock:
    """``answers`` under a ``heading``, if any. ``turned`` stands on its head, for a page that has
    a question on it: nobody reads it there by accident. Its lines stand close and alike: a program
    that sorts words by their place would read what stands apart from the foot up.
    """

    type: Type
    heading: str
    answers: Sequence[LessonAnswer]
    turned: bool = False

    def height(self, width: float) -> float:
        """Points of heading and answers."""
        heading = self.type.height(self.heading, self._head, width) if self.heading else 0
        rows = sum(
            self.type.height(text, style, width)
            for answer in self.answers
            for text, style in self._lines(answer)
        )
        return heading + rows + self._under * (len(self.answers) - 1)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        if self.heading:
            sheet.bookmark(self.heading, y, 1)
        if not self.turned:
            self._draw(sheet, x, y, width)
            return
        with sheet.turned(x, y, width, self.height(width)):
            self._draw(sheet, x, y, width)

    def _draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        with sheet.tags.element("Sect"):
            if self.heading:
                y = sheet.heading(x, y, width, self.heading, self._head, "H2")
            for answer in self.answers:
                for text, style in self._lines(answer):
                    y = sheet.text(x, y, width, text, style, tag="P")
                y += self._under

    @property
    def _head(self) -> Style:
        return self.type.strong if self.turned else self.type.heading

    @property
    def _under(self) -> float:
        return 0 if self.turned else UNDER

    def _lines(self, answer: LessonAnswer) -> list[tuple[str, Style]]:
        quiet = self.type.body.inked(palette.QUIET)
        return [
            (answer.title, self.type.strong),
            (answer.right, self.type.body),
            (answer.why, quiet),
        ]
