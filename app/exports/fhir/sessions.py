"""Procedure: sessions at the kiosk and at home, and lessons. Observation: the sets of a session."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import orjson

from app.exports.fhir.codes import EXERCISES, LESSONS, Json, named, ours, quantity, standard
from app.exports.fhir.context import KIOSK, Context, derived, ready, tag

PHYSICAL_ACTIVITY = {
    "coding": [
        {
            "system": "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes",
            "code": "PhysicalActivity",
        }
    ]
}
"""As the HL7 Physical Activity guide has it for how long somebody exercised."""

_OF_SETS = (
    *("id", "patient_id", "session_id", "side", "exercise_id", "target", "reps_done", "held_s"),
    *("started_at", "ended_at", "outcome"),
)
_STATUS = {
    None: "in-progress",
    "done": "completed",
    "skipped": "not-done",
    "stopped": "stopped",
    "interrupted": "stopped",
}


def sessions(to: Context) -> Iterator[Json]:
    """A Procedure for each session that was begun at the kiosk."""
    code, meta = ready(to.codes.concept("exercise-session")), ready(tag("measured"))
    for row in to.rows("session"):
        patient = to.refer("Patient", row["patient_id"])
        period = {"start": row["started_at"]}
        if row["ended_at"]:
            period["end"] = max(row["started_at"], row["ended_at"])
        found: Json = {
            "resourceType": "Procedure",
            "id": row["id"],
            "meta": meta,
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
    category, meta = ready(to.codes.concept("education")), ready(tag("measured"))

    @cache
    def code(lesson: str) -> orjson.Fragment:
        return ready(named(LESSONS, lesson, to.words.lessons.get(lesson, lesson)))

    for row in to.rows("lesson_seen"):
        yield {
            "resourceType": "Procedure",
            "id": row["id"],
            "meta": meta,
            "partOf": [to.refer("Procedure", row["session_id"])],
            "status": "completed",
            "category": category,
            "code": code(row["lesson_id"]),
            "subject": to.refer("Patient", row["patient_id"]),
            "performedDateTime": row["at"],
        }


def sets(to: Context) -> Iterator[Json]:
    """An Observation for each set: the reps that the kiosk counted."""
    category, meta = ready([standard("observation-category", "activity")]), ready(tag("measured"))
    target, held, side, outcome = (
        {"coding": [ours(code)]} for code in ("target-reps", "held-seconds", "side", "outcome")
    )
    performer, device = ready([to.clinic]), ready(KIOSK)

    @cache
    def code(exercise: str) -> orjson.Fragment:
        return ready(named(EXERCISES, exercise, to.words.exercises.get(exercise, exercise)))

    @cache
    def reps(count: int) -> orjson.Fragment:
        return ready(quantity(count, "reps", "{reps}"))

    @cache
    def aimed(count: int) -> orjson.Fragment:
        return ready({"code": target, "valueQuantity": quantity(count, "reps", "{reps}")})

    @cache
    def on(which: str) -> orjson.Fragment:
        return ready({"code": side, "valueString": which})

    @cache
    def ended(how: str) -> orjson.Fragment:
        return ready({"code": outcome, "valueString": how})

    for row in to.rows("set_result", *_OF_SETS):
        component = [aimed(row["target"]), on(row["side"])]
        if row["held_s"]:
            component.append(ready({"code": held, "valueQuantity": quantity(row["held_s"], "s")}))
        if row["outcome"]:
            component.append(ended(row["outcome"]))
        yield {
            "resourceType": "Observation",
            "id": row["id"],
            "meta": meta,
            "partOf": [to.refer("Procedure", row["session_id"])],
            "status": "final" if row["outcome"] else "preliminary",
            "category": category,
            "code": code(row["exercise_id"]),
            "subject": to.refer("Patient", row["patient_id"]),
            "effectivePeriod": _period(row),
            "performer": performer,
            "valueQuantity": reps(row["reps_done"]),
            "device": device,
            "component": component,
        }


def durations(to: Context) -> Iterator[Json]:
    """An Observation of how long each session took that has ended."""
    category = ready([standard("observation-category", "activity"), PHYSICAL_ACTIVITY])
    code, performer = ready(to.codes.concept("duration")), ready([to.clinic])
    meta, device = ready(tag("measured")), ready(KIOSK)
    for row in to.rows("session"):
        if row["ended_at"] and row["outcome"] != "skipped":
            yield {
                "resourceType": "Observation",
                "id": derived(row["id"], "duration"),
                "meta": meta,
                "partOf": [to.refer("Procedure", row["id"])],
                "status": "final",
                "category": category,
                "code": code,
                "subject": to.refer("Patient", row["patient_id"]),
                "effectivePeriod": _period(row),
                "performer": performer,
                "valueQuantity": quantity(_minutes(row), "min"),
                "device": device,
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
