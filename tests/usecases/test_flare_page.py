"""The page for a flare-up, and a visit after the weeks of the plan."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from app.core.errors import KioskError
from app.core.print_form import PrintForm, Wanted
from tests.documents.reading import sheets
from tests.usecases.cleared import clear


def said(pdf):
    return " ".join(" ".join(sheet.text for sheet in sheets(pdf)).split())


def test_it_has_the_gentle_form_for_a_week_and_the_idea_that_goes_with_it(clinic, patient):
    clear(clinic, patient)
    words = said(clinic.flare_pdf(patient))
    assert "My flare-up plan" in words
    assert "for 1 week" in words
    assert "A flare-up is like a storm" in words
    assert "3 times, then the other side" in words
    assert "Spider Rotation" not in words, "its easiest rung is another"


def test_it_speaks_of_no_step_up_and_of_breathing_once(clinic, patient):
    """Whatever is allowed in advance, and whatever the plan begins with."""
    clear(clinic, patient)
    plan, exercises = clinic.store.plans.current(patient), clinic.library.exercises
    items = (replace(it, up_to=exercises[it.exercise.harder]) for it in plan.items)
    clinic.store.plans.save(replace(plan, breathing=True, items=tuple(items)), patient)
    assert "makes it a little harder" in said(clinic.handout(patient, Wanted()).pdf)
    words = said(clinic.flare_pdf(patient))
    assert "harder" not in words
    assert words.lower().count("breathe slowly") == 1
    assert "minute of slow breathing" not in words


def test_its_light_is_by_the_usual_and_the_signs_to_stop_at_stay(clinic, patient):
    """At 7 of 10 the clinic's numbers would say to stop what the page is for."""
    clear(clinic, patient)
    words = said(clinic.flare_pdf(patient))
    assert "It climbs as you move and rest does not settle it" in words
    assert "Pain 6 to 10" not in words
    assert "Chest pain" in words or "chest pain" in words
    assert "Stop and call us" in words
    assert "Pain 6 to 10" in said(clinic.handout_pdf(patient)), "the plan keeps them"


@pytest.mark.parametrize(
    ("asked", "of_clinic", "width"),
    [("", "a4", 595), ("", "letter", 612), ("letter", "a4", 612), ("a4", "letter", 595)],
)
def test_every_paper_has_the_size_that_is_asked_for_or_the_clinics(
    clinic, patient, asked, of_clinic, width
):
    clear(clinic, patient)
    clinic.store.settings.set("paper", of_clinic)
    form = PrintForm(paper=asked)
    for pdf in (
        clinic.handout_pdf(patient, form),
        clinic.flare_pdf(patient, form),
        clinic.lessons_pdf(patient, form),
        clinic.letter(patient, asked),
    ):
        with pypdfium2.PdfDocument(pdf) as pages:
            assert int(pages[0].get_width()) == width


def test_without_a_plan_there_is_none(clinic):
    nobody = clinic.store.patients.add("Demo Patient", pin="2718").id
    with pytest.raises(KioskError):
        clinic.flare_pdf(nobody)


def test_after_the_weeks_nobody_is_sent_away(clinic, clock, patient):
    clear(clinic, patient)
    clock.advance(timedelta(days=30).total_seconds())
    visit = clear(clinic, patient)
    assert visit.slot.day > visit.plan.ends_on
    assert visit.clearance.stop == ""
    assert clinic.begin(visit, again=False) is not None
