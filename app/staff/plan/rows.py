"""A plan that is being made, as the rows and numbers that the plan page shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from app.core.exercise import Need
from app.core.kinds import Part
from app.core.ladder import Exercises, ladder
from app.core.plan import USUAL
from app.core.plan_check import Rule
from app.core.plan_compare import head_changes, is_reordered, pairs
from app.core.plan_edit import LIMITS, Number, rungs_to_allow
from app.core.rules.meanings import MEANINGS, limits
from app.core.safety.questions import Said
from app.core.stand_in import is_shown
from app.staff.plan import swap_words as swap_words
from app.staff.plan import words as words
from app.staff.plan.finding_words import finding_words
from app.staff.plan.rhythm import part_words
from app.staff.wording import day_words
from app.ui.dates import SHORT, first_weekday, weekday_text
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from app.content.library import Library
    from app.core.exercise import Exercise
    from app.core.plan import Plan, PlanItem
    from app.core.plan_check import PlanFinding
    from app.core.safety.questions import SafetyQuestion

Row = dict[str, object]

OWN = (
    *("green_max", "amber_max", "usual_rise", "flare_calm"),
    *("progress_pain_max", "progress_effort_max", "quota_days"),
)
"""Thresholds that the plan page offers first for one person."""


def lines(plan: Plan, found: Iterable[PlanFinding], exercises: Exercises) -> tuple[Row, ...]:
    """What stands beside each exercise's figure."""
    spoken = {finding.position for finding in found}
    return tuple(
        {
            "dose": words.dose_words(item) if is_shown(item.exercise) else words.cannot_be_shown(),
            "rung": _place(item.exercise, exercises),
            "warned": position in spoken or not is_shown(item.exercise),
        }
        for position, item in enumerate(plan.items, start=1)
    )


def _place(exercise: Exercise, exercises: Exercises) -> str:
    rungs = ladder(exercise, exercises)
    return f"{rungs.index(exercise) + 1}/{len(rungs)}"


def findings(
    found: Iterable[PlanFinding], library: Library, mendable: Container[int] = ()
) -> tuple[Row, ...]:
    """Each rule that speaks: ``{words, blocks, mends}``. The first that says what is barred mends
    all those for which something stands in: they are ``mendable``."""
    texts, told = library.texts.exercises, list[Row]()
    for it in swap_words.one_each(found):
        barred = it.rule is Rule.BARRED
        mends = barred and it.position in mendable and not any(row["mends"] for row in told)
        stuck = barred and it.position not in mendable
        said = swap_words.stuck_words(it, texts) if stuck else finding_words(it, texts)
        told.append({"words": said, "blocks": it.blocks, "mends": mends})
    return tuple(told)


def numbers(item: PlanItem) -> tuple[Row, ...]:
    """The numbers of a dose that mean something for its exercise, each with its limits."""
    names: list[Number] = ["sets", "seconds" if item.dose.seconds else "reps"]
    if any(phase.hold for phase in item.exercise.phases):
        names.append("hold_s")
    names += ["rest_s", "tempo"]
    return tuple(
        {
            "name": name,
            "text": words.part_name(name),
            "value": float(getattr(item.dose, name)),
            "least": LIMITS[name].least,
            "most": LIMITS[name].most,
            "step": LIMITS[name].step,
        }
        for name in names
    )


def rungs(item: PlanItem, was: Plan | None, library: Library) -> tuple[Row, ...]:
    """Every rung of an exercise's ladder, the easiest first; ``now`` stands in the plan in use."""
    in_use = {each.exercise.id for each in was.items} if was else set()
    texts = library.texts.exercises
    return tuple(
        {
            "id": rung.id,
            "name": texts[rung.id].name,
            "dose": words.dose_words(_as(item, rung)),
            "needs": ", ".join(map(words.need_words, rung.needs)),
            "now": rung.id in in_use,
        }
        for rung in ladder(item.exercise, library.exercises)
    )


def allowances(plan: Plan, at: int, library: Library) -> tuple[Row, ...]:
    """Up to which rung the kiosk may go by itself, ``{value, text, on}``; nothing where there is no
    rung to go to."""
    item, texts = plan.items[at - 1], library.texts.exercises
    found = rungs_to_allow(plan, at, library.exercises)
    if not found:
        return ()
    up_to = item.up_to.id if item.up_to else ""
    said = translate("Plan", "Up to {exercise}")
    none = {"value": "", "text": translate("Plan", "None: I sign each step"), "on": up_to == ""}
    return (
        none,
        *(
            {"value": it.id, "text": said.format(exercise=texts[it.id].name), "on": it.id == up_to}
            for it in found
        ),
    )


def _as(item: PlanItem, rung: Exercise) -> PlanItem:
    return replace(item, exercise=rung, dose=item.dose_of(rung))


