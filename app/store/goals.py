"""Goals that physios have written, and the steps that patients have ticked. None is changed."""

from datetime import date

from app.core.goals import Goal, Tick, tidied
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger


class Goals:
    """The goals of all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, patient: str) -> tuple[Goal, ...]:
        """Every goal as it was written, the last one in force."""
        rows = self._ledger.rows(
            "SELECT activity_id, words, step_1, step_2, step_3, step_4, step_5, weekly, times "
            "FROM goal JOIN activity ON activity.id = activity_id "
            "WHERE goal.patient_id = ? ORDER BY goal.at, goal.id",
            patient,
        )
        return tuple(
            Goal(activity, words, tuple(steps), weekly, times)
            for activity, words, *steps, weekly, times in rows
        )

    def save(self, patient: str, goal: Goal, staff: Staff) -> None:
        """Write it anew. Raises KioskError for what ``tidied`` refuses, or who may not."""
        staff.require(Action.CHANGE_PLAN)
        goal, ledger = tidied(goal), self._ledger
        steps = {f"step_{number}": words for number, words in enumerate(goal.steps, 1)}
        with ledger.write() as db:
            db.table("goal").insert(
                {
                    "id": ledger.new_id(),
                    "patient_id": patient,
                    "activity_id": goal.activity,
                    "staff_id": staff.id,
                    **steps,
                    "weekly": goal.weekly,
                    "times": goal.times,
                    "at": ledger.now(),
                }
            )

    def ticks(self, patient: str) -> tuple[Tick, ...]:
        """Every tick, in the order in which they were set."""
        rows = self._ledger.rows(
            "SELECT activity_id, step, words, done, day FROM goal_tick "
            "WHERE patient_id = ? ORDER BY at, id",
            patient,
        )
        return tuple(
            Tick(activity, step, words, bool(done), date.fromisoformat(day))
            for activity, step, words, done, day in rows
        )

    def tick(self, patient: str, goal: Goal, step: int, done: bool) -> None:
        """Tick a step of ``goal`` today, or take that back."""
        ledger = self._ledger
        words = goal.steps[step - 1] if step else goal.weekly
        with ledger.write() as db:
            db.table("goal_tick").insert(
                {
                    "id": ledger.new_id(),
                    "patient_id": patient,
                    "activity_id": goal.activity,
                    "step": step,
                    "words": words,
                    "done": int(done),
                    "day": ledger.today().isoformat(),
                    "at": ledger.now(),
                }
            )
