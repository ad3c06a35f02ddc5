"""The rows of a list of patients, as the page for bringing it in shows and decides them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from app.staff.wording import plain_name
from app.ui.error_words import sentence_words
from app.ui.languages import language_name
from app.usecases.records.people_file import Preview, Twins

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.content.library import Library
    from app.usecases.records.people_columns import Columns
    from app.usecases.records.people_file import PersonRow

MOST_SHOWN = 300
"""Rows that are shown: enough to see that the columns are told apart rightly."""


class Show(StrEnum):
    """Which rows are listed."""

    ALL = "all"
    TWINS = "twins"
    WRONG = "wrong"


class Rows(Struct, frozen=True):
    """What was found in a list, and what was ``decided`` of those who may be here already."""

    found: Preview = Preview(())
    decided: Mapping[int, Twins] = field(default_factory=dict)

    def deciding(self, line: int, *, skip: bool) -> Rows:
        """With this line left out, or added."""
        return replace(self, decided={**self.decided, line: _said(skip=skip)})

    def deciding_rest(self, *, skip: bool) -> Rows:
        """With the same for every line of which nothing is said yet."""
        rest = {it.line: _said(skip=skip) for it in self._twins}
        return replace(self, decided={**rest, **self.decided})

    def counts(self, *, leaving: bool) -> dict[str, int]:
        """How many rows of each sort, with the wrong ones left out or not."""
        twins, wrong = self._twins, len(self.found.wrong)
        skipped = sum(self.decided.get(it.line) is Twins.SKIP for it in twins)
        total = len(self.found.rows)
        return {
            "total": total,
            "twins": len(twins),
            "undecided": sum(it.line not in self.decided for it in twins),
            "wrong": wrong,
            "unsaid": len(self.found.unsaid),
            "adding": total - skipped - (wrong if leaving else 0),
        }

    def lines(self, show: Show, library: Library) -> tuple[tuple[dict[str, object], ...], int]:
        """The rows to list, and how many more there are."""
        rows = {Show.ALL: self.found.rows, Show.TWINS: self._twins, Show.WRONG: self.found.wrong}
        chosen = rows[show]
        lines = tuple(self._line(it, library) for it in chosen[:MOST_SHOWN])
        return lines, max(0, len(chosen) - MOST_SHOWN)

    @property
    def language(self) -> str:
        """What stands in where the list says no language, by its own name; "" where each row says
        one."""
        return language_name(self.found.unsaid[0].language) if self.found.unsaid else ""

    @property
    def _twins(self) -> tuple[PersonRow, ...]:
        return tuple(it for it in self.found.twins if not it.problems)

    def _line(self, it: PersonRow, library: Library) -> dict[str, object]:
        names = library.texts.programmes
        programme = names[it.programme].name if it.programme in names else it.programme
        more = it.more
        reached = (more.phone, more.email, more.hospital_number, more.diagnosis)
        said = (str(it.birth_year or ""), programme, it.referrer, it.code, *reached)
        decided = self.decided.get(it.line)
        return {
            "line": it.line,
            "name": plain_name(it.name),
            "detail": " · ".join(each for each in said if each),
            "twin": "" if it.problems else it.twin,
            "choice": decided.value if decided else "",
            "problem": " ".join(map(sentence_words, it.problems)),
        }


def column_lines(columns: Columns, samples: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    """The columns that have a heading, each with what it is and some of what stands in it."""
    told = zip(columns.headings, columns.fields, samples, strict=True)
    return tuple(
        {"heading": heading, "field": said, "sample": sample}
        for heading, said, sample in told
        if heading
    )


def _said(*, skip: bool) -> Twins:
    return Twins.SKIP if skip else Twins.ADD
