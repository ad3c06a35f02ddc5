"""A ticked chart that somebody brought back."""

from app.staff.home_sessions.model import HomeEntriesState

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PARTS = ("morning", "afternoon")
STATES = ("measured", "home", "open", "later", "paused", "off")
WEEKS = tuple(
    {
        "first": first,
        "days": [
            {
                "day": f"{day} {first}",
                "cells": [
                    {
                        "key": f"{first} {day} {part}",
                        "part": part,
                        "label": f"{first} {day} {part}",
                        "shaded": part == PARTS[1],
                    }
                    for part in PARTS
                ],
            }
            for day in WEEKDAYS
        ],
    }
    for first in ("16 Nov", "23 Nov", "30 Nov", "7 Dec")
)
MARKS = {
    cell["key"]: {
        "state": STATES[min(number, 3) if day < 5 else 4 + day % 2],
        "pain": 3 if number == 1 and day == 2 else -1,
        "fresh": number == 1 and day == 2,
    }
    for number, week in enumerate(WEEKS)
    for day, it in enumerate(week["days"])
    for cell in it["cells"]
}
CHART = HomeEntriesState(
    ready=True,
    name="Demo Patient",
    code="204 117",
    planned=True,
    weeks=WEEKS,
    weekdays=WEEKDAYS,
    parts=PARTS,
    marks=MARKS,
    fresh=2,
)
