"""Numbers and dates put into the words of a language."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.core.decimals import decimal_text
from app.core.exercise import Equipment
from app.core.handout_text import DoseText, HandoutText, LightText, UsualLightText
from app.core.kinds import Light, Part, Side
from app.core.plan import Plan, PlanItem
from app.core.rules.numbers import Thresholds

WORST = 10


def date_line(day: date, words: HandoutText) -> str:
    """A date in full, such as 23 Nov 2026."""
    return words.date.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def day_line(day: date, words: HandoutText) -> str:
    """A date within the plan, such as 23 Nov."""
    return words.day.format(day=day.day, month=words.months[day.month - 1])


def dose_line(item: PlanItem, words: HandoutText) -> str:
    """How much, such as "10 times, hold 3 seconds" or "6 times, then the other side"."""
    dose, text = item.dose, words.dose
    parts = [text.times.of(dose.reps, words.language)]
    if dose.hold_s:
        parts.append(text.hold.of(dose.hold_s, words.language))
    parts.extend(_sides(item, text))
    if dose.sets > 1:
        parts.append(text.sets.of(dose.sets, words.language))
    if load := load_line(item, words):
        parts.append(load)
    parts.extend(_rhythm(item, words))
    line = parts[0]
    for part in parts[1:]:
        line = text.then.format(first=line, next=part)
    return line


def load_line(item: PlanItem, words: HandoutText) -> str:
    """What it is done with; empty for nothing."""
    if item.load_kg is not None:
        return words.dose.kg.format(kg=decimal_text(item.load_kg, words.language))
    return words.dose.bands[item.band] if item.band else ""


def own_line(item: PlanItem, words: HandoutText) -> str:
    """The physio's own line for this patient; empty for none."""
    return words.dose.own.format(words=item.words) if item.words else ""


def _rhythm(item: PlanItem, words: HandoutText) -> Iterator[str]:
    """When an exercise is done that has days or times of its own."""
    if item.as_needed:
        yield words.dose.needed
        return
    if item.days:
        yield ", ".join(words.weekdays[day - 1] for day in item.days)
    if item.parts:
        yield ", ".join(map(words.chart.part, item.parts))


def _sides(item: PlanItem, text: DoseText) -> tuple[str, ...]:
    match item.exercise.sides, item.only_side:
        case "both", _:
            return ()
        case _, Side.LEFT:
            return (text.only_left,)
        case _, Side.RIGHT:
            return (text.only_right,)
        case "each", _:
            return (text.each,)
        case _:
            return (text.alternate,)


def schedule_line(plan: Plan, words: HandoutText) -> str:
    """How often, for how long and from when."""
    text, parts = words.schedule, plan.parts
    if parts == (Part.MORNING, Part.AFTERNOON):
        often = text.both
    elif len(parts) > 1:
        often = text.often([words.chart.part(it) for it in parts], words.language)
    else:
        often = str(getattr(text, parts[0].value))
    if len(plan.days) < len(words.weekdays):
        days = ", ".join(words.weekdays[day - 1] for day in sorted(plan.days))
        often = text.on.format(often=often, days=days)
    start = date_line(plan.starts_on, words)
    return text.line.format(
        often=often, weeks=text.weeks.of(plan.weeks, words.language), date=start
    )


def facts_line(physio: str, equipment: Sequence[Equipment], words: HandoutText) -> str:
    """Who the physio is and what is needed: what is known of that."""
    text = words.facts
    said = [text.physio.format(name=physio)] if physio else []
    if things := [text.things.get(each, each) for each in equipment]:
        said.append(text.need.format(things=", ".join(things)))
    return " \u00b7 ".join(said)


def light_lines(thresholds: Thresholds, text: LightText) -> list[tuple[Light, str, str]]:
    """Each light that can be reached: which, its scores, and what to do."""
    green, amber = thresholds.green_max, thresholds.amber_max
    bands = [
        (Light.GREEN, 0, green, text.green),
        (Light.AMBER, green + 1, amber, text.amber),
        (Light.RED, max(green, amber) + 1, WORST, text.red),
    ]
    return [
        (which, (text.score if low == high else text.scores).format(low=low, high=high), action)
        for which, low, high, action in bands
        if low <= high
    ]


def usual_lines(text: UsualLightText) -> list[tuple[Light, str, str]]:
    """Each light by one's own usual pain: which, when, and what to do."""
    return [
        (Light.GREEN, text.green, text.green_do),
        (Light.AMBER, text.amber, text.amber_do),
        (Light.RED, text.red, text.red_do),
    ]


def grouped(code: str) -> str:
    """A six-digit code in two groups, easier to read and to type."""
    return f"{code[:3]} {code[3:]}".strip()
