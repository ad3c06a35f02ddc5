"""Pain that is told of in a session: kept when it is pressed, completed by its number."""

import pytest

from app.core.kinds import Light, Measure, Moment, Side
from app.core.session.events import Answered, PainReported, SetStarted
from app.core.session.progress import Progress
from app.core.session.steps import Question, SetKey, Work
from app.store.recorder import SessionRecorder
from tests.store.place import MORNING, add_patient, begin

KEY = SetKey(1, 1, Side.LEFT)


def work(place):
    item = place.plan.items[0]
    return Work(KEY, item.exercise, item.dose)


def handle(recorder, *events):
    for event in events:
        recorder.handle(event)


@pytest.mark.parametrize("light", list(Light))
def test_only_red_pain_raises_a_flag(place, store, light):
    patient, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), PainReported(KEY, 6, light))
    flags = store.ledger.rows(
        "SELECT flag.patient_id, kind, value, position FROM flag "
        "JOIN answer ON answer.id = answer_id JOIN set_result ON set_result.id = set_id"
    )
    assert flags == ([(patient, "red_pain", 6, 1)] if light is Light.RED else [])
    assert store.counts().flags == len(flags)
    assert [answer.moment for answer in store.sessions.record(patient).answers] == [Moment.DURING]


def test_a_further_flag_for_an_exercise_comes_when_pain_is_higher_and_for_another_at_once(
    place, store
):
    _, recorder = begin(store, place.plan)
    other = SetKey(2, 1, Side.BOTH)
    item = place.plan.items[1]
    handle(recorder, SetStarted(work(place)), SetStarted(Work(other, item.exercise, item.dose)))
    for key, pain, flags in (
        *((KEY, 6, 1), (KEY, 6, 1), (KEY, 7, 2), (KEY, 6, 2)),
        *((other, 6, 3), (other, 6, 3)),
    ):
        handle(recorder, PainReported(key, pain, Light.RED))
        assert store.counts().flags == flags, (key, pain)


def test_pain_before_a_set_has_begun_is_kept_too(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, PainReported(KEY, None, Light.AMBER), PainReported(KEY, 9, Light.RED))
    assert [answer.value for answer in store.sessions.record(patient).answers] == [9]
    assert store.counts().flags == 1
    assert store.sessions.open_session(patient).progress == Progress()


@pytest.mark.parametrize(
    ("said", "kept", "flags"),
    [
        ((None, Light.AMBER), (None, "amber"), 0),
        ((2, Light.GREEN), (2, "green"), 0),
        ((8, Light.RED), (8, "red"), 1),
    ],
)
def test_how_much_it_hurts_completes_the_report_that_was_kept_at_once(
    place, store, said, kept, flags
):
    _, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), PainReported(KEY, None, Light.AMBER))
    handle(recorder, PainReported(KEY, None, Light.AMBER))
    during = "SELECT value, light FROM answer WHERE set_id IS NOT NULL ORDER BY rowid"
    assert store.ledger.rows(during) == [(None, "amber")] * 2
    handle(recorder, *[PainReported(KEY, *said, completes=True)] * 2)
    assert store.ledger.rows(during) == [(None, "amber"), kept]
    assert store.counts().flags == flags


@pytest.mark.parametrize(
    ("pains", "flags"),
    [
        ([(7, 0)], 1),
        ([(7, 0), (7, 1), (6, 3)], 1),
        ([(7, 0), (8, 1)], 2),
        ([(7, 0), (7, 6), (7, 8)], 2),
    ],
)
def test_a_flare_up_is_flagged_once_a_week_unless_it_gets_worse(place, store, pains, flags):
    """``pains`` are what was told before a session, and on which day: red each time."""
    patient = add_patient(store)
    saved = store.plans.save(place.plan, patient)
    day = 0
    for pain, on in pains:
        place.clock.advance((on - day) * 86_400)
        day = on
        recorder = SessionRecorder(store, store.sessions.begin(patient, saved, MORNING))
        recorder.handle(Answered(Question(Measure.PAIN, Moment.BEFORE), pain, Light.RED))
    assert store.counts().flags == flags
    kinds = store.ledger.rows("SELECT DISTINCT kind FROM flag")
    assert kinds == [("red_before",)]
