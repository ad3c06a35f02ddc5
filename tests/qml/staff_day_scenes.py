"""Scenes of one day of a patient."""

from msgspec.structs import replace

from app.staff.day.model import DayState


def a_set(number, side="both", reps=6, **more):
    """A set's line, done unless told otherwise."""
    return {
        "kind": "set",
        "number": number,
        "side": side,
        "attempt": 1,
        "name": "",
        "reps": reps,
        "target": 6,
        "held": 0,
        "paused": 0,
        "outcome": "done",
        "because": "",
        **more,
    }


def pain(value, light="red"):
    return {"kind": "pain", "value": value, "light": light}


def chosen(what, name):
    return {"kind": "chosen", "choice": what, "name": name}


def exercise(name, planned, done, *lines):
    return {"name": name, "planned": planned, "done": done, "lines": [*lines]}


EXERCISES = (
    exercise(
        "Spider Rotation",
        *(4, 4),
        *(a_set(1, "left"), a_set(1, "right"), a_set(2, "left", paused=12), a_set(2, "right")),
    ),
    exercise(
        "Toes-to-wall Squat",
        *(3, 1),
        a_set(1, reps=10, target=10, held=30),
        a_set(2, reps=4, target=10, held=12, outcome="stopped", because="easier"),
        chosen("easier", "Quarter Wall Squat"),
        a_set(2, reps=5, target=10, attempt=2, name="Quarter Wall Squat", outcome="stopped")
        | {"because": "hurts"},
        pain(7),
        a_set(3, reps=0, target=10, outcome="skipped", because="hurts"),
    ),
    exercise("Tabletop Thoracic Rotation", 2, 0),
)
TOLD = (
    {"measure": "pain", "moment": "before", "value": 4, "light": ""},
    {"measure": "pain", "moment": "after", "value": 7, "light": "red"},
    {"measure": "effort", "moment": "after", "value": -1, "light": ""},
    {"measure": "confidence", "moment": "after", "value": 6, "light": ""},
)
MEASURED = (
    {"measure": "psfs", "words": "Lift a full kettle", "said": True, "value": 4.0},
    {"measure": "sts5", "words": "", "said": True, "value": 14.2},
    {"measure": "groc", "words": "", "said": False, "value": 0.0},
    {"measure": "settled", "words": "", "said": True, "value": 1.0},
)
DAY = DayState(
    ready=True,
    name="Demo 000033",
    code="204 117",
    on="Fri 20 Nov 2026",
    sittings=(
        {"id": "a", "part": "morning", "at": "09:02"},
        {"id": "b", "part": "afternoon", "at": "15:31"},
    ),
    chosen="b",
    part="afternoon",
    began="15:31",
    ended="15:44",
    outcome="done",
    version=3,
    exercises=EXERCISES,
    told=TOLD,
    lessons=(
        {"title": "Hurt is not the same as harm", "said": "It can still be safe", "mark": "right"},
    ),
    pauses=(
        {"kind": "person", "at": "15:36", "seconds": 12},
        {"kind": "cut", "at": "15:40", "seconds": -1},
    ),
    flags=(
        {"kind": "red_pain", "tier": "soon", "about": "", "seenBy": "", "seenOn": ""}
        | {"seenWords": ""},
    ),
    earlier=True,
)
SAFETY = (
    {"about": "Chest pain, pressure or hard to breathe", "said": "unsure"},
    {"about": "Cannot lie on the back", "said": "yes"},
    {"about": "Has had cancer", "said": "no"},
)
LONG_NAME = "Demo Maximiliane-Alexandrina Wolkenstein-Sonnenschein von und zu der Langen Heide"

DAY_SCENES = {
    "staff_day": ("day", DAY),
    "staff_day_all": (
        "day",
        replace(
            DAY,
            name=LONG_NAME,
            measured=MEASURED,
            safety=SAFETY,
            home=({"part": "morning", "done": True, "pain": 5},),
            later=True,
        ),
    ),
    "staff_day_home": (
        "day",
        DayState(
            ready=True,
            name="Demo 000033",
            code="204 117",
            on="Sat 21 Nov 2026",
            home=(
                {"part": "morning", "done": True, "pain": 5},
                {"part": "afternoon", "done": False, "pain": -1},
            ),
            earlier=True,
            later=True,
        ),
    ),
}
DAY_MAIN = ("staff_day",)
DAY_CONTENT = ("about", "title", "name", "words", "seenWords")
