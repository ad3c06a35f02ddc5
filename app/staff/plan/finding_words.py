"""What is wrong with a plan, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.core.kinds import Part
from app.core.plan_check import Rule
from app.staff.plan.rhythm import part_words
from app.staff.plan.words import need_words
from app.ui.counted import counted
from app.ui.dates import weekday_text
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.plan_check import PlanFinding
    from app.core.texts import ExerciseText

    _Facts = Mapping[str, int | str]


def finding_words(found: PlanFinding, texts: Mapping[str, ExerciseText]) -> str:
    """What is wrong, and what to do about it."""
    exercise = str(found.facts.get("exercise", ""))
    facts = {**found.facts, "exercise": texts[exercise].name if exercise else ""}
    if "need" in facts:
        facts["need"] = ", ".join(map(need_words, str(facts["need"]).split()))
    if "day" in facts:
        facts["day"] = weekday_text(int(facts["day"]))
    if "part" in facts:
        facts["part"] = part_words(Part(str(facts["part"])))
    return _rule_words(found.rule, found.facts).format(**facts)


_OfWhatIsDue = Literal[
    Rule.EMPTY,
    Rule.TOO_MANY,
    Rule.NO_DAY,
    Rule.NOTHING_DUE,
    Rule.NEVER_DUE,
    Rule.TWICE,
    Rule.LONG,
    Rule.OVER,
]
_OfWhatIsSafe = Literal[
    Rule.BARRED,
    Rule.LOCKED,
    Rule.FLAGGED,
    Rule.RED,
    Rule.RUNGS,
    Rule.MANY_HARDER,
    Rule.OWN_RULES,
    Rule.NO_AMBER,
    Rule.DRAFT,
]


def _rule_words(rule: Rule, facts: _Facts) -> str:
    match rule:
        case (
            Rule.EMPTY
            | Rule.TOO_MANY
            | Rule.NO_DAY
            | Rule.NOTHING_DUE
            | Rule.NEVER_DUE
            | Rule.TWICE
            | Rule.LONG
            | Rule.OVER
        ):
            return _due_words(rule, facts)
        case _:
            return _safe_words(rule, facts)


def _due_words(rule: _OfWhatIsDue, facts: _Facts) -> str:
    """What stands in the plan, and when."""
    match rule:
        case Rule.EMPTY:
            return translate("Plan", "A plan needs at least one exercise. Add one.")
        case Rule.TOO_MANY:
            most = int(facts["most"])
            return counted("Plan", "A plan has %n exercises at the most. Take one out.", most)
        case Rule.NO_DAY:
            return translate("Plan", "Choose at least one day of the week.")
        case Rule.NOTHING_DUE:
            return translate(
                "Plan",
                "On {day} ({part}) no exercise is due. Give one that day and time, or take them "
                "out of the plan.",
            )
        case Rule.NEVER_DUE:
            return translate("Plan", "{exercise} is never due. Choose days and times of the plan.")
        case Rule.TWICE:
            return translate("Plan", "{exercise} is in the plan twice.")
        case Rule.LONG:
            return counted(
                "Plan",
                "A session takes about %n minutes: over {most} is long.",
                int(facts["minutes"]),
            )
        case Rule.OVER:
            return translate("Plan", "The last day has passed. Choose more weeks or a later start.")


def _safe_words(rule: _OfWhatIsSafe, facts: _Facts) -> str:
    """What may be done at all, and how much harder it may become at once."""
    match rule:
        case Rule.BARRED:
            return translate(
                "Plan",
                "{exercise} needs this: {need}. It is barred here. "
                "Choose another rung, or allow the position.",
            )
        case Rule.LOCKED:
            return translate(
                "Plan",
                "The programme is locked until a physio has seen why. "
                "See to the flag first, then make it harder.",
            )
        case Rule.FLAGGED:
            return translate(
                "Plan",
                "A flag waits that somebody must see to. Do that first, then make it harder.",
            )
        case Rule.RED:
            return translate("Plan", "A pain flag waits that nobody has seen. Harder now?")
        case Rule.RUNGS:
            rungs = int(facts["rungs"])
            return counted("Plan", "{exercise} is %n rungs harder at once. One is usual.", rungs)
        case Rule.MANY_HARDER:
            return counted(
                "Plan",
                "%n exercises ask for more at once. One at a time shows what helps.",
                int(facts["count"]),
            )
        case Rule.OWN_RULES:
            return translate("Plan", "Numbers for this person alone were changed. Say why.")
        case Rule.NO_AMBER:
            return translate("Plan", "Green must end below amber. Change one of the two.")
        case Rule.DRAFT:
            return translate(
                "Plan",
                "{exercise} is a draft. Open it under Exercises and confirm what it needs first.",
            )
