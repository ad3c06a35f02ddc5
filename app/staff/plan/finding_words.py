"""What is wrong with a plan, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.kinds import Part
from app.core.plan_check import Rule
from app.staff.plan.rhythm import part_words
from app.staff.plan.words import need_words
from app.ui.counted import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.plan_check import Finding
    from app.core.texts import ExerciseText

translate = QCoreApplication.translate


def finding_words(found: Finding, texts: Mapping[str, ExerciseText]) -> str:
    """What is wrong, and what to do about it."""
    exercise = str(found.facts.get("exercise", ""))
    facts = {**found.facts, "exercise": texts[exercise].name if exercise else ""}
    if "need" in facts:
        facts["need"] = ", ".join(map(need_words, str(facts["need"]).split()))
    if "day" in facts:
        facts["day"] = QLocale().dayName(int(facts["day"]))
    if "part" in facts:
        facts["part"] = part_words(Part(str(facts["part"])))
    return _rule_words(found).format(**facts)


def _rule_words(found: Finding) -> str:
    match found.rule:
        case Rule.EMPTY:
            return translate("Plan", "A plan needs at least one exercise. Add one.")
        case Rule.TOO_MANY:
            most = int(found.facts["most"])
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
            rungs = int(found.facts["rungs"])
            return counted("Plan", "{exercise} is %n rungs harder at once. One is usual.", rungs)
        case Rule.MANY_HARDER:
            return counted(
                "Plan",
                "%n exercises ask for more at once. One at a time shows what helps.",
                int(found.facts["count"]),
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
        case Rule.TWICE:
            return translate("Plan", "{exercise} is in the plan twice.")
        case Rule.LONG:
            return counted(
                "Plan",
                "A session takes about %n minutes: over {most} is long.",
                int(found.facts["minutes"]),
            )
        case Rule.OVER:
            return translate("Plan", "The last day has passed. Choose more weeks or a later start.")
