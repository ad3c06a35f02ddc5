""" "I feel unwell" is one flag from the moment in which it is said."""

import pytest

from app.core.flags import FlagKind, Tier
from app.core.safety.unwell import UnwellSign, kind_of, tier_of
from app.core.session.events import FeltUnwell, FeltWell, UnwellTold
from tests.store.place import add_patient, begin


def kinds(store, patient):
    return [(flag.kind, flag.tier) for flag in store.flags.of(patient)]


@pytest.mark.parametrize("sign", UnwellSign)
def test_it_is_kept_when_said_and_completed_by_the_sign(place, store, sign):
    patient, recorder = begin(store, place.plan)
    session = store.sessions.record(patient).sessions[0].id
    recorder.handle(FeltUnwell(), 2.0)
    (flag,) = store.flags.waiting(patient)
    assert (flag.kind, flag.tier, flag.session) == ("unwell", Tier.URGENT, session)
    assert (place.clock.now() - flag.raised).total_seconds() == 2.0
    for _ in range(2):  # an event that is stored already changes nothing
        recorder.handle(UnwellTold(sign))
    assert kinds(store, patient) == [(kind_of(sign), tier_of(sign))]
    assert store.flags.of(patient)[0].id == flag.id


def test_taken_back_it_stays_and_stops_nothing(place, store):
    patient, recorder = begin(store, place.plan)
    for event in (FeltUnwell(), FeltUnwell(), FeltWell()):
        recorder.handle(event)
    assert kinds(store, patient) == [(FlagKind.UNWELL_TAKEN_BACK, Tier.SOON)]


def test_what_is_said_after_a_physio_saw_it_is_a_flag_of_its_own(place, store, physio):
    patient = add_patient(store)
    store.unwell.felt(patient)
    (first,) = store.flags.waiting(patient)
    store.flags.see(first.id, physio, "On my way")
    store.unwell.told(patient, UnwellSign.CHEST)
    seen, waiting = store.flags.of(patient)
    assert (seen.kind, seen.seen_words) == ("unwell", "On my way")
    assert (waiting.kind, waiting.tier, waiting.waiting) == ("unwell_chest", Tier.EMERGENCY, True)


def test_one_patient_is_not_another(store):
    one, two = add_patient(store), store.patients.add("Demo Two", pin="2719").id
    store.unwell.felt(one)
    store.unwell.felt(two)
    store.unwell.taken_back(two)
    assert kinds(store, one) == [("unwell", Tier.URGENT)]


@pytest.mark.parametrize("ago", [None, 0.0, 2.5])
@pytest.mark.parametrize("how", ["felt", "told", "taken back"])
def test_what_is_said_without_a_session_has_its_moment(place, store, how, ago):
    patient = add_patient(store)
    since = {} if ago is None else {"ago": ago}
    if how == "felt":
        store.unwell.felt(patient, **since)
    elif how == "told":
        store.unwell.told(patient, UnwellSign.DIZZY, **since)
    else:
        store.unwell.taken_back(patient, **since)
    (flag,) = store.flags.of(patient)
    assert (place.clock.now() - flag.raised).total_seconds() == (ago or 0)
