"""What the database itself forbids, whoever asks."""

import pytest

from app.core.kinds import Light, Measure, Moment, Outcome, Side
from app.core.session.events import (
    Answered,
    BegunAnew,
    LessonSeen,
    PainReported,
    Paused,
    RepDone,
    SetEnded,
    SetStarted,
)
from app.core.session.steps import Question, SetKey, Work
from db.sqlite import dbapi2
from tests.store.place import Place, begin

ENDED, RUNNING = SetKey(1, 1, Side.LEFT), SetKey(1, 1, Side.RIGHT)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """One session with an ended set, a running one, and a row in every other table."""
    place = Place(tmp_path_factory.mktemp("kept") / "data")
    item = place.plan.items[0]
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        for event in (
            Answered(Question(Measure.PAIN, Moment.BEFORE), 3),
            SetStarted(Work(ENDED, item.exercise, item.dose)),
            RepDone(ENDED, 1, 2.0),
            PainReported(ENDED, 8, Light.RED),
            PainReported(ENDED, None, Light.AMBER),
            SetEnded(ENDED, Outcome.DONE, 3, 0),
            BegunAnew(ENDED, "again", "reach"),
            SetStarted(Work(RUNNING, item.exercise, item.dose)),
            RepDone(RUNNING, 1, 2.0),
            LessonSeen("one", 1, True),
            Paused(True),
        ):
            recorder.handle(event)
        yield store


def everything(store):
    return {table.name: list(table.rows) for table in store.ledger.db.tables}


DOSE = (
    "plan_id, position, exercise_id, sets, reps, hold_s, rest_s, seconds, open, pace, tempo, "
    "may_ease, may_harden, only_side"
)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE set_result SET reps_done = 4 WHERE outcome = 'done'", "ended set"),
        ("UPDATE set_result SET outcome = NULL, ended_at = NULL WHERE outcome = 'done'", "ended"),
        ("UPDATE set_result SET reps_done = 0, rep_seconds = '[]'", "never"),
        ("UPDATE set_result SET rep_seconds = '[]' WHERE outcome IS NULL", "never taken back"),
        ("UPDATE set_result SET target = 9 WHERE outcome IS NULL", "only the counters"),
        ("UPDATE set_result SET side = 'both' WHERE outcome IS NULL", "only the counters"),
        ("UPDATE set_result SET reps_done = 99 WHERE outcome IS NULL", "CHECK"),
        ("UPDATE set_result SET rep_seconds = '[1' WHERE outcome IS NULL", "malformed JSON|CHECK"),
        ("UPDATE set_result SET rep_seconds = '{}' WHERE outcome IS NULL", "CHECK|never"),
        ("UPDATE set_result SET outcome = 'fine' WHERE outcome IS NULL", "CHECK"),
        ("UPDATE set_result SET outcome = 'done' WHERE outcome IS NULL", "CHECK"),
        ("UPDATE set_result SET last_at = 'yesterday' WHERE outcome IS NULL", "CHECK"),
        ("UPDATE set_result SET reps_done = 'two' WHERE outcome IS NULL", "cannot store TEXT"),
        ("UPDATE set_result SET attempt = 2 WHERE outcome IS NULL", "only the counters"),
        ("UPDATE set_result SET target_s = 9 WHERE outcome IS NULL", "only the counters"),
        ("UPDATE set_result SET pace = 'own' WHERE outcome IS NULL", "only the counters"),
        ("UPDATE set_result SET held_s = -1 WHERE outcome IS NULL", "CHECK"),
        ("DELETE FROM set_result WHERE outcome IS NULL", "a set is never deleted"),
        ("UPDATE choice SET kind = 'easier'", "a choice is never changed"),
        ("DELETE FROM choice", "a choice is never deleted"),
        ("REPLACE INTO choice SELECT * FROM choice", "a choice is never deleted"),
        ("UPDATE session SET source = 'home'", "never changed"),
        ("REPLACE INTO set_result SELECT * FROM set_result", "never deleted"),
        ("UPDATE session SET day = '2026-01-01'", "never changed"),
        ("UPDATE session SET outcome = 'done'", "CHECK"),
        ("DELETE FROM session", "never deleted"),
        ("UPDATE answer SET value = 0", "never changed"),
        ("UPDATE answer SET value = 0 WHERE light = 'red'", "never changed"),
        ("UPDATE answer SET light = 'green' WHERE light = 'amber'", "never changed"),
        ("UPDATE answer SET value = 3, at = '' WHERE light = 'amber'", "only the number"),
        ("DELETE FROM answer", "never deleted"),
        ("UPDATE lesson_seen SET is_right = 0", "never changed"),
        ("DELETE FROM lesson_seen", "never deleted"),
        ("DELETE FROM pause", "never deleted"),
        ("DELETE FROM flag", "never deleted"),
        ("UPDATE audit SET action = 'nothing'", "never changed"),
        ("DELETE FROM audit", "never deleted"),
        ("UPDATE plan SET weeks = 1", "never edited"),
        ("DELETE FROM plan", "never deleted"),
        ("UPDATE plan_item SET reps = 1", "never edited"),
        ("DELETE FROM plan_item", "never deleted"),
        ("DELETE FROM patient", "FOREIGN KEY"),
        ("UPDATE patient SET code = '12345'", "CHECK"),
        ("UPDATE patient SET birth_year = 1066", "CHECK"),
        (
            f"INSERT INTO plan_item ({DOSE}) VALUES "
            "('none', 1, 'reach', 1, 1, 0, 0, 0, 0, 'own', 1, 0, 0, NULL)",
            "FOREIGN",
        ),
        (
            f"INSERT INTO plan_item ({DOSE}) SELECT plan_id, 9, 'reach', 0, 1, 0, 0, 0, 0, 'own', "
            "1, 0, 0, NULL FROM plan_item",
            "CHECK",
        ),
    ],
)
def test_is_refused(store, statement, said):
    before = everything(store)
    with (
        pytest.raises((dbapi2.IntegrityError, dbapi2.OperationalError), match=said),
        store.ledger.write() as db,
    ):
        db.execute(statement)
    assert everything(store) == before


def test_a_days_name_must_be_a_day(store):
    for day in ("2026-02-30", "today", "2026-1-1"):
        with pytest.raises(dbapi2.IntegrityError, match="CHECK"), store.ledger.write() as db:
            db.execute(
                "INSERT INTO session (id, patient_id, plan_id, day, part, started_at) "
                "SELECT substr(id, 1, 35) || 'x', patient_id, id, ?, 'morning', created_at "
                "FROM plan",
                [day],
            )
