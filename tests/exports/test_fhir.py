"""FHIR R4: every resource is valid, its codes are of their value sets, and references lead home."""

import importlib
import json
import re
import shutil

import fhirkit
import pytest
from pydantic import BaseModel, ValidationError

from app.core.dataset.choice import Privacy
from app.core.goals import STEPS
from app.core.measures.registry import MEASURES
from app.exports.fhir import codes
from app.exports.fhir.codes import OUR_CODES
from app.wiring import load_library
from app.wiring_content import RESOURCES
from tests.exports.full_clinic import export, opened

TYPES = (
    *("Patient", "CarePlan", "Goal", "Procedure", "Observation", "QuestionnaireResponse"),
    *("Provenance", "Questionnaire", "Flag", "Communication"),
)

# Required bindings of R4 (hl7.org/fhir/R4), which the models do not check
ALLOWED = {
    "CarePlan.status": {"draft", "active", "on-hold", "revoked", "completed", "unknown"},
    "CarePlan.intent": {"proposal", "plan", "order", "option"},
    "CarePlan.activity.detail.status": {
        *("not-started", "scheduled", "in-progress", "on-hold", "completed", "cancelled"),
        *("stopped", "unknown"),
    },
    "CarePlan.activity.detail.kind": {"Appointment", "CommunicationRequest", "ServiceRequest"},
    "CarePlan.activity.detail.scheduledTiming.repeat.periodUnit": {"s", "min", "h", "d", "wk"},
    "CarePlan.activity.detail.scheduledTiming.repeat.dayOfWeek": {
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    },
    "CarePlan.activity.detail.scheduledTiming.repeat.when": {"MORN", "NOON", "AFT", "EVE"},
    "CarePlan.text.status": {"generated", "extensions", "additional", "empty"},
    "Goal.lifecycleStatus": {"proposed", "planned", "accepted", "active", "on-hold", "completed"},
    "Procedure.status": {
        *("preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "unknown"),
    },
    "Observation.status": {"registered", "preliminary", "final", "amended", "corrected"},
    "QuestionnaireResponse.status": {"in-progress", "completed", "amended", "stopped"},
    "Questionnaire.status": {"draft", "active", "retired", "unknown"},
    "Questionnaire.item.type": {"choice"},
    "Questionnaire.item.item.type": {"display"},
    "Questionnaire.subjectType": {"Patient"},
    "Flag.status": {"active", "inactive", "entered-in-error"},
    "Communication.status": {"in-progress", "completed", "unknown"},
    "CodeSystem.status": {"draft", "active", "retired", "unknown"},
    "CodeSystem.content": {"not-present", "example", "fragment", "complete", "supplement"},
    "Bundle.type": {"document", "message", "transaction", "collection", "searchset", "batch"},
}
SYSTEMS = {
    f"{codes.HL7}observation-category": {"survey", "exam", "therapy", "activity", "procedure"},
    f"{codes.HL7}goal-achievement": {
        *("in-progress", "improving", "worsening", "no-change", "achieved", "sustaining"),
    },
    f"{codes.HL7}goal-category": {"behavioral"},
    f"{codes.HL7}flag-category": {"safety"},
    "http://hl7.org/fhir/us/core/CodeSystem/careplan-category": {"assess-plan"},
    "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes": {"PhysicalActivity"},
    codes.FLAGS: None,
    codes.TIERS: set(codes.OUR_TIERS),
    f"{codes.HL7}data-absent-reason": {"asked-declined", "not-applicable", "unknown"},
    f"{codes.HL7}provenance-participant-type": {"enterer", "author", "assembler", "performer"},
    f"{codes.HL7}v3-DataOperation": {"CREATE", "UPDATE", "DELETE"},
    f"{codes.HL7}v3-ObservationValue": {"PSEUDED", "ANONYED"},
    codes.LOINC: {"72514-3", "55411-3"},
    codes.SNOMED: {"229065009", "409073007"},
    codes.SOURCES: set(codes.OUR_SOURCES),
    "urn:ietf:bcp:47": None,
    codes.EXERCISES: None,
    codes.LESSONS: None,
    codes.OURS: None,
}
UNITS = {"{reps}", "{score}", "{sessions}", "{times}", "s", "min", "%"}


def resources(folder):
    for path in sorted((folder / "fhir").glob("*.ndjson")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


@pytest.fixture(scope="module", params=Privacy)
def found(request, unpacked):
    return [*resources(unpacked / request.param)]


def walk(value, path):
    """Every simple value with the path that leads there, and every object."""
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, path)


def test_there_is_something_of_every_type(found):
    without = set() if of(found, "Communication") else {"Communication"}
    assert {it["resourceType"] for it in found} == {*TYPES, "CodeSystem"} - without


def model_of(it):
    """The resource as the models read it, with nothing left over. Raises ValidationError."""
    name = it["resourceType"]
    model = getattr(importlib.import_module(f"fhir.resources.R4B.{name.lower()}"), name)
    return model.model_validate(it)


def test_every_resource_is_valid(found):
    for it in found:
        model_of(it)
    assert [issue for it in found for issue in fhirkit.validate(json.dumps(it))] == []


def coded(element, path):
    """Every element of type code below ``element``: path, the codes it may be, its value."""
    for name, field in type(element).model_fields.items():
        values = getattr(element, name)
        below = f"{path}.{field.alias or name}"
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, BaseModel):
                yield from coded(value, below)
            elif value is not None and "Code" in str(field.annotation):
                yield below, (field.json_schema_extra or {}).get("enum_values"), value