def days(plan: Plan) -> tuple[Row, ...]:
    """The weekdays, as this place counts a week."""
    first = first_weekday()
    order = [(first - 1 + n) % 7 + 1 for n in range(7)]
    return tuple(
        {"value": str(day), "text": weekday_text(day, SHORT), "on": day in plan.days}
        for day in order
    )


def parts(plan: Plan) -> tuple[Row, ...]:
    """The parts of a day."""
    return tuple(
        {"value": part.value, "text": part_words(part), "on": part in plan.parts} for part in Part
    )


def barred(plan: Plan) -> tuple[Row, ...]:
    """Positions to bar or to allow; ``name`` tells them from the same ones under another head."""
    name = translate("Plan", "{position}, barred")
    return tuple(
        {
            "value": need,
            "text": words.need_words(need),
            "name": name.format(position=words.need_words(need)),
            "on": need in plan.barred,
        }
        for need in get_args(Need)
    )


def facts(
    questions: Sequence[SafetyQuestion], told: Mapping[str, Said], library: Library
) -> tuple[Row, ...]:
    """Lasting facts, ``{id, text, said}``; "ask" is left to the patient."""
    texts = library.texts.safety
    return tuple(
        {"id": it.id, "text": texts[it.id].staff, "said": told.get(it.id, "ask")}
        for it in questions
        if it.lasting
    )


def cleared(
    questions: Sequence[SafetyQuestion], told: Mapping[str, Said], plan: Plan
) -> tuple[Row, ...]:
    """Positions that the plan may ask for and does not bar."""
    name = translate("Plan", "{position}, fine")
    return tuple(
        {
            "value": it.id,
            "text": words.need_words(it.need),
            "name": name.format(position=words.need_words(it.need)),
            "on": told.get(it.id) is Said.NO,
        }
        for it in questions
        if it.need and it.need not in plan.barred
    )


def own_rules(plan: Plan) -> tuple[Row, ...]:
    """The usual pain, the thresholds that are set most often for one person, and those that are."""
    return _own_rows(plan, (*OWN, *(it for it, _ in plan.own_rules if it != USUAL)))


def every_rule(plan: Plan) -> tuple[Row, ...]:
    """The same with every threshold, whose places stay whatever is set: a second touch meets the
    row of the first."""
    return _own_rows(plan, (*OWN, *MEANINGS))


def _own_rows(plan: Plan, names: Iterable[str]) -> tuple[Row, ...]:
    own, told = dict(plan.own_rules), translate("Plan", "as told")
    usual = own.get(USUAL, -1)
    row: Row = {"name": USUAL, "text": words.own_words(USUAL), "value": usual, "least": -1}
    row |= {"most": 10, "words": told if usual < 0 else str(usual)}
    return (row, *(_threshold(plan, name) for name in dict.fromkeys(names)))


def _threshold(plan: Plan, name: str) -> Row:
    own = dict(plan.own_rules)
    least, most = limits(name)
    value = own.get(name, getattr(plan.rules, name))
    said = str(value) if name in own else translate("Plan", "{n}, as for all").format(n=value)
    row: Row = {"name": name, "text": words.own_words(name), "value": value, "words": said}
    return row | {"least": least, "most": most}


def comparison(was: Plan, now: Plan, library: Library) -> tuple[Row, ...]:
    """Two plans side by side: ``{name, was, now, words, kind}``, what belongs to the whole first.

    ``kind`` is same, changed, added or removed.
    """
    texts, exercises = library.texts.exercises, library.exercises
    rows: list[Row] = [
        {
            "name": words.part_name(name),
            "was": words.head_words(name, was, library.texts),
            "now": words.head_words(name, now, library.texts),
            "words": "",
            "kind": "changed",
        }
        for name in head_changes(was, now)
    ]
    found = pairs(was, now, exercises)
    if is_reordered(found):
        rows.append(
            {
                "name": translate("Plan", "Order"),
                "was": "",
                "now": translate("Plan", "changed"),
                "words": "",
                "kind": "changed",
            }
        )
    for pair in found:
        said = words.change_words(pair, exercises, texts)
        kind = "added" if pair.was is None else "removed" if pair.now is None else ""
        shown = pair.now or pair.was
        assert shown is not None
        rows.append(
            {
                "name": texts[shown.exercise.id].name,
                "was": _item_words(pair.was),
                "now": _item_words(pair.now),
                "words": "\n".join(said),
                "kind": kind or ("changed" if said else "same"),
            }
        )
    return tuple(rows)


def _item_words(item: PlanItem | None) -> str:
    return "–" if item is None else words.dose_words(item)


def term(plan: Plan) -> str:
    """From when to when."""
    return f"{day_words(plan.starts_on)} – {day_words(plan.ends_on)}"
