"""The papers that a patient can be given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.print_form import Layout
from app.staff.wording import handout_title, lessons_title, next_stage_title
from app.ui.paper import Sort
from app.usecases.people import plan_page

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.clinic import Clinic


def papers_of(clinic: Clinic, staff: Staff, patient: str) -> list[Sort]:
    """The plan, the plan with what may come after it, and the lessons."""
    plan = partial(plan_page, clinic, staff, patient)
    further = partial(clinic.next_stage_pdf, patient, by=staff.id)
    lessons, every = partial(clinic.lessons_pdf, patient), tuple(Layout)
    return [
        Sort(handout_title(), plan, every, clinic.uncalled, sized=True),
        Sort(next_stage_title(), further, every, clinic.uncalled, sized=True),
        Sort(lessons_title(), lessons, (Layout.STANDARD, Layout.LARGE), sized=True),
    ]
