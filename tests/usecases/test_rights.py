"""What a patient may ask for: a full copy, erasure, restriction; or it is refused, for a reason."""

import zipfile
from io import BytesIO

import pikepdf
import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.plan import plan_from
from app.core.rights import GROUNDS, ClinicDecision, Ground
from app.core.roles import Action, Role
from app.core.sign_in import Verdict
from app.core.staff import Staff
from app.exports.order import Format
from app.store.backups import BESIDE
from app.store.erased import listed
from app.usecases import people
from app.usecases.clinic_reading import chart_of
from app.usecases.home_sessions import open_chart
from app.usecases.records.export_request import Request, asked
from app.usecases.records.full_copy import FORMATS
from app.usecases.rights import decide, may_leave
from app.wiring import open_clinic
from app.wiring_records import backup_shift, exporter

CODE, PIN = "314159", "2718"


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def clinic(data, clock):
    clinic = open_clinic(data, clock, create=True)
    yield clinic
    clinic.store.close()


@pytest.fixture
def patient(clinic, physio):
    store, library = clinic.store, clinic.library
    patient = store.patients.add("Ottoline Example", code=CODE, pin=PIN).id
    programme = next(iter(library.programmes.values()))
    store.plans.save(plan_from(programme, library.exercises, store.today()), patient)
    store.notes.add(patient, "likes long walks", physio)
    return patient


def said(clinic):
    return clinic.store.ledger.rows(
        "SELECT action, subject_id, staff_id, detail FROM audit ORDER BY id DESC LIMIT 1"
    )[0]


def found(clinic, staff):
    return [it.id for it in people.find(clinic, staff, "Ottoline", archived=True).people]


def pack(data, clock, tmp_path, patients, **more):
    out = tmp_path / "pack.zip"
    request = Request(out=out, formats=(Format.JSON,), patients=patients, **more)
    exporter(data, clock).export(request, LongWork())
    return zipfile.ZipFile(out)


def test_a_restricted_record_is_kept_and_nobody_else_finds_it(clinic, patient, admin, physio, lead):
    decide(clinic, lead, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    assert said(clinic) == ("record restricted", patient, lead.id, Ground.DISPUTED)
    desk = Staff("x", "102", "Desk", Role.FRONT_DESK)
    assert found(clinic, physio) == found(clinic, desk) == []
    assert found(clinic, admin) == found(clinic, lead) == [patient]
    for look in (people.details, lambda c, p, s: chart_of(c, s, p)):
        with pytest.raises(KioskError, match="restricted"):
            look(clinic, patient, physio)
    assert chart_of(clinic, lead, patient).notes
    assert people.details(clinic, patient, admin).patient.restricted
    with pytest.raises(KioskError, match="restricted"):
        open_chart(clinic, patient)
    assert clinic.store.patients.alike("Ottoline Example", None) == ()


def test_nobody_signs_in_to_a_restricted_record(clinic, patient, admin):
    card = clinic.store.patients.new_card(patient)
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.OBJECTED)
    assert clinic.store.patients.sign_in(CODE, PIN).verdict is Verdict.WRONG
    assert clinic.store.patients.sign_in_card(card).verdict is Verdict.WRONG
    assert clinic.store.find.by_card(card) is None
    with pytest.raises(KioskError, match="restricted"):
        people.restore(clinic, admin, patient)


def test_exports_leave_it_out_but_for_its_own_copy(clinic, patient, admin, data, clock, tmp_path):
    other = clinic.store.patients.add("Somebody Else", code="100001", pin=PIN).id
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.CLAIM)
    with pack(data, clock, tmp_path, None) as whole:
        text = b"".join(whole.read(it) for it in whole.namelist())
    assert b"Somebody Else" in text
    assert b"Ottoline" not in text
    assert b"long walks" not in text
    (tmp_path / "pack.zip").unlink()
    with pytest.raises(KioskError, match="left out of exports"):
        pack(data, clock, tmp_path, (other, patient))
    with pack(data, clock, tmp_path, (patient,), copy=True) as own:
        assert b"Ottoline" in b"".join(own.read(it) for it in own.namelist())


