"""All tables that can leave the clinic, each after those that it points at."""

from app.core.dataset import measures, people, plans, sessions
from app.core.dataset.shape import Table

TABLES: tuple[Table, ...] = (
    people.PATIENT,
    people.STAFF,
    plans.PLAN,
    plans.PLAN_ITEM,
    plans.PLAN_PAUSE,
    plans.PLAN_END,
    sessions.SESSION,
    sessions.SET_RESULT,
    sessions.CHOICE,
    sessions.ANSWER,
    sessions.LESSON_SEEN,
    sessions.PAUSE,
    sessions.HOME_ENTRY,
    measures.SCREENING,
    measures.SCREENING_ANSWER,
    measures.ACTIVITY,
    measures.GOAL,
    measures.GOAL_TICK,
    measures.MEASUREMENT,
    measures.FLAG,
    plans.PROPOSAL,
    people.NOTE,
    measures.ADHERENCE,
    measures.WEEK,
    people.CLINIC,
    people.AUDIT,
)

BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}
