"""Whose patient somebody is and how they are reached: stored, merged, found, taken out, erased."""

import json
import zipfile
from datetime import date
from functools import partial

import pytest

from app.core.caseload import CaseNeed, ListOrder, Wish
from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.kinds import Side
from app.core.long_work import LongWork
from app.core.particulars import Particulars
from app.core.roles import Role
from app.exports.order import Format
from app.store.personal import personal_words
from app.usecases import people
from app.usecases.clinic_reading import Whose, more_of, roster_of, today_of
from app.usecases.records.export_request import Request
from app.usecases.whose import next_visit_of
from app.wiring_records import exporter
from db.merge import MERGES

MORE = Particulars(
    "020 7946 0000", "ann@example.org", "H-1001", "Neck pain", Side.LEFT, None, "2026-12-03T14:30"
)
PRIVATE = ("020 7946 0000", "ann@example.org", "H-1001", "Neck pain", "2026-12-03")


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "135790")


@pytest.fixture
def other(clinic):
    return clinic.store.staff.add("104", "Demo Other", Role.PHYSIO, "246813")


@pytest.fixture
def desk(clinic):
    return clinic.store.staff.add("102", "Demo Desk", Role.FRONT_DESK, "246801")


def own(clinic, staff, patient):
    form = people.form_of(clinic.store.patients.get(patient))
    people.edit(clinic, staff, patient, people.replace(form, physio=staff.id))


def typed(**changes):
    return people.replace(people.PersonForm("Demo Patient"), **changes)


def test_all_of_it_is_stored_and_told_in_the_audit_by_field(clinic, physio, patient):
    form = typed(
        phone=" 020 7946 0000",
        email="ann@example.org",
        hospital_number="H-1001",
        diagnosis="Neck pain",
        side="left",
        next_visit="2026-12-03T14:30",
    )
    assert people.edit(clinic, physio, patient, form).more == MORE
    assert clinic.store.patients.get(patient).more == MORE
    (said,) = clinic.store.ledger.row("SELECT said FROM audit_change")
    assert set(json.loads(said)) >= {"phone", "email", "diagnosis", "side", "next_visit"}


def test_two_who_change_different_things_keep_both(clinic, physio, patient):
    before = people.form_of(clinic.store.patients.get(patient))
    people.edit(clinic, physio, patient, people.replace(before, phone="0101"), before)
    people.edit(clinic, physio, patient, people.replace(before, email="a@example.org"), before)
    more = clinic.store.patients.get(patient).more
    assert (more.phone, more.email) == ("0101", "a@example.org")
    with pytest.raises(people.ChangedMeanwhileError):
        people.edit(clinic, physio, patient, people.replace(before, phone="0202"), before)


def test_the_front_desk_sees_no_diagnosis_and_leaves_it_as_it_is(clinic, physio, desk, patient):
    people.edit(clinic, physio, patient, typed(diagnosis="Neck pain", side="left"))
    seen = people.details(clinic, patient, desk).patient
    assert (seen.more.diagnosis, seen.more.side) == ("", None)
    people.edit(clinic, desk, patient, people.replace(people.form_of(seen), phone="0101"))
    more = clinic.store.patients.get(patient).more
    assert (more.phone, more.diagnosis, more.side) == ("0101", "Neck pain", Side.LEFT)


def test_who_a_physio_adds_is_theirs_and_who_the_desk_adds_is_nobodys(clinic, physio, desk):
    theirs = people.register(clinic, physio, people.PersonForm("Ann Demo"), "2718", "")
    nobodys = people.register(clinic, desk, people.PersonForm("Ben Demo"), "2718", "")
    assert (theirs.patient.more.physio, nobodys.patient.more.physio) == (physio.id, None)
    kept = clinic.store.patients.get(theirs.patient.id).more.physio
    assert kept == physio.id


def test_mine_is_remembered_and_an_own_list_holds_nobody_elses(clinic, physio, other, patient):
    for name in ("Anna", "Bea", "Cleo"):
        people.register(clinic, other, people.PersonForm(f"{name} Demo"), "2718", "neck")
    assert today_of(clinic, physio).whose is Whose.ALL
    assert sum(it.count for it in today_of(clinic, physio).groups) == 4
    people.show_own_alone(clinic, physio, mine=True)
    assert today_of(clinic, physio).whose is Whose.MINE
    assert sum(it.count for it in today_of(clinic, physio).groups) == 0
    assert roster_of(clinic, physio, Wish()).cases == ()
    assert people.find(clinic, physio, "").people == ()
    own(clinic, physio, patient)
    for found in (
        [case.patient for group in today_of(clinic, physio).groups for case in group.cases],
        [case.patient for case in roster_of(clinic, physio, Wish()).cases],
        [case.patient for case in roster_of(clinic, physio, Wish(order=ListOrder.NAME)).cases],
        [case.patient for case in more_of(clinic, physio, CaseNeed.ON_TRACK, 0)],
        [it.id for it in people.find(clinic, physio, "").people],
    ):
        assert found == [patient]
    assert today_of(clinic, other).whose is Whose.ALL  # each for themselves
    assert [it.name for it in people.find(clinic, physio, "Bea").people] == ["Bea Demo"]
    people.show_own_alone(clinic, physio, mine=False)
    assert sum(it.count for it in today_of(clinic, physio).groups) == 4


def test_a_flag_of_somebody_elses_patient_is_told_all_the_same(clinic, physio, patient):
    from app.core.flags import Tier

    clinic.store.flags.raise_flag(patient, "unwell", Tier.URGENT)
    people.show_own_alone(clinic, physio, mine=True)
    assert today_of(clinic, physio).others_flagged == 1
    assert roster_of(clinic, physio, Wish()).others_flagged == 1
    own(clinic, physio, patient)
    assert today_of(clinic, physio).others_flagged == 0
    assert today_of(clinic, physio).groups[0].count == 1


