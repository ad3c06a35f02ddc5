"""The papers that a patient can be given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.print_form import Layout
from app.core.roles import Action
from app.staff.records.record_words import record_words
from app.staff.wording import lessons_title, next_stage_title, record_title
from app.ui.paper import Sort, handout_title
from app.usecases.patient_cards import plan_page
from app.usecases.records.record_pages import record_pdf_of
from app.usecases.rights import may_leave

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.staff.patient.uses import PrintsRecord
    from app.staff.shift import Shift


def print_papers(shift: Shift[PrintsRecord], patient: str) -> None:
    """Show the handout of ``patient``, to print it or another of their papers."""
    shift.by.require(Action.PRINT_PLAN)
    shift.print_one_of(papers_of(shift.clinic, shift.by, patient))


def papers_of(clinic: PrintsRecord, staff: Staff, patient: str) -> list[Sort]:
    """The plan, the plan with what may come after it, the lessons, and to whom may export it the
    whole record. Who sees no record is given the plan alone."""
    plan = partial(plan_page, clinic, staff, patient)
    may, every = partial(may_leave, clinic, staff, patient), tuple(Layout)
    handout = Sort(handout_title(), plan, every, clinic.uncalled, sized=True, dated=True)
    if not staff.may(Action.SEE_RECORD):
        return [handout._replace(may=may)]
    further = partial(clinic.next_stage_pdf, patient, by=staff.id)
    lessons = partial(clinic.lessons_pdf, patient, by=staff.id)
    record = partial(record_pdf_of, clinic, staff, patient, say=record_words)
    whole = [Sort(record_title(), lambda _: record())]
    papers = [
        handout,
        Sort(next_stage_title(), further, every, clinic.uncalled, sized=True, dated=True),
        Sort(lessons_title(), lessons, (Layout.STANDARD, Layout.LARGE), sized=True),
        *(whole if staff.may(Action.EXPORT_RECORD) else ()),
    ]
    return [paper._replace(may=may) for paper in papers]