# Codes with a system of their own, which other tests look at
WITH_SYSTEM = ("coding.code", "tag.code", "security.code", "Coding.code", "Quantity.code")
OF_ITSELF = {"CodeSystem.concept.code"}
# The models know of the first only the kinds of item, not R4's own word for a choice of answers
WHEN = "CarePlan.activity.detail.scheduledTiming.repeat.when"
NOT_IN_MODELS = {"Questionnaire.item.type", "Questionnaire.subjectType", WHEN}
BY_NAME_ONLY = {"Communication.status"}
"""In packs with names only."""


def test_every_code_without_a_system_is_one_that_its_element_may_be(found):
    seen = set()
    for it in found:
        for path, allowed, value in coded(model_of(it), it["resourceType"]):
            if path.endswith(WITH_SYSTEM):
                continue
            seen.add(path)
            if path not in OF_ITSELF | NOT_IN_MODELS:
                assert value in allowed, path
    assert seen - OF_ITSELF | BY_NAME_ONLY == ALLOWED.keys() - {"Bundle.type"}


def test_every_coding_says_of_which_system(found):
    for it in found:
        for path, value in walk(it, it["resourceType"]):
            if path.endswith((".coding", ".tag", ".security", "Coding", "Quantity")):
                for each in value if isinstance(value, list) else [value]:
                    assert {"system", "code"} <= each.keys(), path


def problems(it):
    """All that the models, the codes of their elements and the specification's shapes say."""
    try:
        model = model_of(it)
    except ValidationError as error:
        return [str(error)]
    wrong = [
        path
        for path, allowed, value in coded(model, it["resourceType"])
        if not path.endswith(WITH_SYSTEM)
        and path not in OF_ITSELF | NOT_IN_MODELS
        and value not in allowed
    ]
    return [*wrong, *fhirkit.validate(json.dumps(it))]


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("Observation", {"status": "finel"}),
        ("Observation", {"effectiveDateTime": "yesterday"}),
        ("Observation", {"code": None}),
        ("Procedure", {"subject": {"reference": 3}}),
        ("CarePlan", {"unknown": 1}),
        ("Goal", {"description": None}),
    ],
)
def test_the_checks_find_what_is_wrong(identified, kind, change):
    right = of(identified, kind)[0]
    assert problems(right) == []
    wrong = {key: value for key, value in {**right, **change}.items() if value is not None}
    assert problems(wrong) != []


def test_every_code_is_of_its_value_set(found):
    seen = set()
    for it in found:
        for path, value in walk(it, it["resourceType"]):
            if path in ALLOWED and isinstance(value, str):
                assert value in ALLOWED[path], path
                seen.add(path)
            if isinstance(value, dict) and {"system", "code"} <= value.keys():
                check_coding(path, value)
    assert seen | BY_NAME_ONLY == ALLOWED.keys() - {"Bundle.type"}


def check_coding(path, value):
    if value["system"] == codes.UCUM:
        assert value["code"] in UNITS, path
        return
    assert value["system"] in SYSTEMS, path
    allowed = SYSTEMS[value["system"]]
    assert allowed is None or value["code"] in allowed, (path, value)


def test_our_own_codes_are_defined_in_the_pack(found):
    defined = {
        it["url"]: {each["code"] for each in it["concept"]}
        for it in found
        if it["resourceType"] == "CodeSystem" and it["content"] == "complete"
    }
    assert defined.keys() == {codes.OURS, codes.SOURCES, codes.TIERS}
    for it in found:
        for path, value in walk(it, it["resourceType"]):
            if isinstance(value, dict) and value.get("system") in defined:
                assert value["code"] in defined[value["system"]], (path, value)


def test_every_reference_leads_to_a_resource(found):
    known = {f"{it['resourceType']}/{it['id']}" for it in found}
    assert len(known) == len(found)
    references = {
        value
        for it in found
        for path, value in walk(it, it["resourceType"])
        if path.endswith(".reference")
    }
    assert references <= known


def test_an_id_is_allowed_and_a_narrative_is_escaped(found):
    for it in found:
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", it["id"])
        assert "<script" not in json.dumps(it)


