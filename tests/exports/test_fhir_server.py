"""FHIR that a server takes: one transaction, whose numbers they are, and what an answer meant."""

import json
import shutil

import fhirkit
import pytest
from fhir.resources.R4B.bundle import Bundle

from app.core.dataset.choice import Privacy
from app.exports.fhir import codes, write
from app.wiring import load_library
from tests.exports.full_clinic import export, opened
from tests.exports.test_fhir import of, resources, walk


@pytest.fixture(scope="module", params=Privacy)
def found(request, unpacked):
    return [*resources(unpacked / request.param)]


@pytest.fixture(scope="module")
def identified(unpacked):
    return [*resources(unpacked / Privacy.IDENTIFIED)]


@pytest.fixture(scope="module")
def transaction(full, library, tmp_path_factory):
    folder = tmp_path_factory.mktemp("transaction")
    shutil.unpack_archive(export(full, library, folder / "x.zip", "fhir", transaction=True), folder)
    assert [path.name for path in (folder / "fhir").iterdir()] == ["bundle.json"]
    return json.loads((folder / "fhir" / "bundle.json").read_text())


def test_a_transaction_puts_every_resource_where_others_point_at_it(transaction):
    Bundle.model_validate(transaction)
    assert fhirkit.validate(json.dumps(transaction)) == []
    assert transaction["type"] == "transaction"
    stored = {}
    for entry in transaction["entry"]:
        it = entry["resource"]
        assert entry["request"] == {"method": "PUT", "url": f"{it['resourceType']}/{it['id']}"}
        stored[entry["request"]["url"]] = it
    assert len(stored) == len(transaction["entry"])
    assert sum(it["resourceType"] == "Patient" for it in stored.values()) > 1
    references = {value for path, value in walk(transaction, "") if path.endswith(".reference")}
    assert references <= stored.keys()


def test_a_large_clinic_is_several_transactions_that_load_one_after_the_other(
    full, library, tmp_path, transaction, monkeypatch
):
    monkeypatch.setattr(write, "MOST", 100)
    monkeypatch.setattr(write, "AT_ONCE", 50)
    shutil.unpack_archive(
        export(full, library, tmp_path / "x.zip", "fhir", transaction=True), tmp_path
    )
    stored, sizes = set(), []
    while (
        path := tmp_path / "fhir" / f"bundle{f'-{len(sizes) + 1}' if sizes else ''}.json"
    ).exists():
        bundle = json.loads(path.read_text())
        here = {entry["request"]["url"] for entry in bundle["entry"]}
        pointed = {value for at, value in walk(bundle, "") if at.endswith(".reference")}
        assert pointed <= stored | here
        stored |= here
        sizes.append(len(bundle["entry"]))
    assert len(sizes) == len([*(tmp_path / "fhir").iterdir()]) > 3
    assert set(sizes[:-1]) == {100}
    assert stored == {entry["request"]["url"] for entry in transaction["entry"]}


def test_a_search_by_patient_code_and_day_finds_the_pain_before_sessions(transaction):
    every = [it["resource"] for it in transaction["entry"]]
    pain = [
        it
        for it in of(every, "Observation")
        if any(each["code"] == "72514-3" for each in it["code"].get("coding", []))
    ]
    assert pain
    for it in pain:
        assert {each["system"] for each in it["code"]["coding"]} == {codes.LOINC, codes.OURS}
        assert not {"before", "during", "after"} & {each["code"] for each in it["code"]["coding"]}
    moments = {
        each["valueCodeableConcept"]["coding"][0]["code"]
        for it in pain
        for each in it.get("component", [])
    }
    assert moments == {"before", "during", "after"}


def test_numbers_are_of_this_clinic_and_of_no_other(identified, found, full, library):
    with opened(full, library) as clinic:
        number = clinic.store.clinic_id()
    systems = {it["identifier"][0]["system"] for it in of(identified, "Patient")}
    assert systems == {f"urn:physio-kiosk:{number}:patient"}
    named = any("identifier" in it for it in of(found, "Patient"))
    assert (number in json.dumps(found)) is named


def test_every_observation_says_who_made_it(found):
    for it in of(found, "Observation"):
        assert it["performer"], it["id"]


def test_a_plan_leads_to_its_goals_and_a_goal_has_a_target(identified):
    goals = {f"Goal/{it['id']}" for it in of(identified, "Goal")}
    led = {each["reference"] for it in of(identified, "CarePlan") for each in it.get("goal", [])}
    assert led == goals
    assert all(it["category"] for it in of(identified, "CarePlan"))
    for it in of(identified, "Goal"):
        first = it["target"][0]
        assert first.get("detailQuantity", {}).get("value") == 10 or first["detailInteger"] > 0


def test_an_answer_leads_to_its_question_and_the_signs_that_it_names(identified, unpacked):
    (asked,) = of(identified, "Questionnaire")
    items = {it["linkId"]: it for it in asked["item"]}
    for it in of(identified, "QuestionnaireResponse"):
        assert it["questionnaire"] == f"{asked['url']}|{asked['version']}"
        answered = [[*items].index(each["linkId"]) for each in it["item"]]
        assert answered == sorted(answered)  # HL7's validator refuses another order
    signs = load_library().texts.safety["legs"].signs
    assert [it["text"] for it in items["legs"]["item"]][: len(signs)] == [*signs]
    said = (unpacked / Privacy.IDENTIFIED / "safety-questions.csv").read_text()
    assert "; ".join(signs) in said


def test_notes_and_flags_are_there_and_notes_only_with_names(found):
    named = any(it.get("name") for it in of(found, "Patient"))
    assert bool(of(found, "Communication")) is named
    for it in of(found, "Flag"):
        assert it["subject"]["reference"].startswith("Patient/")


def test_one_patient_is_one_bundle(full, library, tmp_path):
    with opened(full, library) as clinic:
        one = clinic.store.patients.by_code("204117").id
    pack = export(full, library, tmp_path / "x.zip", "fhir", patients=(one,))
    shutil.unpack_archive(pack, tmp_path)
    assert [path.name for path in (tmp_path / "fhir").iterdir()] == ["bundle.json"]
    said = json.loads((tmp_path / "fhir" / "bundle.json").read_text())
    Bundle.model_validate(said)
    assert fhirkit.validate(json.dumps(said)) == []
    assert said["type"] == "collection"
    urls = [it["fullUrl"] for it in said["entry"]]
    assert len(set(urls)) == len(urls)
    references = {value for path, value in walk(said, "Bundle") if path.endswith(".reference")}
    assert references <= set(urls)
    people = [it["resource"] for it in said["entry"] if it["resource"]["resourceType"] == "Patient"]
    assert [it["id"] for it in people] == [one]