def test_lifted_it_is_an_archived_record_again(clinic, patient, admin, physio):
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    decide(clinic, admin, patient, ClinicDecision.LIFT, Ground.SETTLED)
    assert found(clinic, physio) == [patient]
    people.restore(clinic, physio, patient)
    assert clinic.store.patients.sign_in(CODE, PIN).verdict is Verdict.OK


def test_refused_nothing_changes_but_the_audit(clinic, patient, admin, physio):
    before = clinic.store.patients.get(patient)
    decide(clinic, admin, patient, ClinicDecision.REFUSE, Ground.MUST_KEEP)
    assert said(clinic) == ("request refused", patient, admin.id, Ground.MUST_KEEP)
    assert clinic.store.patients.get(patient) == before


def test_erased_with_a_ground_and_listed_beside_the_backups(clinic, patient, admin, data, clock):
    shift = backup_shift(data, clock)
    assert shift.due(LongWork()).patients == 1
    assert shift.due(LongWork()) is None
    decide(clinic, admin, patient, ClinicDecision.ERASE, Ground.CONSENT_GONE)
    assert said(clinic) == ("record erased", patient, admin.id, Ground.CONSENT_GONE)
    assert listed(data / BESIDE) == {patient}
    assert shift.due(LongWork()).patients == 0
    assert shift.due(LongWork()) is None
    assert clinic.store.patients.by_code(CODE) is None
    assert clinic.store.check_audit().broken is None


@pytest.mark.parametrize("decision", list(ClinicDecision))
@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
def test_who_may_not_decides_nothing(clinic, patient, decision, role):
    before = said(clinic)
    with pytest.raises(KioskError, match="may not"):
        decide(clinic, Staff("x", "104", "Else", role), patient, decision, GROUNDS[decision][0])
    assert said(clinic) == before


def test_a_lead_does_not_erase(clinic, patient, lead):
    with pytest.raises(KioskError, match="may not"):
        decide(clinic, lead, patient, ClinicDecision.ERASE, Ground.UNLAWFUL)


def test_a_ground_goes_with_its_decision(clinic, patient, admin):
    with pytest.raises(KioskError, match="why"):
        decide(clinic, admin, patient, ClinicDecision.ERASE, Ground.MUST_KEEP)
    assert not clinic.store.patients.get(patient).archived


def test_a_page_of_a_record_that_was_restricted_or_erased_meanwhile_does_not_leave(
    clinic, patient, admin, physio
):
    other = clinic.store.patients.add("Another Example", pin="3141").id
    may_leave(clinic, physio, patient, other)
    decide(clinic, admin, other, ClinicDecision.RESTRICT, GROUNDS[ClinicDecision.RESTRICT][0])
    with pytest.raises(KioskError):
        may_leave(clinic, physio, patient, other)
    may_leave(clinic, admin, patient, other)
    decide(clinic, admin, other, ClinicDecision.ERASE, GROUNDS[ClinicDecision.ERASE][0])
    with pytest.raises(KioskError, match="not here any more"):
        may_leave(clinic, admin, patient, other)
    may_leave(clinic, physio, patient)


def test_the_full_copy_is_for_programs_and_to_read(clinic, patient, admin, data, clock, tmp_path):
    out = tmp_path / "copy.zip"
    request = Request(out=out, formats=FORMATS, patients=(patient,), copy=True)
    exporter(data, clock).export(asked(admin, request), LongWork())
    with zipfile.ZipFile(out) as made:
        names = made.namelist()
        told = b"".join(made.read(it) for it in names if it.endswith(".json"))
        assert b"likes long walks" in told
        with pikepdf.open(BytesIO(made.read("record.pdf"))) as pdf:
            assert len(pdf.pages) >= 1
        assert any(it.startswith("letters/") for it in names)
    (noted,) = clinic.store.ledger.row(
        "SELECT detail FROM audit WHERE action = 'records exported' AND subject_id = ?", patient
    )
    assert "full copy" in noted


def test_only_admin_and_lead_may(admin, lead, physio):
    assert admin.may(Action.RESTRICT_RECORD)
    assert lead.may(Action.RESTRICT_RECORD)
    assert not physio.may(Action.RESTRICT_RECORD)
