"""What the plan page says of plans, in the language of the screen."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from app.core.kinds import Side
from app.core.rules.meanings import MEANINGS
from app.staff.plan.rhythm import band_words, days_words, parts_words, when_words
from app.staff.wording import day_words
from app.ui.counted import counted
from app.ui.dose import load_words
from app.ui.numbers import number_text
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.exercise import Equipment, Need
    from app.core.ladder import Exercises
    from app.core.plan import Plan, PlanItem
    from app.core.plan_compare import Pair
    from app.core.texts import ExerciseText, Texts


def need_words(need: Need | Equipment | str | int) -> str:
    """A position or a thing that an exercise needs, in a word or two."""
    match need:
        case "floor":
            return translate("Plan", "getting on the floor")
        case "plank":
            return translate("Plan", "high plank")
        case "kneeling":
            return translate("Plan", "kneeling")
        case "wrists":
            return translate("Plan", "weight on the wrists")
        case "overhead":
            return translate("Plan", "arms overhead")
        case "squat":
            return translate("Plan", "squatting")
        case "supine":
            return translate("Plan", "lying on the back")
        case "mat":
            return translate("Plan", "a mat")
        case "wall":
            return translate("Plan", "a wall")
        case "chair":
            return translate("Plan", "a chair")
        case "pillow":
            return translate("Plan", "a pillow")
        case "band":
            return translate("Plan", "a band")
    return str(need)


def dose_words(item: PlanItem) -> str:
    """The whole dose in one line."""
    dose = item.dose
    parts = [_reps_words(item)]
    if dose.sets > 1:
        parts.append(counted("Plan", "%n sets", dose.sets))
    if dose.hold_s:
        parts.append(translate("Plan", "hold {n} s").format(n=ceil(dose.hold_s)))
    return ", ".join([*parts, *filter(None, (load_words(item), when_words(item)))])


def _reps_words(item: PlanItem) -> str:
    dose = item.dose
    amount = (
        translate("Plan", "{n} s").format(n=number_text(float(dose.seconds), "g", 6))
        if dose.seconds
        else counted("Plan", "%n times", dose.reps)
    )
    if item.exercise.sides == "both":
        return amount
    match item.only_side:
        case Side.LEFT:
            return translate("Plan", "{amount}, left only").format(amount=amount)
        case Side.RIGHT:
            return translate("Plan", "{amount}, right only").format(amount=amount)
    return translate("Plan", "{amount} each side").format(amount=amount)


def change_words(pair: Pair, exercises: Exercises, texts: Mapping[str, ExerciseText]) -> list[str]:
    """What became of one exercise, a line for each difference; none where it stayed."""
    was, now = pair.was, pair.now
    if was is None or now is None:
        return [translate("Plan", "New") if was is None else translate("Plan", "Taken out")]
    return [
        _instead(name, _value(name, was, texts), _value(name, now, texts))
        + _rungs(name, pair, exercises)
        for name in pair.changed
    ]


def _instead(name: str, was: str, now: str) -> str:
    return translate("Plan", "{name}: {now}, before {was}").format(
        name=part_name(name), now=now, was=was
    )


def _rungs(name: str, pair: Pair, exercises: Exercises) -> str:
    if name != "exercise":
        return ""
    up = pair.rungs_up(exercises)
    words = translate("Plan", " (harder)") if up > 0 else translate("Plan", " (easier)")
    return words


def part_name(name: str) -> str:
    """What a part of a plan or a dose is called."""
    match name:
        case "exercise":
            return translate("Plan", "Rung")
        case "sets":
            return translate("Plan", "Sets")
        case "reps":
            return translate("Plan", "Times")
        case "hold_s":
            return translate("Plan", "Hold")
        case "rest_s":
            return translate("Plan", "Rest between sets")
        case "seconds":
            return translate("Plan", "For")
        case "tempo":
            return translate("Plan", "Slower by")
        case "pace":
            return translate("Plan", "Pace")
        case "only_side":
            return translate("Plan", "Side")
        case "load_kg":
            return translate("Plan", "Weight")
        case "band":
            return translate("Plan", "Band")
        case "as_needed":
            return translate("Plan", "When needed")
        case "words":
            return translate("Plan", "Own words")
        case "may_ease":
            return translate("Plan", "May go easier")
        case "may_harden":
            return translate("Plan", "May go harder")
        case "up_to":
            return translate("Plan", "Kiosk may go up to")
        case "breathing":
            return translate("Plan", "A minute of breathing")
        case "programme":
            return translate("Plan", "Programme")
        case "title":
            return translate("Plan", "Title on paper")
        case "starts_on":
            return translate("Plan", "From")
        case "weeks":
            return translate("Plan", "Weeks")
        case "days":
            return translate("Plan", "Days")
        case "parts":
            return translate("Plan", "When")
        case "barred":
            return translate("Plan", "Barred")
        case "own_rules":
            return translate("Plan", "For this person")
    return translate("Plan", "As many as comfortable")


def _value(name: str, item: PlanItem, texts: Mapping[str, ExerciseText]) -> str:
    match name:
        case "exercise":
            return texts[item.exercise.id].name
        case "pace":
            own = item.dose.pace == "own"
            return translate("Plan", "own") if own else translate("Plan", "guided")
        case "only_side":
            return side_words(item.only_side)
        case "may_ease":
            return yes_no(item.easier is not None)
        case "may_harden":
            return yes_no(item.harder is not None)
        case "up_to":
            return texts[item.up_to.id].name if item.up_to else translate("Plan", "no rung")
        case "open":
            return yes_no(item.dose.open)
        case "load_kg":
            if item.load_kg is None:
                return translate("Plan", "none")
            return f"{number_text(float(item.load_kg), 'g', 6)} kg"
        case "band":
            return band_words(item.band)
        case "days":
            return days_words(item.days) if item.days else translate("Plan", "as the plan")
        case "parts":
            return parts_words(item.parts) if item.parts else translate("Plan", "as the plan")
        case "as_needed":
            return yes_no(item.as_needed)
        case "words":
            return item.words or translate("Plan", "none")
    value = number_text(float(getattr(item.dose, name)), "g", 4)
    unit = {"hold_s": " s", "rest_s": " s", "seconds": " s", "tempo": " ×"}.get(name, "")
    return value + unit


def side_words(side: Side | None) -> str:
    """Which side works."""
    match side:
        case Side.LEFT:
            return translate("Plan", "left")
        case Side.RIGHT:
            return translate("Plan", "right")
    return translate("Plan", "both")


def yes_no(it: bool) -> str:
    """Yes or no."""
    return translate("Plan", "yes") if it else translate("Plan", "no")


def head_words(name: str, plan: Plan, texts: Texts) -> str:
    """What a plan says as a whole of ``name``."""
    match name:
        case "programme":
            return texts.programmes[plan.programme.id].name
        case "title":
            return plan.title or texts.programmes[plan.programme.id].title
        case "starts_on":
            return day_words(plan.starts_on)
        case "days":
            return days_words(plan.days)
        case "parts":
            return parts_words(plan.parts)
        case "barred":
            return ", ".join(map(need_words, plan.barred)) or translate("Plan", "nothing")
        case "breathing":
            return yes_no(plan.breathing)
        case "own_rules":
            said = (f"{own_words(own)}: {value}" for own, value in plan.own_rules)
            return "; ".join(said) or translate("Plan", "as for all")
    return str(plan.weeks)


def own_words(name: str) -> str:
    """A number that can be a person's own."""
    match name:
        case "usual":
            return translate("Plan", "Usual pain")
        case "green_max":
            return translate("Plan", "Green ends at")
        case "amber_max":
            return translate("Plan", "Amber ends at")
        case "usual_rise":
            return translate("Plan", "Red: points over the usual")
        case "flare_calm":
            return translate("Plan", "Calm sessions that end a flare-up")
        case "progress_pain_max":
            return translate("Plan", "Most pain for a step up")
        case "quota_days":
            return translate("Plan", "A little more every so many days (0: by pain)")
        case "progress_effort_max":
            return translate("Plan", "Most effort for a step up")
    # each stands in RuleSettings.qml as well, where translators find it
    return translate("RuleSettings", MEANINGS.get(name, name))


def cannot_be_shown() -> str:
    """Of an exercise that was set aside, in place of its dose."""
    return translate("Plan", "Cannot be shown: its file has a mistake")


def plan_words(plan: Plan, minutes: int) -> str:
    """The plan as a whole in one line."""
    said = counted("Plan", "{parts}, {days}, %n weeks, about {minutes} min", plan.weeks)
    return said.format(parts=parts_words(plan.parts), days=days_words(plan.days), minutes=minutes)
