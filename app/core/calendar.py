"""The sessions of a plan as a calendar (RFC 5545) that a phone takes in.

It says when and for how long, and nothing of whom or what for: no name, no exercise, no programme.
Times are local wherever the phone is.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from app.core.errors import KioskError
from app.core.kinds import Part
from app.core.plan import Plan
from app.core.plan_check import session_minutes
from app.core.schedule import in_day

AT = {
    Part.MORNING: time(8),
    Part.MIDDAY: time(12),
    Part.AFTERNOON: time(16),
    Part.EVENING: time(19),
}
"""When a part of the day is put down; everybody moves it to where it suits."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONGEST_LINE = 75
_STEP = 5
"""Minutes to which a session is rounded up."""


def calendar(plan: Plan, today: date, title: str, whose: str = "") -> str:
    """From today, or the plan's first day, up to its last. KioskError when nothing is left.

    ``whose`` is an id: a later version of their plan takes the place of this one in the phone.
    """
    first = max(today, plan.starts_on)
    due = [day for day in _days(first, plan.ends_on) if day.isoweekday() in plan.days]
    lines = []
    for part in plan.parts:
        kept = [day for day in due if not plan.paused_on(day) and _has_begun(plan, day, part)]
        if kept:
            out = [day for day in due if day not in kept]
            number = uuid5(NAMESPACE_URL, f"physio-kiosk:{whose or plan.id}:{part}")
            lines += _event(plan, part, number, due[0], out, today, title)
    if not lines:
        raise KioskError("The plan has no days left. Choose more weeks, then try again.")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Physio Kiosk//EN", *lines]
    return "".join(f"{it}\r\n" for line in [*lines, "END:VCALENDAR"] for it in _folded(line))


def _event(
    plan: Plan,
    part: Part,
    number: UUID,
    first: date,
    without: list[date],
    today: date,
    title: str,
) -> list[str]:
    minutes = -(-max(session_minutes(plan), 1) // _STEP) * _STEP
    until = datetime.combine(plan.ends_on, time(23, 59, 59))
    days = ",".join(_DAYS[day - 1] for day in sorted(plan.days))
    return [
        "BEGIN:VEVENT",
        f"UID:{number}",
        f"SEQUENCE:{plan.version}",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART:{_local(first, part)}",
        f"DURATION:PT{minutes}M",
        f"RRULE:FREQ=WEEKLY;BYDAY={days};UNTIL={until:%Y%m%dT%H%M%S}",
        *([f"EXDATE:{','.join(_local(day, part) for day in without)}"] if without else []),
        f"SUMMARY:{_escaped(title)}",
        "END:VEVENT",
    ]


def _has_begun(plan: Plan, day: date, part: Part) -> bool:
    return day != plan.starts_on or in_day(part) >= in_day(plan.begins)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


def _local(day: date, part: Part) -> str:
    return f"{datetime.combine(day, AT[part]):%Y%m%dT%H%M%S}"


def _escaped(text: str) -> str:
    for sign in "\\;,":
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """In lines of at most 75 bytes; a further one begins with a space."""
    before = ""
    for letter in line:
        if len((before + letter).encode()) > _LONGEST_LINE:
            yield before
            before = " "
        before += letter
    yield before
