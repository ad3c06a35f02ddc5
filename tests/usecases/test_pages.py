"""What goes on each printed page: which plan, lesson, words and paper."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from msgspec.structs import replace as changed

from app.core.exercise_edit import opened
from app.core.print_form import Layout, PrintForm, Wanted
from app.usecases import papers
from app.usecases.papers import FLARE_LESSON
from app.usecases.patient_cards import card_page

CODE = "123456"


@pytest.fixture
def plan(clinic, patient):
    return clinic.store.plans.current(patient)


@pytest.fixture
def pages(monkeypatch):
    """What was drawn instead of a page."""
    drawn = []
    monkeypatch.setattr(papers, "checked", lambda it: it)
    for name in ("render", "lesson_sheet", "cards"):
        monkeypatch.setattr(papers, name, lambda *it: drawn.append(it))
    return drawn


def test_the_pages_of_a_plan(clinic, plan, pages):
    today, head = plan.starts_on, clinic.letterhead()
    clinic.paper.handout(plan, today, head)
    visit = today + timedelta(days=9)
    asked = Wanted("letter", Layout.LARGE, next_stage=True, calendar=True)
    clinic.paper.handout(plan, today, head, CODE, asked, physio="Some Physio", next_visit=visit)
    plain, full = (it[0] for it in pages)
    assert (plain.paper, plain.code, plain.calendar, plain.next_stage) == ("a4", None, "", ())
    assert (plain.physio, plain.next_visit, plain.photos) == ("", None, {})
    assert (full.paper, full.layout, full.code) == ("letter", Layout.LARGE, CODE)
    assert (full.physio, full.next_visit, full.printed_on) == ("Some Physio", visit, today)
    assert full.calendar
    assert full.next_stage
    lessons = clinic.library.texts.lessons
    assert plain.lesson == lessons[plan.programme.lessons[0]]
    clinic.paper.handout(replace(plan, programme=changed(plan.programme, lessons=())), today, head)
    assert pages[-1][0].lesson is None


def test_the_page_for_a_flare_up_has_its_own_title_and_lesson(clinic, plan, pages):
    today, head = plan.starts_on, clinic.letterhead()
    with_lesson = changed(plan.programme, lessons=("another", FLARE_LESSON))
    without = changed(plan.programme, lessons=("another",))
    for programme in (with_lesson, without):
        one = replace(plan, programme=programme, breathing=True)
        clinic.paper.flare_plan(one, today, head, CODE, Wanted())
    first, second = (it[0] for it in pages)
    words = papers.words_of(clinic.library.texts).flare
    assert not first.plan.breathing
    assert (first.paper, first.code) == ("a4", CODE)
    assert first.texts.programmes[plan.programme.id].title == words.title
    assert first.by_usual == words.light
    assert first.lesson == clinic.library.texts.lessons[FLARE_LESSON]
    assert second.lesson is None


@pytest.mark.parametrize(
    ("regions", "region"),
    [(("neck", "low-back"), "neck"), (("nowhere", "neck"), "neck"), ((), "low-back")],
)
def test_an_exercise_that_is_made_is_seen_in_a_plan_for_its_part_of_the_body(
    clinic, plan, pages, regions, region
):
    library = clinic.library
    exercise = changed(library.exercises["bridge"], regions=regions)
    draft = opened(exercise, library.texts.exercises["bridge"])
    clinic.paper.trial(draft, None, plan.starts_on, clinic.letterhead(), PrintForm())
    made = pages[-1][0]
    assert made.plan.programme.region == region
    assert [it.exercise.id for it in made.plan.items] == ["bridge"]
    assert (made.photos, made.paper) == ({}, "a4")
    clinic.paper.trial(
        draft, (None,), plan.starts_on, clinic.letterhead(), PrintForm(paper="letter")
    )
    assert (pages[-1][0].photos, pages[-1][0].paper) == ({"bridge": (None,)}, "letter")


def test_lessons_to_read_at_home(clinic, plan, pages):
    head, programme = clinic.letterhead(), plan.programme
    clinic.paper.lesson_sheet(programme.id, head, Wanted())
    clinic.paper.lesson(programme.lessons[0], head, Wanted("letter", Layout.LARGE))
    whole, one = (it[0] for it in pages)
    lessons, texts = clinic.library.lessons, clinic.library.texts
    assert [*whole.lessons] == [(texts.lessons[it], lessons[it].right) for it in programme.lessons]
    assert whole.about == texts.programmes[programme.id].name
    assert (whole.paper, whole.large) == ("a4", False)
    assert [text for text, _ in one.lessons] == [texts.lessons[programme.lessons[0]]]
    assert (one.about, one.paper, one.large) == ("", "letter", True)
    assert one.link is not None


@pytest.mark.parametrize(("language", "in_words"), [("en", "en"), ("xx", "")])
def test_a_card_is_in_the_patients_language_where_there_are_words(
    clinic, physio, patient, monkeypatch, language, in_words
):
    asked = []

    def cards(*it):
        asked.append(it)
        return SimpleNamespace(pdf=b"%PDF")

    monkeypatch.setattr(clinic.paper, "cards", cards)
    clinic.store.ledger.rows("UPDATE patient SET language = ?", language)
    assert card_page(clinic, physio, patient, "PK") == b"%PDF"
    clinic.store.settings.set("paper", "letter")
    card_page(clinic, physio, patient, "PK")
    (((card,), _, paper, first), (_, _, other, second)) = asked
    assert (card.code, paper, other) == (clinic.store.patients.code(patient), "a4", "letter")
    assert first == second == in_words
