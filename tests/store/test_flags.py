"""Flags wait until a physio has seen them."""

import pytest

from app.core.errors import KioskError
from app.core.flags import FlagKind, Tier
from app.core.kinds import Light, Measure, Moment
from app.core.roles import Role
from app.core.session.events import Answered
from app.core.session.steps import Question
from app.core.staff import Staff
from db.sqlite import dbapi2
from tests.store.place import add_patient, begin

URGENT = Tier.URGENT


def test_a_flag_is_raised_once_and_waits(place, store, physio):
    patient, _ = begin(store, place.plan)
    session = store.sessions.record(patient).sessions[0].id
    flags = store.flags
    first = flags.raise_flag(patient, FlagKind.TWO_RED, URGENT, session=session, about="Twice")
    assert flags.raise_flag(patient, FlagKind.TWO_RED, URGENT, session=session) == first
    other = flags.raise_flag(patient, FlagKind.REST_PAIN, URGENT, session=session)
    assert [it.id for it in flags.waiting(patient)] == [first, other]
    (flag, _) = store.sessions.record(patient).flags
    assert (flag.id, flag.kind, flag.tier, flag.session) == (first, "two_red", URGENT, session)
    assert (flag.about, flag.raised, flag.seen, flag.waiting) == (
        *("Twice", place.clock.now(), None, True),
    )


def test_seen_it_waits_no_more_and_the_next_is_a_new_one(place, store, physio):
    patient = add_patient(store)
    first = store.flags.raise_flag(patient, FlagKind.TWO_RED, URGENT)
    place.clock.advance(60)
    store.flags.see(first, physio, "Spoke with them")
    assert store.flags.waiting() == ()
    (flag,) = store.flags.of(patient)
    assert (flag.seen, flag.seen_by, flag.seen_words) == (
        *(place.clock.now(), physio.id, "Spoke with them"),
    )
    with pytest.raises(KioskError, match="already"):
        store.flags.see(first, physio)


def test_only_a_physio_opens_a_lock(store):
    patient = add_patient(store)
    first = store.flags.raise_flag(patient, FlagKind.TWO_RED, URGENT)
    with pytest.raises(KioskError, match="may not handle a flag"):
        store.flags.see(first, Staff("x", "001", "Desk", Role.FRONT_DESK))
    assert [it.id for it in store.flags.waiting()] == [first]


def test_a_flag_is_never_deleted(store):
    store.flags.raise_flag(add_patient(store), FlagKind.TWO_RED, URGENT)
    with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
        db.conn.execute("DELETE FROM flag")


@pytest.mark.parametrize(
    ("moment", "light", "kinds"),
    [
        (Moment.BEFORE, Light.RED, ["red_before"]),
        (Moment.AFTER, Light.RED, ["red_after"]),
        (Moment.BEFORE, Light.AMBER, []),
        (Moment.AFTER, None, []),
    ],
)
def test_red_pain_before_or_after_is_a_flag_at_once_and_once(place, store, moment, light, kinds):
    patient, recorder = begin(store, place.plan)
    said = Answered(Question(Measure.PAIN, moment), 7, light)
    recorder.handle(said)
    recorder.handle(said)
    (answer,) = store.sessions.record(patient).answers
    flags = store.flags.waiting(patient)
    assert [(it.kind, it.answer) for it in flags] == [(kind, answer.id) for kind in kinds]
