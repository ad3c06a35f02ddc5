"""What was done at the kiosk, and what the patient said meanwhile."""

from app.core.dataset.shape import (
    Column,
    Kind,
    Table,
    ValueSource,
    code,
    count,
    day,
    flag,
    ident,
    number,
    patient,
    time,
)
from app.core.kinds import Form, Part, Reason

_SIDES = ("left", "right", "both", "alternate")
_OUTCOMES = ("done", "skipped", "stopped", "interrupted")
_PARTS = tuple(each.value for each in Part)

SESSION = Table(
    "session",
    "The sessions begun at the kiosk",
    ValueSource.MEASURED,
    (
        ident("id", "This session"),
        patient(),
        ident("plan_id", "The plan version it followed"),
        day("day", "The day it was due"),
        code("part", "The part of the day it was due", *_PARTS),
        code("source", "Where it was done", "kiosk", "home"),
        time("started_at", "When it began"),
        time("ended_at", "When it ended; empty while it is open", optional=True),
        code("outcome", "How it ended", *_OUTCOMES, optional=True),
        code("form", "As planned, gently in a flare-up, or on the way back from one", *Form),
        ident(
            "kiosk_id", "The kiosk it was done at; empty where there is one alone", optional=True
        ),
    ),
)

SET_RESULT = Table(
    "set_result",
    "The sets that were begun, as the kiosk counted them",
    ValueSource.MEASURED,
    (
        ident("id", "This set"),
        patient(added=True),
        ident("session_id", "The session"),
        count("position", "Place of the exercise in the session", least=1),
        count("number", "Number of the set", least=1),
        code("side", "The working side", *_SIDES),
        count("attempt", "Which try at this set", least=1),
        code("exercise_id", "The exercise that was done"),
        count("target", "Reps asked for", "reps", 1, 400),
        number("target_s", "Seconds asked for; 0 when it is counted in reps", "s", 0, 600),
        number("hold_s", "How long each rep is held", "s", 0, 600),
        code("pace", "Who set the pace", "guided", "own"),
        count("reps_done", "Reps done", "reps", 0, 400),
        Column("rep_seconds", Kind.NUMBERS, "When each rep ended, from the set's start", "s"),
        number("held_s", "Time in the hold, all reps together", "s"),
        number("paused_s", "Time paused", "s"),
        time("started_at", "When it began"),
        time("last_at", "When something last happened in it"),
        time("ended_at", "When it ended", optional=True),
        code("outcome", "How it ended", *_OUTCOMES, optional=True),
        code(
            *("reason", "Why it was skipped or stopped", *(each.value for each in Reason)),
            source=ValueSource.REPORTED,
            optional=True,
        ),
    ),
)

CHOICE = Table(
    "choice",
    "Where a patient did a set again or changed to an easier or harder version",
    ValueSource.REPORTED,
    (
        ident("id", "This choice"),
        patient(added=True),
        ident("session_id", "The session"),
        count("position", "Place of the exercise in the session", least=1),
        count("number", "Number of the set", least=1),
        code("side", "The working side", *_SIDES),
        count("attempt", "Which try at this set", least=1),
        code("kind", "What was chosen", "again", "easier", "harder"),
        code("exercise_id", "The version that came of it"),
        time("at", "When"),
    ),
)

ANSWER = Table(
    "answer",
    "The numbers that patients gave around and in sessions",
    ValueSource.REPORTED,
    (
        ident("id", "This answer"),
        patient(added=True),
        ident("session_id", "The session"),
        ident("set_id", "The set in which it hurt", optional=True),
        code("measure", "What was asked", "pain", "effort", "confidence"),
        code("moment", "When in the session", "before", "during", "after"),
        count("value", "0 none, 10 most; empty: rather not say", "of 10", 0, 10, optional=True),
        code(
            "light",
            "The traffic light on pain that was reported in a set",
            *("green", "amber", "red"),
            source=ValueSource.COMPUTED,
            optional=True,
        ),
        time("at", "When"),
    ),
)

LESSON_SEEN = Table(
    "lesson_seen",
    "The lessons that were read",
    ValueSource.MEASURED,
    (
        ident("id", "This reading"),
        patient(added=True),
        ident("session_id", "The session"),
        code("lesson_id", "The lesson"),
        count(
            *("answer", "The answer chosen, the first is 0", "", 0, 9),
            source=ValueSource.REPORTED,
            optional=True,
        ),
        flag("is_right", "Whether it was the right one", optional=True),
        time("at", "When"),
    ),
)

PAUSE = Table(
    "pause",
    "Pauses and cuts in sessions",
    ValueSource.MEASURED,
    (
        ident("id", "This pause"),
        patient(added=True),
        ident("session_id", "The session"),
        code(
            "kind",
            "person: asked for; gap: the machine slept; cut: left, or no power",
            *("person", "gap", "cut"),
        ),
        time("started_at", "When it began"),
        time("ended_at", "When it ended", optional=True),
        number("seconds", "How long it was, when that is known", "s", optional=True),
    ),
)

HOME_ENTRY = Table(
    "home_entry",
    "Sessions at home, as the patient told; the last entry of a session counts",
    ValueSource.REPORTED,
    (
        ident("id", "This entry"),
        patient(),
        ident("plan_id", "The plan version"),
        day("day", "The day it was due"),
        code("part", "The part of the day it was due", *_PARTS),
        flag("done", "Whether it was done"),
        count("pain", "Pain", "of 10", 0, 10, optional=True),
        ident("staff_id", "Who typed it in; empty for the patient", optional=True),
        time("at", "When it was entered"),
        flag("counts", "Whether it is the last entry of its session", added=True),
    ),
)
