"""Measures and the patients' own activities. Nothing of it is ever changed."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.core.errors import KioskError
from app.core.measures.measurement import LONGEST_WORDS, Activity, Measurement, tidy
from app.core.measures.registry import MEASURES
from app.store.ledger import Ledger, unstamp


class Measures:
    """The measures of all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def save(
        self,
        patient: str,
        measure: str,
        value: float | None,
        *,
        session: str | None = None,
        about: str | None = None,
        staff: str | None = None,
    ) -> None:
        """One value, or None for one that was asked for and put off.

        Raises KioskError for a value out of the measure's range, KeyError for no known measure.
        """
        self._save(patient, measure, [(None, value)], session, about, staff)

    def rate(
        self,
        patient: str,
        ratings: Mapping[str, float | None],
        session: str | None = None,
        staff: str | None = None,
    ) -> None:
        """The patient's ratings of their activities, by activity id, all or nothing."""
        self._save(patient, "psfs", list(ratings.items()), session, None, staff)

    def name_activities(self, patient: str, words: Sequence[str]) -> tuple[Activity, ...]:
        """Store what the patient named, after what was named before. Empty words are left out."""
        named = [text for text in map(tidy, words) if text]
        if any(len(text) > LONGEST_WORDS for text in named):
            raise KioskError(
                "Use {most} letters or fewer for one activity.",
                most=LONGEST_WORDS,
            )
        ledger, before = self._ledger, len(self.activities(patient))
        with ledger.write() as db:
            db.conn.executemany(
                "INSERT INTO activity (id, patient_id, position, words, created_at) "
                "VALUES (?, ?, ?, ?, ?)",
                [
                    (ledger.new_id(), patient, before + number, text, ledger.now())
                    for number, text in enumerate(named, 1)
                ],
            )
        return self.activities(patient)

    def activities(self, patient: str) -> tuple[Activity, ...]:
        """What the patient named, in order."""
        rows = self._ledger.rows(
            "SELECT id, position, words FROM activity WHERE patient_id = ? ORDER BY position",
            patient,
        )
        return tuple(Activity(*row) for row in rows)

    def of(self, patient: str) -> tuple[Measurement, ...]:
        """All that was measured of a patient, oldest first."""
        rows = self._ledger.rows(
            "SELECT id, measure, value, day, at, activity_id, about_session_id, session_id "
            "FROM measurement WHERE patient_id = ? ORDER BY at, id",
            patient,
        )
        return tuple(
            Measurement(each, measure, value, date.fromisoformat(day), unstamp(at), *links)
            for each, measure, value, day, at, *links in rows
        )

    def _save(
        self,
        patient: str,
        measure: str,
        values: Sequence[tuple[str | None, float | None]],
        session: str | None,
        about: str | None,
        staff: str | None,
    ) -> None:
        info, ledger = MEASURES[measure], self._ledger
        for _, value in values:
            if value is not None and not info.allows(value):
                raise KioskError(
                    "Enter a number from {low:g} to {high:g}.", low=info.low, high=info.high
                )
        with ledger.write() as db:
            db.conn.executemany(
                "INSERT INTO measurement (id, patient_id, session_id, staff_id, measure, "
                "activity_id, about_session_id, value, day, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        ledger.new_id(),
                        patient,
                        session,
                        staff,
                        measure,
                        activity,
                        about,
                        value,
                        ledger.today().isoformat(),
                        ledger.now(),
                    )
                    for activity, value in values
                ],
            )
