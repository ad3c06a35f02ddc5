"""What is asked and tested around sessions, what staff must see, and what follows from it all."""

from app.core.dataset.shape import (
    Table,
    ValueSource,
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

SCREENING = Table(
    "screening",
    "Safety questions that were asked, and what came of them",
    ValueSource.REPORTED,
    (
        ident("id", "This screening"),
        patient(),
        ident("plan_id", "The plan version"),
        code(
            "outcome",
            "What came of it",
            *("clear", "positions", "urgent", "emergency"),
            source=ValueSource.COMPUTED,
        ),
        day("day", "The day"),
        time("at", "When"),
        staff("staff_id", "Who answered for the patient; empty for the patient"),
    ),
)

SCREENING_ANSWER = Table(
    "screening_answer",
    "The answers to safety questions",
    ValueSource.REPORTED,
    (
        patient(added=True),
        ident("screening_id", "The screening"),
        code("question_id", "The question"),
        code("answer", "The answer; unsure of staff: left to the patient", "yes", "no", "unsure"),
    ),
)

ACTIVITY = Table(
    "activity",
    "What patients want to be able to do again, in their words",
    ValueSource.REPORTED,
    (
        ident("id", "This activity"),
        patient(),
        count("position", "First, second and so on", "", 1, 5),
        text("words", "The activity"),
        time("created_at", "When it was named"),
    ),
)

GOAL = Table(
    "goal",
    "An activity as a goal in five steps, each time a physio wrote it anew",
    ValueSource.STAFF,
    (
        ident("id", "This goal"),
        patient(),
        ident("activity_id", "The activity"),
        staff("staff_id", "Who wrote it"),
        *(
            text(f"step_{number}", f"Step {number}; empty for the kiosk's own words", blank=True)
            for number in range(1, 6)
        ),
        text("weekly", "The target of each week; empty for the kiosk's own words", blank=True),
        count("times", "On how many days a week", "", 1, 7),
        time("at", "When it was written"),
    ),
)

GOAL_TICK = Table(
    "goal_tick",
    "Steps of goals that patients ticked or took back",
    ValueSource.REPORTED,
    (
        ident("id", "This tick"),
        patient(),
        ident("activity_id", "The activity"),
        count("step", "The step from 1; 0 for the target of the week", "", 0, 5),
        text("words", "The words it had; empty for the kiosk's own", blank=True),
        flag("done", "Ticked, or taken back"),
        day("day", "The day"),
        time("at", "When"),
    ),
)

MEASUREMENT = Table(
    "measurement",
    "Outcome measures, rated by the patient or tested by staff",
    ValueSource.REPORTED,
    (
        ident("id", "This measurement"),
        patient(),
        ident("session_id", "The session in which it was asked", optional=True),
        staff("staff_id", "Who tested or typed it in; empty for the patient"),
        code("measure", "What was measured"),
        ident("activity_id", "The activity that was rated", optional=True),
        ident("about_session_id", "The earlier session it is about", optional=True),
        number("value", "The result; empty: rather not say", least=None, optional=True),
        day("day", "The day"),
        time("at", "When"),
    ),
)

FLAG = Table(
    "flag",
    "What a physio must see",
    ValueSource.COMPUTED,
    (
        ident("id", "This flag"),
        patient(),
        ident("session_id", "The session it came from", optional=True),
        ident("answer_id", "The answer it came from", optional=True),
        ident("screening_id", "The screening it came from", optional=True),
        code("kind", "What happened; unwell: somebody felt unwell in a session, then the sign"),
        code("tier", "How soon", "emergency", "urgent", "soon"),
        text("about", "More about it", blank=True),
        time("raised_at", "When it was raised"),
        time("seen_at", "When it was seen", optional=True),
        staff("seen_by", "Who saw it"),
        text("seen_words", "What was done", ValueSource.STAFF, optional=True),
    ),
)

_TALLY = (
    count("done", "Due sessions that were done, at the kiosk or at home", "sessions"),
    count("due", "Sessions due", "sessions"),
    count("home", "Of those done, how many only the patient told of", "sessions"),
    count("extras", "Sessions done on top", "sessions"),
    number("percent", "Done over due; empty while none is due", "%", 0, 100, optional=True),
)

ADHERENCE = Table(
    "adherence",
    "How each patient's latest plan is kept, up to the day of the pack",
    ValueSource.COMPUTED,
    (patient(), ident("plan_id", "The plan version"), *_TALLY),
    derived=True,
)

WEEK = Table(
    "week",
    "The same for each week of the plan that has begun, and pain before its sessions",
    ValueSource.COMPUTED,
    (
        patient(),
        ident("plan_id", "The plan version"),
        count("week", "Week of the plan, the first is 1", "", 1, 52),
        *_TALLY,
        number("pain", "Mean pain before sessions", "of 10", 0, 10, optional=True),
        count("pain_answers", "How many answers the mean rests on", "answers"),
    ),
    derived=True,
)
