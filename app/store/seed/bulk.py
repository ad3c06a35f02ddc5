"""Many rows at once: collected by table, then written in one go."""

from collections import defaultdict

from app.store.ledger import Ledger

_COLUMNS = {
    "patient": "id, code, name, pin_hash, language, birth_year, created_at, archived_at",
    "card": "id, patient_id, token_hash, created_at",
    "plan": "id, patient_id, parent_id, version, programme_id, starts_on, weeks, status, "
    "created_at, made_by, kind",
    "plan_item": "plan_id, position, exercise_id, sets, reps, hold_s, rest_s, seconds, open, pace, "
    "tempo, may_ease, may_harden",
    "session": "id, patient_id, plan_id, day, part, started_at",
    "set_result": "id, session_id, position, number, side, attempt, exercise_id, target, target_s, "
    "hold_s, pace, reps_done, rep_seconds, held_s, started_at, last_at, ended_at, outcome",
    "answer": "id, session_id, set_id, measure, moment, value, light, at",
    "lesson_seen": "id, session_id, lesson_id, answer, is_right, at",
    "flag": "id, patient_id, session_id, answer_id, screening_id, kind, tier, raised_at, seen_at, "
    "seen_by, seen_words",
    "proposal": "id, patient_id, plan_id, kind, rule, position, from_exercise_id, to_exercise_id, "
    "to_dose, facts, evidence, made_at, decision, decided_at, decided_by, new_plan_id",
    "screening": "id, patient_id, plan_id, outcome, day, at",
    "screening_answer": "screening_id, question_id, answer",
    "activity": "id, patient_id, position, words, created_at",
    "measurement": "id, patient_id, session_id, staff_id, measure, activity_id, value, day, at",
    "plan_pause": "id, patient_id, first_day, last_day, reason, staff_id, at",
    "plan_end": "id, plan_id, day, reason, staff_id, at",
    "note": "id, patient_id, staff_id, words, at",
    "home_entry": "id, patient_id, plan_id, day, part, done, pain, staff_id, at",
}
"""In the order in which one table refers to another."""


class Bulk:
    """Collects rows; ``write`` stores them inside the caller's transaction."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)

    def add(self, table: str, *values: object) -> None:
        """One row, its values in the order of the table's columns above."""
        self._rows[table].append(values)

    def write(self) -> None:
        """Stores what was collected, table by table."""
        for table, columns in _COLUMNS.items():
            if rows := self._rows.pop(table, None):
                marks = ", ".join("?" * (columns.count(",") + 1))
                self._ledger.db.conn.executemany(
                    f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows
                )
