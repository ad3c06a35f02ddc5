"""The audit as FHIR AuditEvent: valid, whole, and no name that the audit does not hold."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from datetime import date

import fhirkit
import pytest
from fhir.resources.R4B.auditevent import AuditEvent as Valid

from app.core.audit import AuditEvent
from app.core.audit_kind import ACTIONS, AuditKind
from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.devices.system_user import system_user
from app.exports.fhir.audit_events import DCM, audit_event, audit_events
from app.samples.demo_patient import NAME
from app.usecases.records.audit_file import AuditFile
from tests.exports.full_clinic import NAMES, opened
from tests.exports.node import faults, needs_node

KINDS = {"110106", "110107", "110110", "110113", "110114", "110131", "110136", "110137"}
"""Of DICOM's, those that R4's set of kinds has and that stand in our audit."""


def event(action, **more):
    empty = dict.fromkeys(AuditEvent.__struct_fields__, "")
    number = "01a1e35e-c000-72bf-9fb0-2e57415a15bb"
    return AuditEvent(
        **{**empty, "id": number, "at": "2026-11-20T10:00:00.000Z", "action": action} | more
    )


@pytest.fixture(scope="module")
def data(full, tmp_path_factory):
    """A clinic in which each sort of entry is there."""
    folder = tmp_path_factory.mktemp("watched") / "data"
    shutil.copytree(full, folder)
    return folder


@pytest.fixture(scope="module")
def events(data, library):
    with opened(data, library) as clinic:
        ledger, by = clinic.store.ledger, clinic.store.ledger.row("SELECT id FROM staff")[0]
        (patient,) = ledger.row("SELECT id FROM patient WHERE code = '204117'")
        (plan,) = ledger.row("SELECT id FROM plan")
        with ledger.write():
            for actions in ACTIONS.values():
                for action in actions:
                    ledger.audit(action, patient, by, "\u00a0said\u2028so\x07 ")
            ledger.audit("plan saved", plan, by)
            ledger.audit("staff added", by, by, "physio")
            ledger.audit("setting changed", None, by, "paper = a4")
            ledger.audit("template saved", ledger.new_id(), by, " ")
        every = [*clinic.store.audit_list.events(date(1970, 1, 1))]
        assert len(every) == ledger.row("SELECT count(*) FROM audit")[0]
        return [json.loads(it) for it in audit_events(every, clinic.store.clinic_id())]


def test_every_entry_is_valid_to_those_who_check(events):
    for it in events:
        Valid.model_validate(it)
    assert [said for it in events for said in fhirkit.validate(json.dumps(it))] == []


@needs_node
def test_hl7s_schema_and_medplums_profiles_find_nothing(events):
    assert [said for said in faults(events) if said] == []


def test_codes_are_of_their_value_sets(events):
    for it in events:
        assert (it["type"]["system"], it["type"]["code"] in KINDS) == (DCM, True)
        assert it["action"] in "CRUDE"
        assert it["outcome"] in ("0", "4")
    assert {it["outcome"] for it in events if "failed" in it["subtype"][0]["code"]} == {"4"}


def test_each_says_who_did_what_to_whom(events):
    saved = [it for it in events if it["subtype"][0]["code"] == "plan saved"]
    about = [it["entity"][0]["what"]["identifier"]["value"] for it in saved]
    plan = saved[about.index("204117")]
    assert plan["agent"][0]["who"]["display"]
    assert plan["entity"][0]["what"]["reference"].startswith("Patient/")
    (settings,) = [it for it in events if it["subtype"][0]["code"] == "setting changed"][-1:]
    assert settings["entity"] == [{"detail": [{"type": "detail", "valueString": "paper = a4"}]}]


def test_they_name_no_patient(events):
    said = json.dumps(events, ensure_ascii=False)
    assert NAME not in said
    assert not [name for name in NAMES if name in said]


@pytest.mark.parametrize(
    ("given", "agent"),
    [
        ({"staff": "5", "name": "Demo"}, ("Demo", True)),
        ({"agent": "root"}, ("root", True)),
        ({}, ("Physio Kiosk", False)),
    ],
)
def test_who_it_was_is_staff_the_machines_user_or_the_kiosk(given, agent):
    (found,) = audit_event(event("backup made", **given), "")["agent"]
    assert (found.get("altId") or found["who"]["display"], found["requestor"]) == agent


def test_whoever_signs_in_as_a_patient_did_it_themselves():
    given = {"patient": "9", "code": "204117", "subject": "9"}
    found = audit_event(event("patient signed in", **given), "")
    assert found["agent"][0]["who"]["reference"] == "Patient/9"


@pytest.mark.parametrize("privacy", Privacy)
def test_a_pack_of_records_holds_none(packs, unpacked, privacy):
    """They go to whoever watches, not to the server that treats; and never without names."""
    assert "AuditEvent" not in "".join(
        path.read_text() for path in (unpacked / privacy / "fhir").iterdir()
    )


def test_the_same_entries_as_the_list_and_of_the_same_choice(data, library, events):
    with opened(data, library) as clinic:
        listed = clinic.store.audit_list
        for only in ({"kind": AuditKind.SEEN}, {"words": "setting"}, {"person": ""}):
            said = Counter(it.action for it in listed.entries(date(2020, 1, 1), limit=9999, **only))
            assert Counter(it.action for it in listed.events(date(2020, 1, 1), **only)) == said
        assert [*listed.events(date(2020, 1, 1), date(2020, 1, 2))] == []


def run(*words):
    command = [sys.executable, "-m", "app", "audit", "export", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_writes_them_and_the_audit_says_so(data, library, events, tmp_path):
    out = tmp_path / "audit.ndjson"
    done = run("--data", data, "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert done.stdout == f"Wrote {out}: {len(lines)} entries.\n"
    assert {it["id"] for it in events} <= {it["id"] for it in lines}
    assert out.stat().st_mode & 0o077 == 0
    with opened(data, library) as clinic:
        made = clinic.store.audit_list.entries(date(1970, 1, 1), "audit exported: ", 9999)
        assert len(made) == 1, "of the fixture"
        last = clinic.store.ledger.row(
            "SELECT agent, detail FROM audit WHERE action = 'audit exported' ORDER BY rowid DESC"
        )
    assert last == (system_user(), f"{len(lines)} entries")


def test_days_that_are_the_wrong_way_round_and_a_place_that_is_none_are_said(data, tmp_path):
    wrong = run(
        "--data", data, "--out", tmp_path / "x", "--from", "2026-11-02", "--to", "2026-11-01"
    )
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    nowhere = run("--data", data, "--out", tmp_path / "no" / "x.ndjson")
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (1, 1)
    assert not [*tmp_path.iterdir()]


def test_what_could_not_be_finished_is_told_as_failed(data, library, tmp_path, monkeypatch):
    with opened(data, library) as clinic:
        made = AuditFile(tmp_path / "a.ndjson", [event("backup made")], "")
        monkeypatch.setattr("app.exports.place.os.replace", _full)
        with pytest.raises(KioskError, match="not enough room"):
            made.finish(clinic, None)
        last = clinic.store.ledger.row("SELECT action FROM audit ORDER BY rowid DESC")
    assert last == ("audit exported: failed",)
    assert not [*tmp_path.iterdir()]


def _full(*_):
    raise OSError(28, "No space left on device")
