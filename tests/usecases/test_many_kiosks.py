"""What staff see and decide where a clinic has more than one kiosk; without a server."""

import sys
from datetime import timedelta

import pytest
from msgspec.structs import replace as changed

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff
from app.store.ledger import stamp
from app.sync.errors import Trouble
from app.sync.state import SyncState
from app.usecases.exchanging import LATE, NAMED, standing
from app.usecases.many_kiosks import decide, differences, invite, join
from tests.store.people import People


@pytest.fixture
def joined(clinic, clock):
    state = SyncState(clinic.store.ledger)
    state.set(kiosk="k", clinic_name="North", name="Room 1", slot=0)
    state.set(exchanged_at=clinic.store.ledger.now())
    return clinic


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "271828")


def apart(clinic, tab, row, col, kept, aside, patient=None):
    return People(clinic.store).row(
        "sync_conflict",
        patient_id=patient,
        tab=tab,
        row_id=row,
        col=col,
        kept=kept,
        aside=aside,
        kiosk="Room 2",
        at=clinic.store.ledger.now(),
    )


def test_a_kiosk_alone_has_no_server(clinic, clock):
    assert standing(clinic, clock.now()).joined is False


def test_after_a_quarter_of_an_hour_it_is_late(joined, clock):
    found = standing(joined, clock.now())
    assert (found.joined, found.clinic, found.kiosk, found.late) == (True, "North", "Room 1", False)
    clock.advance(LATE.total_seconds() + 1)
    assert standing(joined, clock.now()).late is True


@pytest.mark.parametrize(
    "why", sorted({*Trouble} - {Trouble.BUSY, Trouble.CODE}, key=lambda it: it.value)
)
def test_a_stall_is_named_within_five_minutes_whatever_its_cause(joined, clock, why):
    SyncState(joined.store.ledger).set(trouble=why.value)
    assert standing(joined, clock.now()).stalled is False  # a server that is started again
    clock.advance(NAMED.total_seconds() + 1)
    found = standing(joined, clock.now())
    assert (found.stalled, found.late, found.trouble) == (True, False, why.value)


def test_what_passes_by_itself_is_named_only_when_it_does_not(joined, clock):
    for why in ("", "busy"):
        SyncState(joined.store.ledger).set(trouble=why)
        clock.advance(NAMED.total_seconds() + 1)
        assert standing(joined, clock.now()).stalled is False
    clock.advance(LATE.total_seconds())
    assert standing(joined, clock.now()).stalled is True


def test_a_clock_that_was_ahead_and_was_set_right_hides_no_stall(joined, clock):
    ledger = joined.store.ledger
    SyncState(ledger).set(exchanged_at=stamp(clock.now() + timedelta(days=7)))
    assert standing(joined, clock.now()).late is True


def test_one_that_has_never_exchanged_anything_is_late(joined, clock):
    SyncState(joined.store.ledger).set(exchanged_at="")
    found = standing(joined, clock.now())
    assert (found.exchanged, found.late, found.stalled) == (None, True, True)


@pytest.mark.parametrize(("seconds", "stalled", "late"), [(0, False, False), (1, True, True)])
def test_at_the_very_limit_nothing_is_said_yet(joined, clock, seconds, stalled, late):
    SyncState(joined.store.ledger).set(trouble="network")
    now = clock.now()
    assert standing(joined, now + NAMED + timedelta(seconds=seconds)).stalled is stalled
    assert standing(joined, now + LATE + timedelta(seconds=seconds)).late is late


def test_why_and_by_how_much_is_known(joined, clock):
    SyncState(joined.store.ledger).set(trouble="network", clock_off=-420)
    found = standing(joined, clock.now())
    assert (found.trouble, found.clock_off) == ("network", -420)


