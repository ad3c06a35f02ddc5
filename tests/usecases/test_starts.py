"""What a plan can start from, how the screen was, and one day of a record."""

import json
from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.plan import plan_from
from app.usecases.day_reading import day_of
from app.usecases.last_look import LastLook, keep_look, last_look
from app.usecases.reuse import MOST, from_template, save_template, starts

HOUR = 3600


def with_plans(clinic, clock, *names):
    library, store = clinic.library, clinic.store
    for name in names:
        clock.advance(HOUR)
        patient = store.patients.add(name, pin=None).id
        plan = plan_from(library.programmes["neck"], library.exercises, store.today())
        store.plans.save(plan, patient)


def test_the_plans_that_were_changed_last_are_offered_and_not_ones_own(
    clinic, clock, patient, physio
):
    names = [f"Other {n}" for n in range(MOST + 2)]
    with_plans(clinic, clock, *names)
    unplanned = clinic.store.patients.add("Other Unplanned", pin=None).id
    offered = starts(clinic, physio, patient)
    assert [it.name for it in offered.patients] == names[::-1][:MOST]
    assert offered.templates == ()
    last = offered.patients[0].id
    assert [it.name for it in starts(clinic, physio, last).patients] == names[-2::-1][:MOST]
    found = starts(clinic, physio, last, " other ").patients
    assert len(found) == MOST
    assert not {last, unplanned} & {it.id for it in found}
    assert [it.id for it in starts(clinic, physio, unplanned, "demo patient").patients] == [patient]


def test_a_template_is_found_by_all_of_the_words_in_its_name(clinic, patient, physio):
    plan = clinic.store.plans.current(patient)
    kept = [save_template(clinic, physio, plan, name) for name in ("Stiff Back", "Stiff Neck")]
    found = starts(clinic, physio, patient, "STIFF").templates
    assert {it.name for it in found} == {"Stiff Back", "Stiff Neck"}
    (one,) = starts(clinic, physio, patient, "neck stiff").templates
    assert one.name == kept[1].name
    assert starts(clinic, physio, patient, "neck back").templates == ()
    assert from_template(clinic, physio, one.id).starts_on == clinic.store.today()


@pytest.mark.parametrize("spoilt", [None, "", "[]", '{"diagonal": "wide"}', " " * 10_001])
def test_a_screen_that_was_not_kept_is_a_new_clinics(tmp_path, spoilt):
    if spoilt is not None:
        (tmp_path / "screen.json").write_text(spoilt)
    look = last_look(tmp_path)
    assert look == LastLook()
    assert (look.diagonal, look.screen_foot, look.screen_turn, look.picture_size) == (0, 0, 0, 100)
    assert (look.left_handed, look.low_controls, look.languages) == (False, False, ())


def test_how_the_screen_was_is_kept_once(tmp_path):
    tmp_path.chmod(0o700)
    now = {"diagonal": 24.0, "left_handed": True, "languages": ("en", "de"), "screen_turn": 90}
    look = SimpleNamespace(screen_foot=3.0, low_controls=True, picture_size=120.0, **now)
    keep_look(tmp_path, look)
    assert last_look(tmp_path) == LastLook(24.0, True, ("en", "de"), 3.0, True, 90, 120.0)
    file = tmp_path / "screen.json"
    assert json.loads(file.read_text())["screen_turn"] == 90
    before = file.stat().st_ino, file.stat().st_mtime_ns
    keep_look(tmp_path, look)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == before
    keep_look(tmp_path / "gone", look)


def test_a_day_has_the_flags_that_were_raised_on_it(clinic, clock, patient, physio):
    store, days = clinic.store, []
    for kind in ("red_pain", "two_red", "review"):
        store.flags.raise_flag(patient, kind, "soon")
        days.append(store.today())
        clock.advance(24 * HOUR)
    said = [day_of(clinic, physio, patient, day) for day in days]
    assert [[it.kind for it in day.flags] for day in said] == [
        ["red_pain"],
        ["two_red"],
        ["review"],
    ]
    assert said[0].staff[physio.id] == physio.name
    assert said[0].patient.id == patient
    assert day_of(clinic, physio, patient, days[0] - timedelta(days=1)).flags == ()


def test_a_clinic_as_it_has_set_it(clinic, clock):
    for both in (True, False, True):
        clinic.keep_both_sides(both)
        assert clinic.print_wishes().both_sides is both
    known = clinic.library.languages
    assert clinic.languages() == known
    assert clinic.local_day(clock.now()) == clinic.slot().day
    assert clinic.motion("bridge") is clinic.motion("bridge")
