"""Procedure: sessions at the kiosk and at home, and lessons. Observation: the sets of a session."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.exports.fhir.codes import EXERCISES, LESSONS, Json, named, ours, quantity, standard
from app.exports.fhir.context import KIOSK, Context, derived, tag

_STATUS = {
    None: "in-progress",
    "done": "completed",
    "skipped": "not-done",
    "stopped": "stopped",
    "interrupted": "stopped",
}


def sessions(to: Context) -> Iterator[Json]:
    """A Procedure for each session that was begun at the kiosk."""
    code = to.codes.concept("exercise-session")
    for row in to.rows("session"):
        patient = to.refer("Patient", row["patient_id"])
        period = {"start": row["started_at"]}
        if row["ended_at"]:
            period["end"] = max(row["started_at"], row["ended_at"])
        found: Json = {
            "resourceType": "Procedure",
            "id": row["id"],
            "meta": tag("measured"),
            "basedOn": [to.refer("CarePlan", row["plan_id"])],
            "status": _STATUS[row["outcome"]],
            "code": code,
            "subject": patient,
            "performedPeriod": period,
            "performer": [{"actor": patient}],
        }
        if row["outcome"] == "skipped":
            found["statusReason"] = {"text": "Skipped by the patient"}
        yield found


def home_sessions(to: Context) -> Iterator[Json]:
    """A Procedure for each session at home, as the patient told last."""
    code = to.codes.concept("home-session")
    for row in to.rows("home_entry"):
        if not row["counts"]:
            continue
        patient = to.refer("Patient", row["patient_id"])
        found: Json = {
            "resourceType": "Procedure",
            "id": row["id"],
            "meta": tag("reported"),
            "basedOn": [to.refer("CarePlan", row["plan_id"])],
            "status": "completed" if row["done"] else "not-done",
            "code": code,
            "subject": patient,
            "performedDateTime": row["day"],
            "asserter": patient,
        }
        if row["staff_id"]:
            found["recorder"] = to.staff(row["staff_id"])
        yield found


def lessons(to: Context) -> Iterator[Json]:
    """A Procedure for each lesson that was read."""
    category = to.codes.concept("education")
    for row in to.rows("lesson_seen"):
        name = to.words.lessons.get(row["lesson_id"], row["lesson_id"])
        yield {
            "resourceType": "Procedure",
            "id": row["id"],
            "meta": tag("measured"),
            "partOf": [to.refer("Procedure", row["session_id"])],
            "status": "completed",
            "category": category,
            "code": named(LESSONS, row["lesson_id"], name),
            "subject": to.refer("Patient", row["patient_id"]),
            "performedDateTime": row["at"],
        }


def sets(to: Context) -> Iterator[Json]:
    """An Observation for each set: the reps that the kiosk counted."""
    category = [standard("observation-category", "activity")]
    target, held, side, outcome = (
        {"coding": [ours(code)]} for code in ("target-reps", "held-seconds", "side", "outcome")
    )
    words = to.words.exercises
    for row in to.rows("set_result"):
        exercise = row["exercise_id"]
        found: Json = {
            "resourceType": "Observation",
            "id": row["id"],
            "meta": tag("measured"),
            "partOf": [to.refer("Procedure", row["session_id"])],
            "status": "final" if row["outcome"] else "preliminary",
            "category": category,
            "code": named(EXERCISES, exercise, words.get(exercise, exercise)),
            "subject": to.refer("Patient", row["patient_id"]),
            "effectivePeriod": _period(row),
            "valueQuantity": quantity(row["reps_done"], "reps", "{reps}"),
            "device": KIOSK,
            "component": [
                {"code": target, "valueQuantity": quantity(row["target"], "reps", "{reps}")},
                {"code": side, "valueString": row["side"]},
            ],
        }
        if row["held_s"]:
            found["component"].append({"code": held, "valueQuantity": quantity(row["held_s"], "s")})
        if row["outcome"]:
            found["component"].append({"code": outcome, "valueString": row["outcome"]})
        yield found


def durations(to: Context) -> Iterator[Json]:
    """An Observation of how long each session took that has ended."""
    category = [standard("observation-category", "activity")]
    code = to.codes.concept("duration")
    for row in to.rows("session"):
        if row["ended_at"] and row["outcome"] != "skipped":
            yield {
                "resourceType": "Observation",
                "id": derived(row["id"], "duration"),
                "meta": tag("measured"),
                "partOf": [to.refer("Procedure", row["id"])],
                "status": "final",
                "category": category,
                "code": code,
                "subject": to.refer("Patient", row["patient_id"]),
                "effectivePeriod": _period(row),
                "valueQuantity": quantity(_minutes(row), "min"),
                "device": KIOSK,
            }


def _period(row: dict[str, Any]) -> Json:
    period = {"start": row["started_at"]}
    if row["ended_at"]:
        period["end"] = max(row["started_at"], row["ended_at"])
    return period


def _minutes(row: dict[str, Any]) -> float:
    """Never below 0: a clock that was put back makes nothing negative."""
    lasted = datetime.fromisoformat(row["ended_at"]) - datetime.fromisoformat(row["started_at"])
    return max(round(lasted.total_seconds() / 60, 1), 0.0)