def test_a_plan_that_was_set_aside_becomes_the_next_version(joined, physio):
    store, library = joined.store, joined.library
    from app.core.plan import plan_from

    patient = store.patients.add("Demo Patient", pin=None).id
    programme = library.programmes["mid-upper-back"]
    first = plan_from(programme, library.exercises, store.today())
    other = store.plans.save(first, patient, made_by=physio.id, reason="Other words")
    head = store.plans.save(first, patient, made_by=physio.id, reason="These count")
    name = apart(joined, "plan", other.id, "plan", head.id, other.id, patient)
    (shown,) = differences(joined, physio)
    assert (shown.kind, shown.about, shown.may_take) == ("plan", "Demo Patient", True)
    assert (shown.kept.words, shown.aside.words) == ("These count", "Other words")
    assert shown.aside.who == "Demo Physio"
    decide(joined, physio, name, take=True)
    current = store.plans.current(patient)
    assert (current.version, current.id != other.id) == (3, True)
    assert store.plans.versions(patient)[-1].reason == "Other words"
    assert differences(joined, physio) == ()
    with pytest.raises(KioskError, match="already"):
        decide(joined, physio, name, take=False)


def test_the_other_name_is_taken_or_not(joined, physio):
    patient = joined.store.patients.add("Demo One", pin=None).id
    name = apart(joined, "patient", patient, "name", "Demo One", "Demo Other", patient)
    decide(joined, physio, name, take=False)
    assert joined.store.patients.get(patient).name == "Demo One"
    name = apart(joined, "patient", patient, "name", "Demo One", "Demo Other", patient)
    decide(joined, physio, name, take=True)
    assert joined.store.patients.get(patient).name == "Demo Other"


def test_both_sides_say_who_wrote_them(joined, physio):
    store = joined.store
    admin = store.staff.add("102", "Demo Admin", Role.ADMIN, "seven quiet green lamps")
    patient = store.patients.add("Demo One", pin=None).id
    apart(joined, "patient", patient, "name", "Demo Room", "Demo Desk", patient)
    apart(joined, "patient", patient, "referrer", "", "Dr Demo", patient)
    apart(joined, "clinic", "clinic_name", "value", "East", "West")
    for by, name in ((physio, "Demo Desk"), (admin, "Demo Room")):
        store.patients.edit(patient, name=name, language="en", birth_year=None, by=by.id)
    for by, name in ((physio, "West"), (admin, "East")):
        store.settings.set("clinic_name", name, by=by.id)
    name, referrer, setting = differences(joined, physio)
    for each in (name, setting):
        assert (each.kept.who, each.aside.who) == ("Demo Admin", "Demo Physio")
        assert each.kept.at is not None
    assert (referrer.kept.who, referrer.aside.who) == ("", "")  # the audit does not know


def test_both_who_saw_a_flag_are_named(joined, physio):
    other = joined.store.staff.add("104", "Demo Other", Role.PHYSIO, "271828")
    people = People(joined.store)
    patient = joined.store.patients.add("Demo One", pin=None).id
    flag = people.flag(patient)
    joined.store.flags.see(flag, physio, "Called")
    joined.store.ledger.audit("flag seen", flag, other.id)  # came from the other kiosk
    apart(joined, "flag", flag, "seen_words", "Called", "Seen in person", patient)
    (shown,) = differences(joined, physio)
    assert (shown.kept.who, shown.aside.who) == ("Demo Physio", "Demo Other")


def test_a_year_of_birth_is_a_number_again(joined, physio):
    patient = joined.store.patients.add("Demo One", pin=None, birth_year=1950).id
    name = apart(joined, "patient", patient, "birth_year", "1950", "1951", patient)
    decide(joined, physio, name, take=True)
    assert joined.store.patients.get(patient).birth_year == 1951


def test_a_setting_is_for_an_admin_to_take(joined, physio):
    name = apart(joined, "clinic", "clinic_name", "value", "East", "West")
    (shown,) = differences(joined, physio)
    assert (shown.kind, shown.may_take) == ("setting", False)
    with pytest.raises(KioskError, match="only be kept"):
        decide(joined, physio, name, take=True)
    assert [it.id for it in differences(joined, physio)] == [name]


