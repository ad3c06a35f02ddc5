"""Who comes in: somebody known already, locked out, with a card, without a plan, or cut off."""

from datetime import timedelta

from app.core.sign_in import LOCKS_AT, Verdict
from app.usecases import people
from app.usecases.home_sessions import open_chart
from app.usecases.patient_cards import by_card, new_card
from tests.documents.reading import sheets
from tests.usecases.cleared import clear


def test_of_the_same_name_only_who_was_born_in_another_year_is_somebody_else(clinic):
    older = clinic.store.patients.add("Ann Demo", pin=None, birth_year=1950)
    unsaid = clinic.store.patients.add("Ann Demo", pin=None)

    def same(name, year=""):
        found = people.alike(clinic, people.PersonForm(name, birth_year=year))
        return {it.id for it in found}

    assert same("ann demo") == same("Ann  Demo", "1950") == {older.id, unsaid.id}
    assert same("Ann Demo", "1984") == {unsaid.id}
    assert same("Ben Demo") == set()


def test_who_typed_too_many_wrong_pins_is_let_in_by_who_may_add_patients(
    clinic, physio, admin, patient, clock
):
    store = clinic.store
    code = store.patients.code(patient)
    for _ in range(LOCKS_AT):
        clock.advance(store.patients.sign_in(code, "0000").wait_s + 1)
    assert people.details(clinic, patient, physio).locked
    assert store.patients.sign_in(code, "2718").verdict is Verdict.LOCKED
    people.unlock(clinic, physio, patient)
    assert not people.details(clinic, patient, physio).locked
    assert store.patients.sign_in(code, "2718").verdict is Verdict.OK


def test_a_card_is_known_until_there_is_a_newer_one(clinic, physio, patient):
    first = new_card(clinic, physio, patient)
    assert by_card(clinic, first).id == patient
    second = new_card(clinic, physio, patient)
    assert by_card(clinic, first) is None
    assert by_card(clinic, second).id == patient
    assert by_card(clinic, "something else") is None


def test_without_a_plan_there_is_a_visit_with_nothing_to_do(clinic):
    patient = clinic.store.patients.add("Demo Any", pin=None).id
    visit = clinic.visit(patient)
    assert (visit.patient, visit.plan, visit.open_session) == (patient, None, None)
    assert not visit.clearance.asks
    assert open_chart(clinic, patient) is None


def test_a_session_that_was_cut_goes_on_or_another_begins(clinic, patient):
    clinic.begin(clear(clinic, patient), again=False)
    cut = clinic.visit(patient)
    assert cut.open_session
    clinic.begin(cut, again=False)
    assert clinic.visit(patient).open_session == cut.open_session
    clinic.begin(cut, again=True)
    assert clinic.visit(patient).open_session not in (None, cut.open_session)


def test_the_lessons_of_a_plan_are_printed(clinic, patient):
    pages = sheets(clinic.lessons_pdf(patient))
    said = " ".join(" ".join(it.text for it in pages).split())
    programme = clinic.store.plans.current(patient).programme
    assert programme.lessons
    for name in programme.lessons:
        assert clinic.library.texts.lessons[name].title in said


def test_the_paper_of_an_old_plan_is_still_filled_in_once_another_has_begun(clinic, patient, clock):
    store = clinic.store
    old = store.plans.current(patient)
    clock.advance(timedelta(days=3).total_seconds())
    store.plans.save(clinic_plan(clinic), patient)
    assert open_chart(clinic, old.id).plan.starts_on == old.starts_on
    assert open_chart(clinic, patient).plan.starts_on == store.today()


def clinic_plan(clinic):
    from app.core.plan import plan_from

    library = clinic.library
    return plan_from(library.programmes["neck"], library.exercises, clinic.store.today())
