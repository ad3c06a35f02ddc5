"""What was prescribed: plans and their exercises, pauses, ends and the program's proposals."""

from app.core.dataset.shape import (
    Column,
    Kind,
    Source,
    Table,
    code,
    count,
    day,
    flag,
    ident,
    number,
    patient,
    staff,
    text,
    time,
)

PLAN = Table(
    "plan",
    "The versions of each patient's plan; a change makes a new one",
    Source.STAFF,
    (
        ident("id", "This version"),
        patient(),
        ident("parent_id", "The version that it replaced", optional=True),
        count("version", "Number of the version", least=1),
        code("programme_id", "The programme it started from"),
        day("starts_on", "First day"),
        count("weeks", "How long it lasts", "weeks", 1, 52),
        code("status", "Whether it is the one in force", "current", "replaced"),
        time("created_at", "When it was made"),
        staff("made_by", "Who made it"),
        code("kind", "What kind of change", "started", "changed", "progressed", "eased", "undone"),
        text("reason", "Why, in the physio's words", blank=True),
        code("days", "Days of the week with sessions, 1 is Monday"),
        code("parts", "Sessions of a day; empty means as in the programme", blank=True),
        code("barred", "Positions that are left out", blank=True),
        code(
            "state",
            "How it stands on the day of the pack",
            *("planned", "active", "paused", "completed", "ended", "replaced"),
            source=Source.COMPUTED,
            added=True,
        ),
        day("ended_on", "Last day, where it was ended", optional=True, added=True),
    ),
)

PLAN_ITEM = Table(
    "plan_item",
    "The exercises of each plan version, with their dose",
    Source.STAFF,
    (
        patient(added=True),
        ident("plan_id", "The plan version"),
        count("position", "Place in the session", least=1),
        code("exercise_id", "The exercise"),
        count("sets", "Sets a side", "sets", 1, 50),
        count("reps", "Reps a set", "reps", 1, 50),
        number("hold_s", "How long each rep is held", "s", 0, 600),
        number("rest_s", "Rest between sets", "s", 0, 600),
        number("seconds", "How long a set lasts; 0 when it is counted in reps", "s", 0, 600),
        flag("open", "As many reps as are comfortable, at most those given"),
        code("pace", "Who sets the pace", "guided", "own"),
        number("tempo", "How slow: 2 is twice as slow", "", 0.5, 3),
        flag("may_ease", "The patient may choose an easier version"),
        flag("may_harden", "The patient may choose a harder version"),
        code("only_side", "The only side to work", "left", "right", optional=True),
    ),
)

PLAN_PAUSE = Table(
    "plan_pause",
    "Days on which no session is due",
    Source.STAFF,
    (
        ident("id", "This pause"),
        patient(),
        day("first_day", "First day without sessions"),
        day("last_day", "Last day; empty while it goes on", optional=True),
        text("reason", "Why", blank=True),
        staff("staff_id", "Who entered it"),
        time("at", "When it was entered"),
    ),
)

PLAN_END = Table(
    "plan_end",
    "Plans that were ended",
    Source.STAFF,
    (
        ident("id", "This end"),
        patient(added=True),
        ident("plan_id", "The plan version"),
        day("day", "The last day of the plan"),
        text("reason", "Why", blank=True),
        staff("staff_id", "Who ended it"),
        time("at", "When it was entered"),
        time("undone_at", "When the end was undone", optional=True),
    ),
)

PROPOSAL = Table(
    "proposal",
    "Changes that the program proposed and what a physio decided",
    Source.COMPUTED,
    (
        ident("id", "This proposal"),
        patient(),
        ident("plan_id", "The plan version it is about"),
        code("kind", "What is proposed", "progress", "hold", "ease", "review"),
        code("rule", "The rule that led to it"),
        count("position", "Place of the exercise in the session", least=1, optional=True),
        code("from_exercise_id", "The exercise so far", optional=True),
        code("to_exercise_id", "The exercise proposed", optional=True),
        Column("to_dose", Kind.OBJECT, "The dose proposed", optional=True),
        Column("facts", Kind.OBJECT, "The figures that the rule looked at"),
        Column("evidence", Kind.OBJECT, "The rows that it rests on"),
        time("made_at", "When it was made"),
        code(
            "decision",
            "What was decided",
            *("accepted", "changed", "declined", "superseded"),
            source=Source.STAFF,
            optional=True,
        ),
        time("decided_at", "When", optional=True),
        staff("decided_by", "Who decided"),
        text("decision_reason", "Why", Source.STAFF, optional=True),
        ident("new_plan_id", "The plan version that came of it", optional=True),
    ),
)
