"""Why a set ended, from the player through the records to the letter."""

import re
from datetime import timedelta
from typing import get_args

import pytest

from app.core.dataset.sessions import SET_RESULT
from app.core.goals import STEPS, WEEKLY_STEP, Goal
from app.core.kinds import FOR_PAIN, Measure, Moment, Outcome, Part, Reason
from app.core.record import Slot
from app.core.session.compile import compile_session
from app.core.session.events import Anew, Answered
from app.core.session.player import SessionPlayer
from app.core.session.steps import Question, Work
from app.documents.letter_model import GoalKept
from app.store.recorder import SessionRecorder
from app.usecases.letters import Subject, letter_from
from db.migrations import m0010_reasons, migrations
from db.sqlite import Database, dbapi2
from tests.documents.reading import sheets

NOW = "2026-11-02T08:00:00.000Z"


class Sitting:
    """A session that is played and recorded, as the kiosk does it."""

    def __init__(self, clinic, clock, patient, pain=2):
        self.clock, plan = clock, clinic.store.plans.current(patient)
        slot = Slot(clinic.store.today(), Part.MORNING)
        self.recorder = SessionRecorder(
            clinic.store, clinic.store.sessions.begin(patient, plan, slot)
        )
        steps = compile_session(plan, slot.day, slot.part)
        self.player = SessionPlayer(steps, clock, plan.rules, plan.programme.pace)
        self.keep(self.player.advance())
        assert isinstance(self.player.step, Question)
        self.keep(self.player.answer(pain))

    def keep(self, events):
        for event in events:
            self.recorder.handle(event)

    def to_a_set(self):
        while not isinstance(self.player.step, Work):
            self.clock.advance(1)
            self.keep(self.player.advance())

    def finish(self):
        self.keep(self.player.end_session())


def letter(clinic, patient):
    store = clinic.store
    subject = Subject(
        store.patients.get(patient), store.plans.current(patient), store.sessions.record(patient)
    )
    texts, exercises = clinic.library.texts, clinic.library.exercises
    return letter_from(subject, texts, exercises, clinic.letterhead(), clinic.slot())


@pytest.mark.parametrize(("days", "weeks"), [(0, 1), (6, 1), (7, 2), (13, 2), (14, 3)])
def test_the_letter_tells_of_the_weeks_that_have_begun(clinic, clock, patient, days, weeks):
    clock.advance(days * 24 * 3600)
    assert [it.number for it in letter(clinic, patient).weeks] == [*range(1, weeks + 1)]


def test_the_letter_tells_how_far_the_goal_is(clinic, patient):
    assert letter(clinic, patient).goal is None
    store = clinic.store
    [activity] = store.measures.name_activities(patient, ["Carry the shopping"])
    goal = Goal(activity.id, activity.words)
    store.goals.tick(patient, goal, 1, True)
    store.goals.tick(patient, goal, WEEKLY_STEP, True)
    assert letter(clinic, patient).goal == GoalKept("Carry the shopping", 1, STEPS, 1, goal.times)


def test_the_letter_tells_of_what_pain_stopped_on_whatever_rung(clinic, clock, patient):
    sitting = Sitting(clinic, clock, patient)
    sitting.to_a_set()
    before = sitting.player.step.exercise
    sitting.keep(sitting.player.change("easier"))
    sitting.to_a_set()
    rung = sitting.player.step.exercise
    assert rung.id == before.easier
    sitting.keep(sitting.player.report_pain(8))  # red: it ends the exercise, with its other side
    sitting.to_a_set()
    sitting.keep(sitting.player.end_exercise(Outcome.SKIPPED, Reason.HURTS))
    sitting.to_a_set()
    sitting.keep(sitting.player.end_exercise(Outcome.SKIPPED, Reason.NO_TIME))
    sitting.finish()
    sets = clinic.store.sessions.record(patient).sessions[0].sets
    sore = [(it.exercise, it.outcome) for it in sets if it.reason is Reason.HURTS]
    assert (rung.id, Outcome.STOPPED) in sore
    assert {outcome for _, outcome in sore} == {Outcome.STOPPED, Outcome.SKIPPED}
    found = letter(clinic, patient)
    assert found.stopped == len(sore) > 2
    level = {it.name: it.level for it in found.exercises}
    assert level[clinic.library.texts.exercises[before.id].name] > 1, "the plan's rung is as it was"
    assert f"{len(sore)} sets were stopped or left out for pain." in said(clinic, patient)


