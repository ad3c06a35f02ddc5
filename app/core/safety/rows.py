"""The safety questions as a patient meets them: a few screens of a few rows, the gravest first."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import finding_of

MOST_ROWS = 5
"""On one screen. Ours: as many as can be read and touched at a glance."""


class QuestionRow(Struct, frozen=True):
    """One line with its own answer. Where several questions share it, a no stands for each of them,
    and anything else asks which one it was."""

    questions: tuple[SafetyQuestion, ...]

    @property
    def id(self) -> str:
        return "+".join(each.id for each in self.questions)

    @property
    def shared(self) -> bool:
        """Whether it stands for more than one question."""
        return len(self.questions) > 1


class QuestionPage(Struct, frozen=True):
    """One screen, all of one tier. ``which``: a row was not a no; this asks which one it was."""

    tier: AnswerTier
    rows: tuple[QuestionRow, ...]
    which: bool = False


class SafetyRound(Struct, frozen=True):
    """A round of safety questions on its way. ``said`` is by row; nothing is said for anybody."""

    questions: tuple[SafetyQuestion, ...]
    said: Mapping[str, Said] = {}
    at: int = 0

    @property
    def pages(self) -> tuple[QuestionPage, ...]:
        """All screens as they follow from what was said: after a stop no position matters."""
        return tuple(self._pages())

    @property
    def page(self) -> QuestionPage:
        return self.pages[self.at]

    @property
    def told(self) -> bool:
        """Whether every row of this screen has an answer."""
        return all(row.id in self.said for row in self.page.rows)

    @property
    def last(self) -> bool:
        """Whether no screen follows, once this one is told."""
        return self.at + 1 >= len(self.pages)

    @property
    def answers(self) -> dict[str, Said]:
        """What was said, question by question. A shared row that is not a no, and of which it was
        not told which one it was, counts as not sure for each."""
        return self._answers(self.pages)

    @property
    def emergency(self) -> bool:
        """Whether something was said that nothing more is asked after."""
        return any(
            each.tier is AnswerTier.EMERGENCY and self.answers.get(each.id, Said.NO) is not Said.NO
            for each in self.questions
        )

    def tell(self, row: str, said: Said) -> "SafetyRound":
        """An answer in place of any before it; what is not on this screen is left alone."""
        if row not in {each.id for each in self.page.rows}:
            return self
        return replace(self, said={**self.said, row: said})

    def on(self) -> "SafetyRound":
        """The next screen, once every row is told."""
        return replace(self, at=self.at + 1) if self.told and not self.last else self

    def back(self) -> "SafetyRound":
        """The screen before."""
        return replace(self, at=max(self.at - 1, 0))

    def _pages(self) -> list[QuestionPage]:
        pages: list[QuestionPage] = []
        for tier, group in groupby(self.questions, key=lambda each: each.tier):
            known = finding_of(self.questions, self._answers(pages))
            if tier is AnswerTier.POSITION and known.stops:
                break
            for page in _screens(tier, rows_of(tuple(group))):
                pages.append(page)
                for row in page.rows:
                    if row.shared and self.said.get(row.id, Said.NO) is not Said.NO:
                        each = tuple(QuestionRow((question,)) for question in row.questions)
                        pages.extend(_screens(tier, each, which=True))
        return pages

    def _answers(self, pages: Sequence[QuestionPage]) -> dict[str, Said]:
        found: dict[str, Said] = {}
        for row in (row for page in pages for row in page.rows):
            if (said := self.said.get(row.id)) is not None:
                each = said if said is Said.NO or not row.shared else Said.UNSURE
                found |= {question.id: each for question in row.questions}
        return found


def _screens(
    tier: AnswerTier, rows: Sequence[QuestionRow], which: bool = False
) -> Iterator[QuestionPage]:
    for first in range(0, len(rows), MOST_ROWS):
        yield QuestionPage(tier, tuple(rows[first : first + MOST_ROWS]), which)


def rows_of(questions: Sequence[SafetyQuestion]) -> tuple[QuestionRow, ...]:
    """One row each; where those are too many for a screen, the questions of a group share one, the
    last group first."""
    rows = [QuestionRow((each,)) for each in questions]
    groups = dict.fromkeys(each.group for each in reversed(questions) if each.group)
    for group in groups:
        if len(rows) <= MOST_ROWS:
            break
        shared = tuple(each for each in questions if each.group == group)
        at = next(n for n, row in enumerate(rows) if row.questions[0].group == group)
        rest = [row for row in rows if row.questions[0].group != group]
        rows = [*rest[:at], QuestionRow(shared), *rest[at:]]
    return tuple(rows)
