"""The tick charts of a plan: the weeks that are left, from the day they are printed on."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.core.dosing import own_rhythms
from app.core.kinds import Part
from app.documents.handout_model import Handout
from app.documents.sentences import day_line
from app.documents.tick_chart import OwnRow, TickChart
from app.documents.type import Type

ROWS_A_CHART = 20
"""A week is a row of sessions, one of pain, and one for each rhythm that exercises have of their
own."""

Week = tuple[date, ...]


def charts(handout: Handout, type_: Type) -> Iterator[TickChart]:
    """As many as the weeks need, each short enough for a page."""
    words, plan = handout.words, handout.plan
    first = max(plan.starts_on, handout.printed_on)
    days = max(1, (plan.ends_on - first).days + 1)
    weeks = [_week(first + timedelta(weeks=n)) for n in range(-(-days // 7))]
    names = {part: words.chart.part(part) for part in Part if part in plan.parts}
    over, own = plan.ends_on < first, own_rhythms(plan)

    def due(day: date) -> bool:
        return day.isoweekday() in plan.days and (over or day <= plan.ends_on)

    def row(week: Week, when: frozenset[tuple[int, Part]]) -> tuple[frozenset[Part], ...]:
        return tuple(
            frozenset(it for it in names if due(day) and (day.isoweekday(), it) in when)
            for day in week
        )

    said = f" {words.chart.own}" if own else ""
    many = max(1, ROWS_A_CHART // (2 + len(own)))
    for at in range(0, len(weeks), many):
        part = weeks[at : at + many]
        yield TickChart(
            type_,
            words.chart.heading,
            words.chart.help + said,
            words.chart.pain,
            [day_line(week[0], words) for week in part],
            [words.weekdays[day.weekday()] for day in weeks[0]],
            [[due(day) for day in week] for week in part],
            names,
            words.reader.chart.of(len(part), words.language) + said,
            [OwnRow(it, [row(week, when) for week in part]) for it, when in own],
        )


def _week(first: date) -> Week:
    return tuple(first + timedelta(days=n) for n in range(7))