def said(clinic, patient):
    """What the printed letter says."""
    return " ".join(" ".join(sheet.text for sheet in sheets(clinic.letter(patient))).split())


def test_too_sore_to_begin_counts_as_pain(clinic, clock, patient):
    sitting = Sitting(clinic, clock, patient, pain=8)
    sitting.keep(sitting.player.go_gently())
    sitting.finish()
    sets = clinic.store.sessions.record(patient).sessions[0].sets
    left_out = [it for it in sets if it.reason is Reason.TOO_SORE]
    assert letter(clinic, patient).stopped == len(left_out)


def test_pain_before_and_after_is_drawn_and_none_of_a_set(clinic, clock, patient):
    plan, store = clinic.store.plans.current(patient), clinic.store
    for pain, part in ((3, Part.MORNING), (4, Part.MIDDAY), (5, Part.AFTERNOON)):
        slot = Slot(store.today(), part)
        recorder = SessionRecorder(store, store.sessions.begin(patient, plan, slot))
        for measure, moment, score in (
            (Measure.PAIN, Moment.AFTER, pain - 1),
            (Measure.EFFORT, Moment.AFTER, 9),
            (Measure.EFFORT, Moment.BEFORE, 8),
            (Measure.PAIN, Moment.DURING, 7),
        ):
            recorder.handle(Answered(Question(measure, moment), score, None))
        clock.advance(3600)
    found = [(it.before, it.after, it.late) for it in letter(clinic, patient).pain]
    assert found == [(None, 2, False), (None, 3, False), (None, 4, True)]


def test_no_pain_says_nothing_of_it(clinic, clock, patient):
    sitting = Sitting(clinic, clock, patient)
    sitting.to_a_set()
    sitting.keep(sitting.player.end_exercise(Outcome.SKIPPED, Reason.NO_TIME))
    sitting.finish()
    clock.advance(timedelta(days=1).total_seconds())
    assert letter(clinic, patient).stopped == 0


def allowed():
    """The words in the schema's own rule."""
    rule = m0010_reasons.SQL.split("CREATE TRIGGER set_result_reason ")[1].split("BEGIN")[0]
    return set(re.findall(r"'([a-z_]+)'", rule))


def test_one_list_from_the_player_to_the_schema_and_the_dictionary():
    column = next(it for it in SET_RESULT.columns if it.name == "reason")
    assert set(column.words) == {*Reason} == allowed()
    assert set(get_args(Anew)) <= {*Reason}
    assert {*Reason} > FOR_PAIN


def test_older_reasons_are_set_right_and_no_other_word_comes_in():
    with Database(memory=True) as db:
        migrations().apply(db, stop_before="m0010_reasons")
        patient, plan = f"{0:036}", f"{1:036}"
        person = {"id": patient, "code": "204117", "name": "Demo", "pin_hash": "x"}
        db.table("patient").insert(person | {"language": "en", "created_at": NOW})
        db.table("plan").insert(
            {"id": plan, "patient_id": patient, "version": 1, "programme_id": "neck", "weeks": 4}
            | {"starts_on": "2026-11-02", "status": "current", "created_at": NOW}
        )
        session = {"id": f"{9:036}", "patient_id": patient, "plan_id": plan, "day": "2026-11-02"}
        db.table("session").insert(session | {"part": "morning", "started_at": NOW})
        row = {
            "session_id": session["id"], "position": 1, "side": "left", "attempt": 1,
            "exercise_id": "reach", "target": 3, "target_s": 0.0, "hold_s": 0.0, "pace": "guided",
            "started_at": NOW, "last_at": NOW, "ended_at": NOW, "outcome": "stopped",
        }  # fmt: skip
        for number, reason in enumerate(("pain", "hurts", "bored", None), 1):
            db.table("set_result").insert(
                row | {"id": f"{20 + number:036}", "number": number, "reason": reason}
            )
        migrations().apply(db)
        rows = db.execute("SELECT reason FROM set_result ORDER BY number").fetchall()
        assert rows == [("hurts",), ("hurts",), ("other",), (None,)]
        with pytest.raises(dbapi2.IntegrityError, match="a word that the player has"):
            db.table("set_result").insert(row | {"id": f"{30:036}", "number": 9, "reason": "pain"})
        with pytest.raises(dbapi2.IntegrityError, match="never changed"):
            db.execute("UPDATE set_result SET reason = 'other'")