@pytest.fixture(scope="module")
def identified(unpacked):
    return [*resources(unpacked / Privacy.IDENTIFIED)]


def of(found, kind):
    return [it for it in found if it["resourceType"] == kind]


def test_measured_and_reported_are_told_apart(identified):
    sources = {it["id"]: it["meta"]["tag"][0]["code"] for it in of(identified, "Observation")}
    assert {*sources.values()} == {"measured", "reported", "staff", "computed"}
    for it in of(identified, "Observation"):
        measured = sources[it["id"]] == "measured"
        assert measured is ("device" in it)
        assert (sources[it["id"]] == "reported") is ("performer" in it and not measured
            and "reference" in it["performer"][0])  # fmt: skip


def test_a_session_at_home_is_what_was_said_last(identified):
    (home,) = (
        it
        for it in of(identified, "Procedure")
        if it["code"].get("coding", [{}])[0]["code"] == "home-session"
    )
    assert home["status"] == "not-done"


def test_a_question_left_open_was_declined(identified):
    (it,) = (
        it for it in of(identified, "Observation") if it.get("interpretation") == [{"text": "red"}]
    )
    assert "valueQuantity" not in it
    assert it["dataAbsentReason"]["coding"][0]["code"] == "asked-declined"


def test_a_plan_says_how_often_and_on_which_days(identified):
    plans = {it["title"]: it for it in of(identified, "CarePlan") if it.get("activity")}
    repeat = [plan["activity"][0]["detail"]["scheduledTiming"]["repeat"] for plan in plans.values()]
    assert [(it["frequency"], it.get("dayOfWeek")) for it in repeat] == [
        (2, None),
        (1, ["wed", "fri"]),
    ]
    assert [it.get("when") for it in repeat] == [None, ["MORN"]]
    own, needed = (each["detail"] for each in plans["Neck"]["activity"])
    assert own["description"].endswith(", with a green band. =Elbow close, Demo")
    assert (needed["scheduledString"], "scheduledTiming" in needed) == ("As needed", False)
    assert needed["description"].endswith(", with 2.5 kg")
    ended = plans["Neck"]
    assert ended["status"] == "revoked"
    assert ended["period"]["end"] == "2026-10-12"
    assert ended["replaces"][0]["reference"].startswith("CarePlan/")


def test_a_goal_improves_with_its_ratings(identified):
    goals = of(identified, "Goal")
    said = {it["description"]["text"]: it["achievementStatus"]["coding"][0]["code"] for it in goals}
    assert {"=lift": "improving", "Sleep": "in-progress"}.items() <= said.items()


def test_snomed_is_off_unless_asked_for(identified, full, library, tmp_path):
    assert codes.SNOMED not in json.dumps(identified)
    shutil.unpack_archive(export(full, library, tmp_path / "x.zip", "fhir", snomed=True), tmp_path)
    said = json.dumps([*resources(tmp_path)])
    assert "229065009" in said
    assert "409073007" in said


def test_every_measure_is_named_in_plain_words():
    assert set(MEASURES) <= set(OUR_CODES)


def test_no_text_holds_a_sign_that_nobody_sees(full, tmp_path):
    shutil.copytree(full, data := tmp_path / "data")
    words = data / "content" / "text" / "en" / "exercises" / "sit-tall.toml"
    words.parent.mkdir(parents=True)
    ours = (RESOURCES / "content/text/en/exercises/sit-tall.toml").read_text()
    named = re.sub('name = "', r'name = "\\u202E\\u0001\\u001B', ours, count=1)
    words.write_text(named)
    library = load_library(data)
    with opened(data, library) as clinic, clinic.store.ledger.write() as db:
        db.execute("UPDATE patient SET name = ?", ("A\u202e\x01\x07 Name",))
    shutil.unpack_archive(export(data, library, tmp_path / "x.zip", "fhir"), tmp_path / "out")
    said = "".join(path.read_text() for path in (tmp_path / "out/fhir").iterdir())
    assert "Sit Tall" in said
    assert re.search("A *Name", said)
    assert not re.search(r"\\u00[01]|\\u202|[\x00-\x09\x0b-\x1f\u202a-\u202e\u2066-\u2069]", said)


def test_a_goal_has_its_steps_and_the_weeks_target(identified):
    [goal] = [it for it in of(identified, "Goal") if it.get("note")]
    assert goal["target"][0]["detailQuantity"]["value"] == 10, "the rating that is aimed at"
    assert [it["detailInteger"] for it in goal["target"][1:]] == [STEPS, 4]
    told = goal["outcomeCode"][0]["text"], goal["note"][0]["text"].partition(";")[0]
    assert told == ("1 of 5", "1: =step 1")


def test_what_staff_answered_for_a_patient_says_who(identified):
    whose = [it["source"] == it["subject"] for it in of(identified, "QuestionnaireResponse")]
    assert (whose.count(False), whose.count(True) > 0) == (1, True)
