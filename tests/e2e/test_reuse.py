"""A second plan like the first: in four touches, and without anything of anybody's."""

from dataclasses import replace

import pytest

from app.core.kinds import Band
from app.core.reuse import as_copy, as_template
from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague

NAME = "Second Patient"


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient)
    store = colleague.store
    demo = store.patients.by_code(CODE).id
    plan = store.plans.current(demo)
    first = replace(plan.items[0], words="Mind your left hip.", band=Band.RED)
    own = replace(plan, items=(first, *plan.items[1:]), own_rules=(("usual", 5),), weeks=6)
    store.plans.save(own, demo)
    store.patients.add(NAME, pin="1234")
    return colleague


def start_another(colleague, choice):
    """From Today to the stored plan of a patient who has none; how many touches it took."""
    colleague.go("people")
    colleague.go("today")
    touches = (NAME, "Make a plan", choice, "Save")
    for label in touches:
        colleague.touch(label)
    colleague.until(lambda: colleague.model.saved)
    return len(touches)


def stored(colleague):
    (second,) = (it for it in colleague.store.patients.with_plan() if it.name == NAME)
    return colleague.store.plans.current(second.id)


def test_a_plan_from_a_template_takes_four_touches(colleague):
    demo = colleague.store.patients.by_code(CODE).id
    plan = colleague.store.plans.current(demo)
    staff = colleague.kiosk_staff()
    colleague.store.templates.save("  Upper back,  six weeks ", as_template(plan), staff)
    assert start_another(colleague, "Upper back, six weeks") <= 4
    made = stored(colleague)
    assert (made.weeks, made.own_rules) == (6, ())
    assert [it.exercise.id for it in made.items] == [it.exercise.id for it in plan.items]
    assert (made.items[0].band, made.items[0].words) == (Band.RED, "")


def test_a_plan_as_another_patients_takes_four_touches(colleague):
    demo = colleague.store.patients.by_code(CODE)
    plan = colleague.store.plans.current(demo.id)
    label = f"{demo.name} · {demo.code[:3]} {demo.code[3:]}"
    assert start_another(colleague, label) <= 4
    made = stored(colleague)
    assert made.items == as_copy(plan, made.starts_on).items
    assert made.items[0].words == ""
    assert (made.barred, made.own_rules) == ((), ())


def test_the_plan_on_the_page_is_kept_as_a_template(colleague):
    demo = colleague.store.patients.by_code(CODE).id
    colleague.go("plan", demo)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    colleague.touch("Save as template")
    colleague.write("Its name, such as “Low back, first weeks”", "Ours")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.starts.saved == "Ours")
    colleague.touch("Cancel")
    colleague.touch("Another programme")
    colleague.until(lambda: [it["text"] for it in colleague.model.starts.templates] == ["Ours"])
    colleague.model.starts.search("nothing like it")
    colleague.until(lambda: colleague.model.starts.templates == [])
    colleague.model.starts.search("our")
    colleague.until(lambda: len(colleague.model.starts.templates) == 1)


def test_any_older_version_can_be_had_again(colleague):
    demo = colleague.store.patients.by_code(CODE).id
    first = colleague.store.plans.get(colleague.store.plans.versions(demo)[0].id)
    colleague.store.plans.save(replace(colleague.store.plans.current(demo), weeks=9), demo)
    colleague.go("plan_history", demo)
    colleague.until(lambda: len(colleague.model.versions) == 3)
    colleague.model.choose(first.id)
    colleague.touch("Go back to this version")
    colleague.page("plan")
    colleague.until(lambda: colleague.model.dirty)
    assert colleague.store.plans.current(demo).weeks == 9
    colleague.model.save()
    colleague.until(lambda: colleague.model.asking == "reason")
    colleague.model.typeReason("Too much at once")
    colleague.model.save()
    colleague.until(lambda: colleague.model.saved)
    now = colleague.store.plans.current(demo)
    assert (now.version, now.weeks, now.items) == (4, first.weeks, first.items)


def test_an_exercise_is_found_by_what_it_needs(colleague):
    demo = colleague.store.patients.by_code(CODE).id
    colleague.go("plan", demo)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    colleague.touch("Add an exercise")
    draft, library = colleague.model.draft, colleague.clinic.library

    def found():
        return [it["id"] for it in draft.choices]

    draft.find("BAND row")
    colleague.until(lambda: found() and all("band-row" in it for it in found()))
    draft.find("a chair")
    colleague.until(
        lambda: found() and all("chair" in library.exercises[it].equipment for it in found())
    )
    assert all(it["figure"] for it in draft.choices)
    draft.find("neck wall")
    colleague.until(lambda: draft.none or "chair-lean" not in found())
    draft.find("nothing of the kind")
    colleague.until(lambda: draft.none)


def test_exercises_are_narrowed_down_by_touch(colleague):
    demo = colleague.store.patients.by_code(CODE).id
    colleague.go("plan", demo)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    colleague.touch("Add an exercise")
    draft, library = colleague.model.draft, colleague.clinic.library
    colleague.until(lambda: len(draft.filters) == 3 and draft.choices)

    def found():
        return [library.exercises[it["id"]] for it in draft.choices]

    colleague.touch("a chair")
    colleague.until(lambda: found() and all("chair" in it.equipment for it in found()))
    draft.narrow("position", "none")
    colleague.until(lambda: found() and not any(it.needs for it in found()))
    assert all("chair" in it.equipment for it in found())
    draft.narrow("programme", "neck")
    colleague.until(lambda: draft.none or draft.choices)
    draft.narrow("thing", "chair")  # the same once more: any
    draft.narrow("position", "none")
    draft.narrow("programme", "neck")
    colleague.until(lambda: not any(it["on"] for row in draft.filters for it in row["options"]))
    assert all(it["figure"] for it in draft.choices)
