"""Sessions at home that count towards a step up: told with their pain, less than measured ones."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.core.record import HomeEntry, SessionRecord
from app.core.rules.case import Case


def counted_at_home(case: Case, since: date, most: int) -> tuple[HomeEntry, ...]:
    """The sessions at home from the day ``since`` on whose pain was told, ``most`` at the most,
    since the last change.

    What was done at the kiosk in the same slot is measured, and counts as that alone. In a flare-up
    nobody did what the plan asks for. A day to come, by a wrong clock, says nothing.
    """
    began = case.since.date() if case.since else None
    measured = {each.slot for each in case.record.sessions if each.sets_done}
    told = {each.slot: each for each in case.record.home}  # the last one of a slot counts
    sore = frozenset(_days_of_flares(case))
    return tuple(
        each
        for slot, each in sorted(told.items(), key=lambda it: (it[0].day, it[0].part.value))
        if each.done
        and each.pain is not None
        and each.pain <= most
        and since <= slot.day <= case.today
        and slot.day >= case.plan.starts_on
        and (began is None or slot.day > began)
        and slot not in measured
        and slot.day not in sore
    )


def weight_of(case: Case, home: tuple[HomeEntry, ...]) -> float:
    """As how many measured sessions these count.

    Source: ours. What was written down later, and seen by nobody, is worth less than what was seen.
    """
    return len(home) * case.rules.home_percent / 100


def home_beside(
    case: Case, sessions: tuple[SessionRecord, ...], most: int
) -> tuple[HomeEntry, ...]:
    """Those of the days from the first of ``sessions`` on."""
    if not sessions or not case.rules.home_percent:
        return ()
    return counted_at_home(case, sessions[0].slot.day, most)


def _days_of_flares(case: Case) -> Iterator[date]:
    for told in case.told:
        if told.flare is not None:
            first = told.flare.began.slot.day
            last = case.today if told.flare is case.flare else told.answer.slot.day
            yield from (first + timedelta(days=n) for n in range((last - first).days + 1))
