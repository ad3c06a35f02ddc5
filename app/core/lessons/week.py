"""The lesson that is printed on a handout."""

from datetime import date

from app.core.plan import Plan


def lesson_of_week(plan: Plan, today: date) -> str | None:
    """The lesson for the plan's week of ``today``; None when the programme has no lessons.

    The weeks spread over the whole of the programme's lessons; before the start it is the first
    week's, after the end the last one's.
    """
    lessons = plan.programme.lessons
    if not lessons:
        return None
    week = min(max((today - plan.starts_on).days // 7, 0), plan.weeks - 1)
    return lessons[week * len(lessons) // plan.weeks]
