"""What a physio wrote for one exercise, on the patient's screens."""

from dataclasses import replace

from app.core.kinds import Band
from app.samples.demo_patient import CODE
from tests.its_thread import store_of


def written(patient):
    """The third exercise is for when it is needed, the first has a band and a line of words."""
    store = store_of(patient.window)
    demo = store.patients.by_code(CODE).id
    plan = store.plans.current(demo)
    first, second, third = plan.items
    own = replace(first, band=Band.RED, words="Keep the elbow close.")
    store.plans.save(replace(plan, items=(own, second, replace(third, as_needed=True))), demo)
    return store.plans.current(demo)


def test_what_is_for_when_it_is_needed_is_done_when_it_is_wanted(patient):
    plan = written(patient)
    patient.sign_in()
    patient.qtbot.waitUntil(lambda: patient.view.screen in ("safety", "today"), timeout=30_000)
    if patient.view.screen == "safety":
        patient.tell()
    patient.until("today")
    today = patient.view.today
    assert len(today.exercises) == 2
    [extra] = today.extras
    assert (extra["place"], extra["on"]) == (3, False)
    minutes = today.minutes
    patient.touch(f"If you need it: {extra['name']}")
    assert today.extras[0]["on"]
    assert today.minutes >= minutes
    assert [it.left_out for it in today.chosen.plan.items] == [False, False, False]
    patient.touch(f"If you need it: {extra['name']}")
    assert [it.left_out for it in today.chosen.plan.items] == [False, False, True]
    assert plan.items[2].as_needed
