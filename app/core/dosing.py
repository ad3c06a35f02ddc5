"""Which exercises of a plan one session asks for, where some have days or times of their own.

All of it is this kiosk's own. A plan as a whole says when a session is due; an exercise can only
narrow that, so that every session has at least one (``app.core.plan_check``).
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import product

from app.core.kinds import Part
from app.core.plan import Plan, PlanItem
from app.core.record import Slot


def is_due(plan: Plan, item: PlanItem, slot: Slot) -> bool:
    """Whether ``item`` belongs to the session of ``slot``.

    A session on top of those that the plan asks for goes by what it can: on a free weekday the
    days do not count, at another time of day the times do not.
    """
    weekday = slot.day.isoweekday()
    return not item.as_needed and (
        (weekday not in plan.days or weekday in days_of(plan, item))
        and (slot.part not in plan.parts or slot.part in parts_of(plan, item))
    )


def days_of(plan: Plan, item: PlanItem) -> tuple[int, ...]:
    """The weekdays on which ``item`` is due."""
    return tuple(day for day in plan.days if not item.days or day in item.days)


def parts_of(plan: Plan, item: PlanItem) -> tuple[Part, ...]:
    """The parts of a day in which ``item`` is due."""
    return tuple(part for part in plan.parts if not item.parts or part in item.parts)


def for_session(plan: Plan, slot: Slot, wanted: Collection[int] = ()) -> Plan:
    """``plan`` as the session of ``slot`` asks for it: what is not due then is left out, but for
    the places that are ``wanted``, those of exercises for when they are needed.

    Of a session on top that would have nothing, everything is done that is ever due.
    """
    due = {n for n, it in enumerate(plan.items, 1) if is_due(plan, it, slot)}
    due = due or {n for n, it in enumerate(plan.items, 1) if not it.as_needed}
    return as_one_session(plan, due.union(n for n in wanted if plan.items[n - 1].as_needed))


def as_one_session(plan: Plan, places: Collection[int]) -> Plan:
    """``plan`` with only what is at ``places``, from 1, to be done; the rest is left out."""
    gently = plan.gently and replace(plan.gently, items=_only(plan.gently.items, places))
    return replace(plan, items=_only(plan.items, places), gently=gently)


def extras(plan: Plan) -> tuple[int, ...]:
    """The places of exercises for when they are needed that can be done now, of a plan that has
    been through the gate."""
    return tuple(
        number for number, item in enumerate(plan.items, 1) if item.as_needed and not item.is_off
    )


def with_added(plan: Plan, places: Collection[int]) -> Plan:
    """A session's ``plan`` with what the patient adds to it, or takes back."""

    def chosen(items: tuple[PlanItem, ...]) -> tuple[PlanItem, ...]:
        return tuple(
            replace(item, left_out=number not in places) if item.as_needed else item
            for number, item in enumerate(items, 1)
        )

    gently = plan.gently and replace(plan.gently, items=chosen(plan.gently.items))
    return replace(plan, items=chosen(plan.items), gently=gently)


def is_never_due(plan: Plan, item: PlanItem) -> bool:
    """Whether no session has it, though it is not for when it is needed."""
    if item.as_needed or not plan.days:
        return False
    return not days_of(plan, item) or not parts_of(plan, item)


def sessions_without(plan: Plan) -> tuple[tuple[int, Part], ...]:
    """The weekdays and parts at which a session is due that has nothing to do."""
    return tuple(
        (day, part)
        for day, part in product(plan.days, plan.parts)
        if not any(_at(plan, item, day, part) for item in plan.items)
    )


def kinds_of_session(plan: Plan) -> Iterable[tuple[int, ...]]:
    """The places of what is done in one sitting, once for each such choice."""
    return dict.fromkeys(
        tuple(n for n, item in enumerate(plan.items, 1) if _at(plan, item, day, part))
        for day, part in product(plan.days, plan.parts)
    )


def own_rhythms(plan: Plan) -> list[tuple[tuple[int, ...], frozenset[tuple[int, Part]]]]:
    """When exercises are due that do not belong to every session: the places, from 1, of those that
    go alike, and their weekdays and parts of a day."""
    usual = frozenset(product(plan.days, plan.parts))
    alike: dict[frozenset[tuple[int, Part]], tuple[int, ...]] = {}
    for number, item in enumerate(plan.items, 1):
        when = frozenset(each for each in usual if _at(plan, item, *each))
        if when != usual and not item.as_needed and not item.is_off:
            alike[when] = (*alike.get(when, ()), number)
    return [(numbers, when) for when, numbers in alike.items()]


def _at(plan: Plan, item: PlanItem, day: int, part: Part) -> bool:
    return not item.as_needed and day in days_of(plan, item) and part in parts_of(plan, item)


def _only(items: tuple[PlanItem, ...], kept: Collection[int]) -> tuple[PlanItem, ...]:
    return tuple(
        item if number in kept else replace(item, left_out=True)
        for number, item in enumerate(items, 1)
    )
