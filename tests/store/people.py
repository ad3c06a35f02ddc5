"""Patients with a past, written straight into the tables: no PIN is hashed, no session played."""

from dataclasses import replace
from datetime import date, timedelta

from app.core.kinds import Part
from app.core.record import Slot
from app.store.ledger import Ledger
from tests.core.samples import MONDAY, plan


class People:
    """Makes what a test needs in one open ``store``. Days are counted from MONDAY."""

    def __init__(self, store):
        self.store = store
        self.ledger: Ledger = store.ledger

    def row(self, table, **values):
        row = {"id": self.ledger.new_id(), **values}
        with self.ledger.write() as db:
            db.table(table).insert(row)
        return row["id"]

    def patient(self, name, code="100001", archived=None):
        return self.row(
            "patient",
            code=code,
            name=name,
            pin_hash="x",
            language="en",
            created_at=self.ledger.now(),
            archived_at=archived,
        )

    def plan(self, patient, starts=0, weeks=4):
        made = replace(plan(weeks=weeks), starts_on=MONDAY + timedelta(days=starts), weeks=weeks)
        return self.store.plans.save(made, patient)

    def running_set(self, session, now, number=1, **more):
        """A set that was begun; ``more`` says how it ended."""
        self.row(
            "set_result",
            session_id=session,
            position=1,
            number=number,
            side="left",
            attempt=1,
            exercise_id="reach",
            target=3,
            target_s=0,
            hold_s=0,
            pace="guided",
            started_at=now,
            last_at=now,
            **more,
        )

    def session(self, patient, of, day=0, part=Part.MORNING, outcome="done"):
        """A session of one set, ended."""
        slot = Slot(MONDAY + timedelta(days=day), part)
        session = self.store.sessions.begin(patient, of, slot)
        now = self.ledger.now()
        self.running_set(session, now, ended_at=now, outcome=outcome)
        with self.ledger.write() as db:
            db.execute(
                "UPDATE session SET outcome = ?, ended_at = ? WHERE id = ?", (outcome, now, session)
            )
        return session

    def flag(self, patient, tier="soon", kind="red_pain", day=0, **more):
        return self.row(
            "flag", patient_id=patient, kind=kind, tier=tier, raised_at=_at(day), **more
        )

    def proposal(self, patient, of, kind="progress", day=0, exercise="squat", **more):
        return self.row(
            "proposal",
            patient_id=patient,
            plan_id=of.id,
            kind=kind,
            rule="two-good-sessions",
            position=1,
            from_exercise_id="reach",
            to_exercise_id=exercise,
            evidence="[]",
            made_at=_at(day),
            **more,
        )

    def pause(self, patient, first, last=None):
        return self.row(
            "plan_pause",
            patient_id=patient,
            first_day=_day(first),
            last_day=None if last is None else _day(last),
            reason="Away",
            at=self.ledger.now(),
        )

    def end(self, of, day=0):
        return self.row(
            "plan_end", plan_id=of.id, day=_day(day), reason="Better", at=self.ledger.now()
        )

    def home(self, patient, of, day=0, part="morning", done=1):
        return self.row(
            "home_entry",
            patient_id=patient,
            plan_id=of.id,
            day=_day(day),
            part=part,
            done=done,
            at=self.ledger.now(),
        )


def _day(number):
    return (MONDAY + timedelta(days=number)).isoformat()


def _at(number):
    return f"{_day(number)}T08:00:00.000Z"


def day(number) -> date:
    return MONDAY + timedelta(days=number)
