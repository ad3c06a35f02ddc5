"""A position barred while the plan is made, by touch: what stands in comes with one touch."""

from app.core.safety.questions import Said
from app.core.safety.screening import ScreeningResult
from tests.e2e.staff import Colleague
from tests.e2e.test_positions import no_stand_ins as no_stand_ins

PUT_IN = "Put in what is allowed"


def opened(colleague, person):
    colleague.go("plan", person)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    return colleague.model


def names(plan):
    return [item.exercise.id for item in plan.items]


def save(colleague, reason=""):
    colleague.touch("Save")
    if reason:
        colleague.until(lambda: colleague.model.asking == "reason")
        colleague.write("Reason", reason)
        colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)


def test_one_touch_puts_in_what_is_allowed_and_it_is_saved_with_the_reason(colleague, demo):
    model = opened(colleague, demo)
    colleague.touch("kneeling, barred")
    model.draft.setOwn("green_max", 4)  # a number of one's own asks for a reason
    assert model.blocked
    assert [row["mends"] for row in model.findings if row["blocks"]] == [True, False], (
        "one for each"
    )
    colleague.touch(PUT_IN)
    assert not model.blocked
    assert model.draft.swapped.splitlines() == [
        "Spider Rotation: the patient may not change to Thread and Reach any more.",
        "Open Book is put in. It takes the place of Tabletop Thoracic Rotation.",
    ]
    assert colleague.hand.find(PUT_IN) is None
    save(colleague, "Knee operation in May")
    plan = colleague.store.plans.current(demo)
    assert (plan.version, plan.barred) == (2, ("kneeling",))
    assert names(plan) == ["spider-rotation", "toes-to-wall-squat", "open-book"]
    assert plan.items[0].easier is None
    assert colleague.store.plans.versions(demo)[-1].reason == "Knee operation in May"
    assert model.draft.swapped == "", "what is saved is no change any more"


def test_where_nothing_stands_in_the_sentence_stays_and_says_so(no_stand_ins, colleague, demo):
    model = opened(colleague, demo)
    for need in ("kneeling", "floor", "wrists"):
        model.draft.toggleBarred(need)
    colleague.touch(PUT_IN)
    assert "Seated Rotation is put in" in model.draft.swapped
    assert names(model.draft.plan)[2] == "tabletop-thoracic-rotation"
    assert model.blocked
    said = {row["words"] for row in model.findings}
    assert all("nothing stands in for it" in each for each in said)
    assert colleague.hand.find(PUT_IN) is None


def test_what_the_patient_has_trouble_with_is_not_put_in_until_it_is_told_to_be_fine(
    colleague, demo
):
    plan, said = colleague.store.plans.current(demo), {"floor": Said.YES}
    colleague.store.screenings.save(demo, plan, ScreeningResult.POSITIONS, said, ())
    model = opened(colleague, demo)
    model.draft.toggleBarred("kneeling")
    model.draft.putInAllowed()
    assert names(model.draft.plan)[2] == "standing-open-arm"
    model.discard()
    colleague.until(lambda: not model.dirty)
    model.draft.tell("floor", "no")
    model.draft.toggleBarred("kneeling")
    model.draft.putInAllowed()
    assert names(model.draft.plan)[2] == "open-book"


def test_one_position_under_two_heads_has_two_names(colleague, demo):
    model = opened(colleague, demo)
    barred = {row["value"]: row["name"] for row in model.draft.barred}
    fine = {row["value"]: row["name"] for row in model.draft.cleared}
    assert (barred["kneeling"], fine["kneeling"]) == ("kneeling, barred", "kneeling, fine")
    assert not set(barred.values()) & set(fine.values())
    for name in ("kneeling, barred", "kneeling, fine"):
        assert colleague.hand.find(name).property("label") == name
        assert colleague.hand.find(name).property("text") == "kneeling"


def test_a_barred_position_is_not_asked(patient, newcomer):
    card = newcomer()
    colleague = Colleague(patient)
    person = colleague.store.patients.sign_in_card(card).patient
    opened(colleague, person)
    colleague.touch("kneeling, barred")
    colleague.touch(PUT_IN)
    save(colleague)
    colleague.leave_it()
    patient.view.scan(card)
    patient.until("safety")
    safety, asked = patient.view.safety, set()
    while patient.view.screen == "safety" and not safety.saving:
        number = safety.number
        for row in list(safety.rows):
            asked |= set(row["id"].split("+"))
            patient.clock.advance(1)
            safety.answer(row["id"], "no")
        safety.goOn()
        patient.qtbot.waitUntil(
            lambda number=number: (
                patient.view.screen != "safety" or safety.saving or safety.number != number
            )
        )
    patient.until("today")
    assert "kneeling" not in asked
    assert {"floor", "plank", "wrists"} <= asked
    assert [each["name"] for each in patient.view.today.exercises][2] == "Open Book"
    assert not patient.view.today.swapped, "the plan itself is what is done"
