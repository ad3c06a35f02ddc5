"""New people, their cards, and what is wrong with a name, at the real kiosk by touch."""

from app.core.sign_in import Verdict
from app.samples.demo_patient import CODE, NAME
from tests.e2e.staff import Colleague

LONG = "Wolfeschlegelsteinhausenbergerdorff " * 3 + "محمد"


def test_a_new_patient_with_plan_and_card_from_one_save(colleague, printed):
    before = colleague.hand.touches
    colleague.touch("People")
    colleague.touch("New patient")
    colleague.page("new_patient")
    colleague.write("Name", "Demo  Newcomer")
    colleague.write("Year of birth, if known", "1984")
    colleague.touch("Neck")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    model, store = colleague.model, colleague.store
    assert colleague.hand.touches - before <= 12
    person = store.patients.by_code(model.code.replace(" ", ""))
    assert (person.name, person.birth_year) == ("Demo Newcomer", 1984)
    assert store.plans.current(person.id).programme.id == "neck"
    assert store.patients.sign_in(person.code, model.pin).patient == person.id
    (card,) = store.patients.cards.of(person.id)
    assert card.revoked is None
    assert len(model.card) > 20
    colleague.touch("Print card")
    colleague.until(lambda: colleague.staff.paper.state == "preview")
    colleague.touch("Print")
    colleague.until(lambda: colleague.staff.paper.state == "printed")
    colleague.touch("Close")
    assert colleague.hand.touches - before <= 12
    assert len(printed.pages) == 1
    colleague.touch("Open")
    colleague.page("person")
    colleague.until(lambda: colleague.model.name == "Demo Newcomer")


def test_a_name_that_is_none_keeps_the_form_and_says_why(colleague):
    colleague.go("new_patient")
    colleague.write("Name", "Demo 🙂")
    colleague.write("Year of birth, if known", "84")
    colleague.touch("Neck")
    colleague.touch("Save")
    model = colleague.model
    assert "🙂" in model.nameProblem
    assert "1900" in model.yearProblem
    colleague.write("Name", LONG)
    colleague.write("Year of birth, if known", "1984")
    colleague.touch("Save")
    colleague.until(lambda: model.saved)
    assert model.name == LONG.strip()


def test_somebody_who_is_here_already_is_offered_first(colleague):
    colleague.go("new_patient")
    colleague.write("Name", NAME.upper())
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.alike)
    assert colleague.store.counts().patients == 1
    colleague.touch("Save as somebody else")
    colleague.until(lambda: colleague.model.saved)
    assert colleague.store.counts().patients == 2


def test_a_full_disk_keeps_the_form_and_says_so(colleague):
    colleague.go("new_patient")
    colleague.write("Name", "Demo Newcomer")
    colleague.touch("Neck")
    store = colleague.store
    (pages,) = store.ledger.row("PRAGMA page_count")
    store.ledger.rows(f"PRAGMA max_page_count = {pages}")
    store.ledger.rows("CREATE TEMP TABLE filler (x)")
    for _ in range(40):
        colleague.touch("Save")
        colleague.until(lambda: not colleague.model.busy)
        if colleague.model.problem or not colleague.model.saved:
            break
        colleague.touch("Another new patient")
        colleague.write("Name", f"Demo {_}")
        colleague.touch("Neck")
    model = colleague.model
    assert "disk is full" in model.problem
    assert (model.programme, model.saved) == ("neck", False)
    before = store.counts().patients
    store.ledger.rows("PRAGMA max_page_count = 1073741823")
    colleague.touch("Save")
    colleague.until(lambda: model.saved)
    assert store.counts().patients == before + 1


def test_finding_by_name_code_and_card(colleague):
    store = colleague.store
    demo = store.patients.by_code(CODE).id
    card = store.patients.new_card(demo)
    colleague.go("people")
    colleague.write("Name, code or hospital number, or scan a card", "pat")
    colleague.until(lambda: [it["name"] for it in colleague.model.people] == [NAME])
    colleague.write("Name, code or hospital number, or scan a card", "2041")
    colleague.until(lambda: [it["name"] for it in colleague.model.people] == [NAME])
    colleague.write("Name, code or hospital number, or scan a card", "zzz")
    colleague.until(lambda: colleague.model.people == [])
    colleague.model.scanned(card)
    colleague.page("patient")


def test_a_lost_card_stops_and_a_new_pin_works(colleague):
    store = colleague.store
    demo = store.patients.by_code(CODE).id
    lost = store.patients.new_card(demo)
    colleague.go("person", demo)
    colleague.touch("Card is lost")
    colleague.touch("Stop it")
    colleague.until(lambda: colleague.model.cardMade == "")
    assert store.patients.sign_in_card(lost).verdict is Verdict.WRONG
    colleague.touch("New PIN")
    colleague.hand.linger(100)
    colleague.hand.touch("New PIN")
    colleague.until(lambda: colleague.model.pin)
    assert store.patients.sign_in(CODE, colleague.model.pin).patient == demo


def test_an_archived_person_is_found_only_when_asked_for_and_can_be_taken_back(colleague):
    store = colleague.store
    demo = store.patients.by_code(CODE).id
    colleague.go("person", demo)
    colleague.write("Name", "Demo Renamed")
    colleague.touch("Save")
    colleague.until(lambda: not colleague.model.edited)
    colleague.touch("Archive")
    colleague.hand.linger(100)
    colleague.touch("Archive")
    colleague.until(lambda: colleague.model.archived)
    colleague.go("people")
    colleague.until(lambda: colleague.model.people == [])
    colleague.touch("Show archived")
    colleague.until(lambda: len(colleague.model.people) == 1)
    colleague.go("person", demo)
    colleague.touch("Take back")
    colleague.until(lambda: not colleague.model.archived)
    assert store.patients.get(demo).name == "Demo Renamed"


def test_the_front_desk_sees_a_person_but_not_the_record(patient):
    colleague = Colleague(patient, "front_desk")
    colleague.page("people")
    colleague.until(lambda: colleague.model.people)
    colleague.touch(NAME)
    colleague.page("person")
    colleague.until(lambda: colleague.model.ready)
    assert not colleague.model.mayArchive
    assert not colleague.model.mayPlan
