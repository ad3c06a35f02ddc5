"""All that a patient's page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.core.roles import Action
from app.staff.patient.chart_lines import (
    compared_line,
    flag_lines,
    item_lines,
    mark_lines,
    note_lines,
    span_of,
    standing,
    trend_lines,
    week_lines,
    who_lines,
)
from app.staff.wording import day_words, grouped, plain_name

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.staff.patient.uses import NamesAndDays
    from app.usecases.clinic_reading import PatientChart

Line = dict[str, object]


class PatientState(Struct, frozen=True):
    """``standing`` is empty, no_plan, not_started, over, paused or ended. ``asking`` is what a
    dialog is up for, one of ASKED, or nothing; ``about`` is what it is about.

    ``proposal`` is the kind of the one that waits. ``seenDays`` is -1 without any session.
    ``days`` are those with anything recorded, counted from the first of the lines. ``who`` are
    ``{what, text}``: what they have, whose patient they are, when they come next and how they are
    reached, as far as that is known.
    """

    ready: bool = False
    busy: bool = False
    asking: str = ""
    about: str = ""
    patient: str = ""
    name: str = ""
    code: str = ""
    programme: str = ""
    standing: str = ""
    week: int = 0
    weeks: int = 0
    seenDays: int = -1
    grid: tuple[Line, ...] = ()
    done: int = 0
    due: int = 0
    home: int = 0
    percent: int = -1
    band: str = "none"
    span: int = 7
    since: str = ""
    days: tuple[int, ...] = ()
    pain: tuple[Line, ...] = ()
    worst: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    effort: tuple[Line, ...] = ()
    confidence: tuple[Line, ...] = ()
    marks: tuple[Line, ...] = ()
    items: tuple[Line, ...] = ()
    proposal: str = ""
    sentence: str = ""
    flags: tuple[Line, ...] = ()
    pastFlags: tuple[Line, ...] = ()
    measures: tuple[Line, ...] = ()
    lessonsSeen: int = 0
    lessonsTotal: int = 0
    lessonsRight: int = 0
    lessonsAnswered: int = 0
    lastLesson: str = ""
    notes: tuple[Line, ...] = ()
    who: tuple[Line, ...] = ()
    mayMeasure: bool = False
    words: str = ""
    problem: str = ""
    mayLetter: bool = False


def read_chart(chart: PatientChart, clinic: NamesAndDays, staff: Staff) -> PatientState:
    """All that the page shows of a chart."""
    glance, plan = chart.glance, chart.plan
    texts, local_day = clinic.library.texts, clinic.local_day
    total = glance.adherence.total if glance.adherence else None
    percent = total.percent if total else None
    lesson = texts.lessons.get(glance.lessons.last or "")
    return PatientState(
        ready=True,
        mayLetter=staff.may(Action.EXPORT_RECORD),
        patient=chart.patient.id,
        name=plain_name(chart.patient.name),
        code=grouped(chart.patient.code),
        programme=texts.programmes[plan.programme.id].name if plan else "",
        standing=standing(chart),
        week=glance.week,
        weeks=plan.weeks if plan else 0,
        seenDays=(chart.day - glance.seen_on).days if glance.seen_on else -1,
        grid=week_lines(glance.adherence, glance.week),
        done=total.done if total else 0,
        due=total.due if total else 0,
        home=total.home if total else 0,
        percent=-1 if percent is None else percent,
        band=total.band.value if total else "none",
        span=span_of(glance, chart.day),
        since=day_words(glance.since),
        days=tuple((day - glance.since).days for day in chart.days),
        marks=mark_lines(glance),
        items=tuple(item_lines(plan, clinic.library)),
        proposal=chart.proposal.proposal.kind.value if chart.proposal else "",
        sentence=chart.sentence,
        flags=tuple(flag_lines(glance.waiting, chart, local_day)),
        pastFlags=tuple(flag_lines(glance.past_flags, chart, local_day)),
        measures=tuple(map(compared_line, glance.compared)),
        lessonsSeen=glance.lessons.seen,
        lessonsTotal=glance.lessons.total,
        lessonsRight=glance.lessons.right,
        lessonsAnswered=glance.lessons.answered,
        lastLesson=lesson.title if lesson else "",
        notes=tuple(note_lines(chart, local_day)),
        who=tuple(who_lines(chart)),
        mayMeasure=staff.may(Action.WRITE_NOTE),
        **trend_lines(glance),
    )
