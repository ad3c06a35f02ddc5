"""Handouts and cards of several people: one job, and who is not in it."""

from io import BytesIO

import pikepdf
import pytest

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.plan_edit import set_title
from app.core.print_form import Layout, PrintForm
from app.core.roles import Role
from app.core.staff import Staff
from app.store.patients import Verdict
from app.usecases import piles
from tests.documents.reading import scanned, sheets

PHYSIO = Staff("0" * 36, "101", "Physio", Role.PHYSIO)


@pytest.fixture
def people(clinic):
    """Three with a plan, one without."""
    store, library = clinic.store, clinic.library
    with store.ledger.write() as db:
        row = {"id": PHYSIO.id, "number": "101", "name": "Physio", "role": "physio"}
        made = {"secret_hash": "x", "created_at": store.ledger.now()}
        db.table("staff").insert({**row, **made})
    found = []
    for n, programme in enumerate(("mid-upper-back", "neck", "low-back", "")):
        person = store.patients.add(f"Demo Person {n}", pin="2718").id
        if programme:
            plan = plan_from(library.programmes[programme], library.exercises, store.today())
            store.plans.save(plan, person, made_by=PHYSIO.id)
        found.append(person)
    return found


def noted(clinic, what):
    return [row for row in clinic.store.ledger.rows("SELECT action FROM audit") if row[0] == what]


def test_handouts_of_all_in_one_file_and_who_is_left_out_with_the_reason(clinic, people):
    pile = piles.handouts(clinic, PHYSIO, people, PrintForm())
    pages = sheets(pile.pdf)
    titles = [p.text for p in pages if "for 4 weeks" in p.text or "Twice a day" in p.text]
    assert len(pages) == 6
    assert ["mid-upper" in titles[0], "neck" in titles[1], "low back" in titles[2]] == [True] * 3
    assert pile.left_out == (
        ("Demo Person 3", "There is no plan to print yet. Ask a physio to set one up."),
    )
    assert len(noted(clinic, "handout made")) == 3


def test_on_both_sides_everybody_begins_on_a_sheet_of_their_own(clinic, people):
    form = PrintForm(Layout.LARGE, both_sides=True)
    alone = [len(sheets(clinic.handout_pdf(who, form))) for who in people[:3]]
    assert any(count % 2 for count in alone)
    with pikepdf.open(BytesIO(piles.handouts(clinic, PHYSIO, people[:3], form).pdf)) as pdf:
        assert len(pdf.pages) == sum(count + count % 2 for count in alone)


def test_a_handout_says_whose_patient_it_is(clinic, people):
    text = sheets(clinic.handout_pdf(people[0]))[0].text
    assert "Your physio: Physio" in text
    assert "You need: a mat, a wall" in text


def test_new_cards_are_made_once_however_often_they_are_looked_at(clinic, people):
    old = clinic.store.patients.cards.new(people[0])
    clinic.store.patients.archive(people[3], PHYSIO.id)
    said = {}
    first = piles.cards(clinic, PHYSIO, people, said, PrintForm())
    again = piles.cards(clinic, PHYSIO, people, said, PrintForm(paper="letter"))
    assert first.left_out == (("Demo Person 3", "Archived: bring the patient back first."),)
    for page in (first, again):
        assert sorted(scanned(page.pdf, 200)) == sorted(said.values())
    assert len(sheets(first.pdf)) == 1
    assert "Demo Person" not in sheets(first.pdf)[0].text
    by_card = clinic.store.patients.sign_in_card
    assert by_card(old).verdict is not Verdict.OK
    assert by_card(said[people[0]]).patient == people[0]


def test_nobody_to_print_for_is_said_and_nothing_is_made(clinic, people):
    with pytest.raises(KioskError, match=r"There is nothing to print\. There is no plan"):
        piles.handouts(clinic, PHYSIO, people[3:], PrintForm())
    with pytest.raises(KioskError, match="Choose somebody first"):
        piles.cards(clinic, PHYSIO, [], {}, PrintForm())


def test_a_title_of_its_own_is_stored_with_the_plan_and_stands_on_paper(clinic, people):
    plan = clinic.store.plans.current(people[0])
    clinic.store.plans.save(set_title(plan, "Back to the garden"), people[0])
    assert clinic.store.plans.current(people[0]).title == "Back to the garden"
    assert "Back to the garden" in sheets(clinic.handout_pdf(people[0]))[0].text
