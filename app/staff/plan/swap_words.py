"""What the plan page says of exercises that gave way to a barred position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.plan_check import PlanFinding, Rule
from app.staff.plan.words import need_words
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.plan import Plan, PlanItem
    from app.core.texts import ExerciseText

    Texts = Mapping[str, ExerciseText]


def one_each(found: Iterable[PlanFinding]) -> list[PlanFinding]:
    """What is found, with one sentence for each exercise that needs what is barred, and not one
    more for each of its easier forms."""
    told: list[PlanFinding] = []
    for it in found:
        same = [n for n, other in enumerate(told) if _both_barred(other, it)]
        if not same:
            told.append(it)
            continue
        before = told[same[0]].facts
        needs = dict.fromkeys((*str(before["need"]).split(), str(it.facts["need"])))
        told[same[0]] = PlanFinding(it.rule, it.position, {**before, "need": " ".join(needs)})
    return told


def _both_barred(one: PlanFinding, other: PlanFinding) -> bool:
    return one.rule is other.rule is Rule.BARRED and one.position == other.position


def stuck_words(found: PlanFinding, texts: Texts) -> str:
    """What is barred, and nothing stands in for it."""
    said = translate(
        "Plan",
        "{exercise} needs this: {need}. It is barred here, and nothing stands in for it. "
        "Take it out, or allow the position.",
    )
    name = texts[str(found.facts["exercise"])].name
    needs = ", ".join(map(need_words, str(found.facts["need"]).split()))
    return said.format(exercise=name, need=needs)


def swap_words(swaps: Iterable[tuple[PlanItem, PlanItem]], plan: Plan, texts: Texts) -> str:
    """What was put in and is still there, a line for each."""
    there = {(it.exercise.id, it.easier and it.easier.id) for it in plan.items}
    return "\n".join(
        line
        for old, new in swaps
        if (new.exercise.id, new.easier and new.easier.id) in there
        for line in _lines(old, new, texts)
    )


def _lines(old: PlanItem, new: PlanItem, texts: Texts) -> list[str]:
    name = texts[new.exercise.id].name
    if old.exercise.id != new.exercise.id:
        said = translate("Plan", "{exercise} is put in. It takes the place of {before}.")
        return [said.format(exercise=name, before=texts[old.exercise.id].name)]
    left = {it.id for it in new.versions}
    said = translate("Plan", "{exercise}: the patient may not change to {version} any more.")
    gone = (it for it in old.versions if it.id not in left)
    return [said.format(exercise=name, version=texts[it.id].name) for it in gone]