def test_a_decision_and_a_code_are_shown_and_put_away(joined, physio):
    patient = joined.store.patients.add("Demo One", pin=None).id
    apart(joined, "proposal", "p", "decision", f"accepted|{physio.id}", "declined|", patient)
    apart(joined, "patient", patient, "code", "204149", "204117", patient)
    decided, code = differences(joined, physio)
    assert (decided.kind, decided.kept.words, decided.kept.who) == (
        "decision",
        "accepted",
        "Demo Physio",
    )
    assert (code.kind, code.kept.words, code.may_take) == ("code", "204149", False)
    for each in (decided, code):
        decide(joined, physio, each.id, take=False)
    assert joined.store.differences.count() == 0


def test_who_may_not_is_refused(joined):
    desk = Staff("d", "102", "Desk", Role.FRONT_DESK)
    for forbidden in (
        lambda: differences(joined, desk),
        lambda: decide(joined, desk, "x", take=False),
        lambda: join(joined, desk, "PJ"),
        lambda: invite(joined, desk, "Room 2"),
    ):
        with pytest.raises(KioskError):
            forbidden()


def test_a_kiosk_has_a_name_of_some_letters(joined):
    admin = Staff("a", "900", "Admin", Role.ADMIN)
    for name in ("", "   ", "x" * 41):
        with pytest.raises(KioskError, match="name"):
            invite(joined, admin, name)


def test_a_version_set_aside_never_was_in_force(joined, physio):
    """Its days are not what was due before the next version."""
    from dataclasses import replace

    from app.core.plan import plan_from

    store, library = joined.store, joined.library
    patient = store.patients.add("Demo Patient", pin=None).id
    programme = library.programmes["mid-upper-back"]
    first = plan_from(programme, library.exercises, store.today())
    store.plans.save(first, patient)
    aside = store.plans.save(replace(first, days=(1,)), patient)
    apart(joined, "plan", aside.id, "plan", "x", aside.id, patient)
    last = store.plans.save(first, patient)
    assert last.earlier == ()
    assert store.plans.get(aside.id).days == (1,)


def test_it_is_said_which_setting_differs_and_of_what_has_no_name_nothing(joined, physio):
    apart(joined, "clinic", "paper", "value", "a4", "letter")
    apart(joined, "staff", physio.id, "number", "101", "102")
    shown = differences(joined, physio)
    assert {it.kind: it.about for it in shown} == {"setting": "paper", "number": ""}


def test_only_a_decision_names_who_decided_in_its_words(joined, physio):
    for table in ("staff", "clinic", "flag"):
        apart(joined, table, physio.id, "words", f"A|{physio.id}", "C")
    assert {(it.kept.words, it.kept.who) for it in differences(joined, physio)} == {
        (f"A|{physio.id}", "")
    }


def test_a_setting_that_was_set_aside_is_taken_by_an_admin(joined, physio):
    admin = changed(physio, admin=True)
    name = apart(joined, "clinic", "clinic_name", "value", "East", "West")
    decide(joined, admin, name, take=True)
    assert joined.setting("clinic_name") == "West"
    assert differences(joined, admin) == ()


def test_a_plan_that_is_not_here_any_more_is_shown_empty_and_not_taken(joined, physio):
    patient = joined.store.patients.add("Demo One", pin=None).id
    name = apart(joined, "plan", "gone", "plan", "also gone", "gone", patient)
    (shown,) = differences(joined, physio)
    assert (shown.kept.words, shown.aside.words, shown.aside.at) == ("", "", None)
    with pytest.raises(KioskError, match="not here any more"):
        decide(joined, physio, name, take=True)
    decide(joined, physio, name, take=False)
    assert differences(joined, physio) == ()


def test_without_the_part_for_several_kiosks_it_is_said_how_to_have_it(joined, monkeypatch):
    admin = Staff("a", "900", "Admin", Role.ADMIN)
    monkeypatch.setitem(sys.modules, "app.sync.joining", None)
    for tried in (lambda: join(joined, admin, "PJ"), lambda: invite(joined, admin, "Room 2")):
        with pytest.raises(KioskError, match="not installed"):
            tried()