def test_who_has_no_patients_of_their_own_sees_all(clinic, desk, patient):
    people.show_own_alone(clinic, desk, mine=True)
    assert [it.id for it in people.find(clinic, desk, "").people] == [patient]


@pytest.mark.parametrize("typed_", ["H-10", "H-1001"])
def test_somebody_is_found_by_the_hospitals_number(clinic, physio, patient, typed_):
    people.edit(clinic, physio, patient, typed(hospital_number="H-1001"))
    assert [it.id for it in people.find(clinic, physio, typed_).people] == [patient]
    assert people.find(clinic, physio, "H-2").people == ()


def test_what_names_somebody_leaves_for_the_server_sealed():
    sealed = set(MERGES["patient"].sealed)
    assert {"phone", "email", "hospital_number", "diagnosis", "next_visit"} <= sealed


def test_a_bundle_for_support_leaves_it_out(clinic, physio, patient):
    people.edit(clinic, physio, patient, typed(phone="020 7946 0000", hospital_number="H-1001"))
    assert {"020 7946 0000", "H-1001"} <= personal_words(clinic.store.ledger)


@pytest.mark.parametrize("privacy", [Privacy.PSEUDONYMISED, Privacy.DEIDENTIFIED])
def test_a_pack_without_names_has_none_of_it(clinic, clock, physio, patient, tmp_path, privacy):
    form = typed(
        phone=PRIVATE[0],
        email=PRIVATE[1],
        hospital_number=PRIVATE[2],
        diagnosis=PRIVATE[3],
        side="left",
        next_visit="2026-12-03T14:30",
    )
    people.edit(clinic, physio, patient, people.replace(form, physio=physio.id))
    formats = (Format.CSV, Format.JSON, Format.FHIR)
    for chosen in (privacy, Privacy.IDENTIFIED):
        out = tmp_path / f"{chosen}.zip"
        exporter(tmp_path / "data", clock).export(Request(out, formats, privacy=chosen), LongWork())
    with zipfile.ZipFile(tmp_path / f"{privacy}.zip") as pack:
        whole = b"".join(pack.read(name) for name in pack.namelist()).decode(errors="replace")
        (row,) = json.loads(pack.read("json/patient.json"))
    assert not [text for text in PRIVATE if text in whole]
    assert (row["side"], row["physio_id"]) == (None, None)
    with zipfile.ZipFile(tmp_path / f"{Privacy.IDENTIFIED}.zip") as pack:
        whole = b"".join(pack.read(name) for name in pack.namelist()).decode(errors="replace")
        condition = json.loads(pack.read("fhir/Condition.ndjson"))
    assert all(text in whole for text in PRIVATE)
    assert condition["code"]["text"] == "Neck pain"


def test_a_note_that_was_changed_says_so_in_fhir(clinic, clock, physio, patient, tmp_path):
    clinic.store.notes.add(patient, "Frist", physio)
    (note,) = clinic.store.notes.of(patient)
    clinic.store.notes.change(note.id, "First", physio)
    out = tmp_path / "pack.zip"
    exporter(tmp_path / "data", clock).export(Request(out, (Format.FHIR,)), LongWork())
    with zipfile.ZipFile(out) as pack:
        every = [json.loads(it) for it in pack.read("fhir/Provenance.ndjson").splitlines()]
    (made,) = [it for it in every if it.get("entity")]
    assert made["entity"][0]["what"]["reference"] == f"Communication/{note.id}"


@pytest.mark.parametrize("asked", [{}, {"snomed": False}, {"snomed": True}])
def test_snomed_is_in_a_pack_only_where_it_is_asked_for(clinic, clock, patient, tmp_path, asked):
    out, plan = tmp_path / "pack.zip", clinic.store.plans.current(patient)
    clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    exporter(tmp_path / "data", clock).export(Request(out, (Format.FHIR,), **asked), LongWork())
    with zipfile.ZipFile(out) as pack:
        whole = b"".join(pack.read(name) for name in pack.namelist())
    assert (b"http://snomed.info/sct" in whole) is asked.get("snomed", False)


def test_all_of_it_goes_with_the_record(clinic, physio, patient):
    from app.core.rights import ClinicDecision, Ground
    from app.usecases.rights import decide

    people.edit(clinic, physio, patient, typed(phone="020 7946 0000"))
    clinic.store.notes.add(patient, "Frist", physio)
    clinic.store.notes.change(clinic.store.notes.of(patient)[0].id, "First", physio)
    admin = clinic.store.staff.add("103", "Demo Admin", Role.ADMIN, "correct horse battery")
    decide(clinic, admin, patient, ClinicDecision.ERASE, Ground.NOT_NEEDED)
    for table in ("patient", "note"):
        assert clinic.store.ledger.rows(f"SELECT 1 FROM {table}") == []


def test_what_stands_in_no_form_is_refused_and_nothing_changes(clinic, physio, patient):
    with pytest.raises(KioskError, match="phone"):
        people.edit(clinic, physio, patient, typed(phone="call me", email="a@example.org"))
    assert clinic.store.patients.get(patient).more == Particulars()


def test_a_next_visit_is_told_until_its_day_is_over(clinic, physio, patient):
    people.edit(clinic, physio, patient, typed(next_visit="2026-12-03T14:30"))
    told = partial(next_visit_of, clinic.store, patient)
    visit = date(2026, 12, 3)
    assert told(date(2026, 12, 2)) == told(visit) == visit
    assert told(date(2026, 12, 4)) is None
