"""After a plan's last day: until somebody decides what comes next, it goes on, less often."""

from datetime import date, timedelta

from app.core.plan import Plan
from app.core.record import Record
from app.core.schedule import slots_measured


def maintained(plan: Plan, day: date) -> bool:
    """Whether ``day`` comes after the plan's weeks, and nobody has ended it.

    Source: ours. What was built is kept with less than it took to build it; being sent away keeps
    nothing.
    """
    return plan.ended_on is None and day > plan.ends_on


def is_enough(plan: Plan, record: Record, day: date) -> bool:
    """Whether that is all until another day: once a day, so many times in a week from Monday."""
    monday = day - timedelta(days=day.weekday())
    days = {slot.day for slot in slots_measured(record)}
    this_week = [it for it in days if max(monday, plan.ends_on + timedelta(days=1)) <= it <= day]
    return day in days or len(this_week) >= plan.rules.maintenance_sessions
