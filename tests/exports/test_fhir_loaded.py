"""A transaction is loaded into a server that nobody here wrote, and found there again."""

import json
import shutil
from collections import Counter
from datetime import date, timedelta

import pytest

from app.core.dataset.choice import Privacy
from app.exports.fhir import codes
from tests.exports.full_clinic import export
from tests.exports.node import faults, needs_node, serving
from tests.exports.test_fhir import of, resources, walk

pytestmark = needs_node

PAIN = f"{codes.LOINC}|72514-3"


@pytest.fixture(scope="module")
def bundle(full, library, tmp_path_factory):
    folder = tmp_path_factory.mktemp("loaded")
    shutil.unpack_archive(export(full, library, folder / "x.zip", "fhir", transaction=True), folder)
    return json.loads((folder / "fhir" / "bundle.json").read_text())


@pytest.fixture(scope="module")
def server(bundle):
    with serving() as it:
        said = it.ask("", bundle)
        assert said["type"] == "transaction-response"
        states = Counter(entry["response"]["status"] for entry in said["entry"])
        assert states.keys() <= {"200", "201"}
        assert states.total() == len(bundle["entry"])
        yield it


def day_of(it):
    return (it.get("effectiveDateTime") or it.get("effectivePeriod", {}).get("start", ""))[:10]


def test_every_resource_is_stored_as_it_was_sent(server, bundle):
    sent = [entry["resource"] for entry in bundle["entry"]]
    for kind, count in Counter(it["resourceType"] for it in sent).items():
        kept = {it["id"]: it for it in server.found(f"{kind}?")}
        assert len(kept) == count
        for it in of(sent, kind):
            # The server adds a version and when it was stored to meta
            meta = {key: kept[it["id"]]["meta"][key] for key in it.get("meta", {})}
            assert {**kept[it["id"]], "meta": meta} == {**it, "meta": it.get("meta", {})}


def test_a_search_by_patient_code_and_date_finds_that_pain_and_no_other(server, bundle):
    sent = of([entry["resource"] for entry in bundle["entry"]], "Observation")
    patient = Counter(it["subject"]["reference"] for it in sent).most_common(1)[0][0]
    pain = [it for it in sent if it["code"]["coding"][0]["code"] == "72514-3"]
    own = [it for it in pain if it["subject"]["reference"] == patient]
    days = sorted(day_of(it) for it in own)
    day = date.fromisoformat(days[len(days) // 2])
    wanted = {it["id"] for it in own if day_of(it) == day.isoformat()}
    assert 0 < len(wanted) < len(own) <= len(pain) < len(sent)

    one = f"Observation?subject={patient}"
    assert {it["id"] for it in server.found(f"{one}&code={PAIN}")} == {it["id"] for it in own}
    dates = f"date=ge{day}&date=lt{day + timedelta(days=1)}"
    assert {it["id"] for it in server.found(f"{one}&code={PAIN}&{dates}")} == wanted
    assert server.found(f"{one}&code={PAIN}&date=lt2020-01-01") == []
    assert server.found("Observation?subject=Patient/nobody") == []


def test_a_patient_is_found_by_the_number_that_the_clinic_gave(server, bundle):
    (number,) = {
        it["identifier"][0]["system"]
        for it in of([entry["resource"] for entry in bundle["entry"]], "Patient")
    }
    (found,) = server.found(f"Patient?identifier={number}|204117")
    plans = server.found(f"CarePlan?subject=Patient/{found['id']}")
    assert plans
    assert {it["subject"]["reference"] for it in plans} == {f"Patient/{found['id']}"}


def test_what_a_stored_resource_points_at_is_stored(server, bundle):
    for path, value in walk([entry["resource"] for entry in bundle["entry"]], ""):
        if path.endswith(".reference"):
            kind, number = value.split("/")
            assert server.ask(value)["id"] == number, kind


def test_loaded_again_nothing_is_there_twice(server, bundle):
    server.ask("", bundle)
    kinds = Counter(entry["resource"]["resourceType"] for entry in bundle["entry"])
    assert {kind: len(server.found(f"{kind}?")) for kind in kinds} == kinds


def test_a_third_and_a_fourth_reader_find_nothing_wrong(unpacked):
    """HL7's JSON schema and Medplum's profiles; the other two are in the tests beside this one."""
    every = [it for each in Privacy for it in resources(unpacked / each)]
    wrong = [(it["resourceType"], said) for it, said in zip(every, faults(every), strict=True)]
    assert [it for it in wrong if it[1]] == []


@pytest.mark.parametrize(
    ("change", "finders"),
    [
        ({"status": "finel"}, {"schema"}),
        ({"code": None}, {"schema", "profile"}),
        ({"unknown": 1}, {"schema", "profile"}),
        ({"subject": {"reference": 3}}, {"schema", "profile"}),
        ({"effectiveDateTime": "yesterday"}, {"schema", "profile"}),
    ],
)
def test_they_would_find_what_is_wrong(unpacked, change, finders):
    right = of([*resources(unpacked / Privacy.IDENTIFIED)], "Observation")[0]
    wrong = {key: value for key, value in {**right, **change}.items() if value is not None}
    assert {said.partition(":")[0] for said in faults([wrong])[0]} == finders
