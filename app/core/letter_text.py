"""The words of the progress letter, in one language. A clinician reads them."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct

from app.core.phrase_text import Counted, GoalText, Phrase, Statement, fill


class ChartsText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The two charts, each with a line on where its numbers come from, and with what it says for
    whoever cannot see it. ``kiosk``, ``home`` and ``missing`` name the parts of a bar.
    ``adherence_alt`` holds ``{percent}``, ``pain_alt`` ``{first}`` and ``{last}``.
    """

    adherence: Phrase
    adherence_note: Statement
    adherence_alt: Statement
    kiosk: Phrase
    home: Phrase
    missing: Phrase
    week: Phrase
    pain: Phrase
    pain_note: Statement
    pain_alt: Statement
    before: Phrase
    after: Phrase
    none: Phrase

    def __post_init__(self) -> None:
        fill(self, adherence_alt="percent", week="week", pain_alt="first last")


class TableText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The table of measures. ``reported`` and ``measured`` mark each row; ``points``, ``seconds``
    and ``times`` hold ``{value}``.
    """

    heading: Phrase
    measure: Phrase
    start: Phrase
    now: Phrase
    change: Phrase
    meaning: Phrase
    source: Phrase
    better: Phrase
    worse: Phrase
    little: Phrase
    unknown: Phrase
    reported: Phrase
    measured: Phrase
    points: Phrase
    seconds: Phrase
    times: Phrase

    def __post_init__(self) -> None:
        fill(self, points="value", seconds="value", times="value")


class LetterText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every sentence of the letter.

    ``measures`` names the measures by id, ``kinds`` the flags by theirs, ``other`` the rest. A
    language without words for the ``goal`` leaves it out. ``language`` is that of its folder.
    """

    language: str = "en"
    title: Phrase
    to: Phrase
    about: Phrase
    born: Phrase
    code: Phrase
    plan: Statement
    done: Statement
    none_due: Statement
    extras: Counted
    charts: ChartsText
    table: TableText
    exercises: Phrase
    level: Phrase
    events: Phrase
    no_events: Statement
    event: Statement
    stopped: Counted
    more: Counted
    lessons: Counted
    next_review: Statement
    signature: Phrase
    audit: Statement = "Audit entry {mark}."
    note: Annotated[str, Meta(min_length=1, max_length=300)]
    measures: dict[str, Phrase]
    kinds: dict[str, Phrase]
    other: Phrase
    goal: GoalText | Statement = ""
    summary: Phrase = "In short"
    next_step: Phrase = "Next step"

    def __post_init__(self) -> None:
        if self.goal and isinstance(self.goal, str):
            fill(self, goal="words done steps week times")
        fill(
            self,
            to="name",
            about="name",
            born="year",
            code="code",
            plan="programme version start end",
            done="done due percent home",
            level="level levels",
            event="date what",
            audit="mark",
            next_review="date",
        )

    def goal_for(self, times: int) -> str:
        """How far somebody is who wants to do it so many ``times`` a week, its blanks still open;
        empty in a language without words for it."""
        goal = self.goal
        return goal if isinstance(goal, str) else goal.of(times, self.language)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What a physio writes into a letter before it is printed. Without an ``addressee`` it is to
    whoever referred the patient."""

    addressee: str = ""
    summary: str = ""
    next_step: str = ""
    signed_by: str = ""


NO_WORDS = OwnWords()
