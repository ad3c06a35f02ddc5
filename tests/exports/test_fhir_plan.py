"""A CarePlan: what a session begins with, and what the kiosk may do by itself."""

import json
import shutil
from dataclasses import replace

from tests.exports.full_clinic import export, opened
from tests.exports.test_fhir import of, problems, resources


def test_breathing_and_what_is_allowed_in_advance_stand_in_the_care_plan(full, library, tmp_path):
    shutil.copytree(full, data := tmp_path / "data")
    with opened(data, library) as clinic:
        patients = clinic.store.ledger.rows("SELECT patient_id FROM plan WHERE status = 'current'")
        plans = {it: clinic.store.plans.current(it) for (it,) in patients}
        whose, plan = next(it for it in plans.items() if it[1].programme.id == "neck")
        own, other = plan.items
        up_to = library.exercises[other.exercise.harder]
        items = (own, replace(other, up_to=up_to))
        clinic.store.plans.save(replace(plan, breathing=True, items=items), whose)
        name = library.texts.exercises[up_to.id].name
    shutil.unpack_archive(export(data, library, tmp_path / "x.zip", "fhir"), tmp_path / "out")
    pack = [*resources(tmp_path / "out")]
    assert [it for each in of(pack, "CarePlan") for it in problems(each)] == []
    [plan] = [it for it in of(pack, "CarePlan") if "breathing" in json.dumps(it)]
    first, *exercises = (each["detail"] for each in plan["activity"])
    assert first["code"]["text"] == "Relaxed breathing for a minute before the exercises"
    assert first["status"] == exercises[0]["status"]
    assert len(exercises) == 2
    allowed = f"; steps up to {name} allowed in advance"
    assert exercises[1]["description"].endswith(allowed)
    assert not exercises[0]["description"].endswith("in advance")
    assert all(words in plan["text"]["div"] for words in (first["code"]["text"], allowed))


def test_one_goal_of_each_patient_is_graded_whether_or_not_somebody_wrote_it(
    full, library, tmp_path
):
    shutil.copytree(full, data := tmp_path / "data")
    with opened(data, library) as clinic:
        rows = "SELECT id FROM patient WHERE id NOT IN (SELECT patient_id FROM activity)"
        [(new,), *_] = clinic.store.ledger.rows(rows)
        clinic.store.measures.name_activities(new, ("Swim", "Sing"))
    shutil.unpack_archive(export(data, library, tmp_path / "x.zip", "fhir"), tmp_path / "out")
    goals = of([*resources(tmp_path / "out")], "Goal")
    graded = [it for it in goals if len(it["target"]) == 3]
    whose = [it["subject"]["reference"] for it in graded]
    assert sorted(whose) == sorted({it["subject"]["reference"] for it in goals})
    assert "Swim" in {it["description"]["text"] for it in graded}
    assert [problems(it) for it in graded] == [[]] * len(graded)
