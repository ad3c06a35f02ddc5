"""A kiosk is set up by whoever stands before it, until somebody works there."""

import pytest

from app.core.errors import KioskError
from app.core.first_start import STEPS, Step, StepOutcome
from app.core.roles import Role
from app.usecases.first_start import FirstStart
from app.usecases.never_set_up import is_new

PHRASE = "a long enough phrase"


@pytest.fixture
def first(clinic):
    return FirstStart(clinic)


def test_a_kiosk_without_anybody_is_new_until_every_step_has_an_answer(clinic, first):
    assert is_new(clinic)
    first.leave_rest(None)
    assert not is_new(clinic)
    assert first.standing().next is None


def test_what_needs_no_answer_is_not_left_for_later(clinic, first):
    clinic.store.settings.set("clinic_name", "North Street")
    first.leave_rest(None)
    assert set(first.standing().answers) == set(STEPS) - {Step.CLINIC}


def test_a_kiosk_with_staff_or_patients_is_not_new(clinic, patient):
    assert not is_new(clinic)


def test_a_clinic_from_before_has_nothing_begun_and_nothing_open(clinic, first):
    clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "135790")
    standing = first.standing()
    assert (standing.begun, standing.open) == (False, ())
    assert not is_new(clinic)


def test_an_answer_is_kept_with_its_step_or_not_at_all(clinic, first):
    values = {"clinic_contact": "01632 960 117", "emergency_number": "call us"}
    with pytest.raises(KioskError):
        first.save(None, values, Step.NUMBERS)
    assert clinic.store.settings.get("clinic_contact") == ""
    assert first.standing().answers == {}
    first.save(None, {"clinic_name": "North Street"}, Step.CLINIC)
    assert clinic.store.settings.get("clinic_name") == "North Street"
    assert first.standing().answers == {Step.CLINIC: StepOutcome.DONE}


def test_a_backup_folder_that_is_not_there_is_refused(first, tmp_path):
    with pytest.raises(KioskError, match="not there"):
        first.save(None, {"backup_folder": str(tmp_path / "no")}, Step.BACKUPS)
    first.save(None, {"backup_folder": str(tmp_path)}, Step.BACKUPS)


def test_what_is_done_is_not_made_skipped_again_but_skipped_becomes_done(first):
    first.note(None, Step.SOUND)
    first.note(None, Step.SOUND, Step.PRINTER, outcome=StepOutcome.SKIPPED)
    assert first.standing().open == (Step.PRINTER,)
    first.note(None, Step.PRINTER)
    assert first.standing().open == ()


def test_the_first_person_is_an_admin_and_nobody_else_is_added_so(clinic, first):
    with pytest.raises(KioskError, match="has to be an admin"):
        first.add_first("101", "Demo Physio", "physio", "135790")
    with pytest.raises(KioskError, match="12"):
        first.add_first("101", "Demo Physio", "physio_admin", "short")
    assert not clinic.store.staff.anybody()
    staff = first.add_first("101", "Demo Physio", "physio_admin", PHRASE)
    assert staff.roles == {Role.PHYSIO, Role.ADMIN}
    assert not staff.first
    with pytest.raises(KioskError, match="Sign in"):
        first.add_first("102", "Somebody Else", "admin", PHRASE)


def test_once_somebody_works_here_only_they_go_on(clinic, first):
    staff = first.add_first("101", "Demo Physio", "physio_admin", PHRASE)
    physio = clinic.store.staff.add("102", "Colleague", Role.PHYSIO, "135790")
    for nobody in (None, physio):
        with pytest.raises(KioskError):
            first.save(nobody, {"clinic_name": "Theirs"}, Step.CLINIC)
        with pytest.raises(KioskError):
            first.note(nobody, Step.SOUND)
        with pytest.raises(KioskError):
            first.join(nobody, "PJ")
    first.save(staff, {"clinic_name": "Ours"}, Step.CLINIC)
    assert clinic.store.settings.get("clinic_name") == "Ours"


def test_a_step_that_a_later_version_knows_is_left_alone(clinic, first):
    with clinic.store.ledger.write() as db:
        db.execute(
            "INSERT INTO first_start VALUES ('hologram', 'done', ?)", (clinic.store.ledger.now(),)
        )
    assert first.standing().next is STEPS[0]


def test_where_patients_are_already_nobody_makes_themselves_an_admin(clinic, patient, first):
    with pytest.raises(KioskError, match="staff add"):
        first.add_first("101", "Passer-by", "physio_admin", PHRASE)
    with pytest.raises(KioskError, match="staff add"):
        first.save(None, {"clinic_name": "Theirs"}, Step.CLINIC)
    with pytest.raises(KioskError, match="staff add"):
        first.join(None, "PJ")
    assert not clinic.store.staff.anybody()
