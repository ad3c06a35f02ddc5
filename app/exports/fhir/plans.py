"""CarePlan: each version of a plan, with its exercises as activities."""

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from typing import Any

from app.exports.fhir.codes import EXERCISES, Json, named
from app.exports.fhir.context import Context, Follower, tag

_STATUS = {
    "planned": "active",
    "active": "active",
    "paused": "on-hold",
    "completed": "completed",
    "ended": "revoked",
    "replaced": "revoked",
}
_ACTIVITY = {
    "active": "in-progress",
    "on-hold": "on-hold",
    "completed": "completed",
    "revoked": "stopped",
}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EVERY_DAY = "1234567"
_EVENTS = {"morning": "MORN", "midday": "NOON", "afternoon": "AFT", "evening": "EVE"}
"""HL7's EventTiming."""
ASSESS_PLAN = {
    "coding": [
        {
            "system": "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
            "code": "assess-plan",
        }
    ],
    "text": "Exercises at the clinic and at home",
}
BREATHING = "Relaxed breathing for a minute before the exercises"
_XHTML = "http://www.w3.org/1999/xhtml"


def care_plans(to: Context) -> Iterator[Json]:
    """One CarePlan for each version."""
    items = Follower(to.rows("plan_item"), "plan_id")
    for row in to.rows("plan"):
        yield _care_plan(to, row, items.take(row["id"]))


def _care_plan(to: Context, row: dict[str, Any], items: list[dict[str, Any]]) -> Json:
    name = to.words.programmes.get(row["programme_id"], row["programme_id"])
    title = row.get("title") or name
    status = _STATUS[row["state"]]
    period = {
        "start": row["starts_on"],
        "end": max(row["starts_on"], row["ended_on"] or _last_day(row)),
    }
    names = [to.words.exercises.get(it["exercise_id"], it["exercise_id"]) for it in items]
    doses = [_dose(item) + _allowed(to, item) for item in items]
    lines = [f"{name}: {dose}" for name, dose in zip(names, doses, strict=True)]
    if row["breathing"]:
        lines.insert(0, BREATHING)
    found: Json = {
        "resourceType": "CarePlan",
        "id": row["id"],
        "meta": tag("staff"),
        "text": {"status": "generated", "div": _narrative(title, lines)},
        "status": status,
        "intent": "plan",
        "category": [ASSESS_PLAN],
        "title": title,
        "subject": to.refer("Patient", row["patient_id"]),
        "period": period,
        "created": row["created_at"],
    }
    if goals := to.goals.get(row["patient_id"]):
        found["goal"] = [to.refer("Goal", goal) for goal in goals]
    if items:
        found["activity"] = [
            {
                "detail": {
                    "kind": "ServiceRequest",
                    "code": named(EXERCISES, item["exercise_id"], name),
                    "status": _ACTIVITY[status],
                    "doNotPerform": False,
                    **_when(to, row, item, period),
                    "description": dose,
                }
            }
            for name, item, dose in zip(names, items, doses, strict=True)
        ]
    if row["breathing"]:
        breathing = {"kind": "ServiceRequest", "code": {"text": BREATHING}}
        done = {"status": _ACTIVITY[status], "doNotPerform": False}
        found.setdefault("activity", []).insert(0, {"detail": breathing | done})
    if row["parent_id"]:
        found["replaces"] = [to.refer("CarePlan", row["parent_id"])]
    if row["made_by"]:
        found["author"] = to.staff(row["made_by"])
    return found


def _last_day(row: dict[str, Any]) -> str:
    starts = date.fromisoformat(row["starts_on"])
    return (starts + timedelta(weeks=row["weeks"], days=-1)).isoformat()


def _when(to: Context, row: dict[str, Any], item: dict[str, Any], period: Json) -> Json:
    """R4 has no "as needed" for an activity, so that is said in words."""
    if item["as_needed"]:
        return {"scheduledString": "As needed"}
    return {"scheduledTiming": {"repeat": _repeat(to, row, item, period)}}


def _repeat(to: Context, row: dict[str, Any], item: dict[str, Any], period: Json) -> Json:
    """One exercise's own days and times, within those of the plan; ``when`` only where they are
    known by name."""
    own = item["days"] or _EVERY_DAY
    parts = [it for it in (row["parts"] or item["parts"]).split(",") if it]
    parts = [it for it in parts if not item["parts"] or it in item["parts"].split(",")]
    often = len(parts) or to.words.parts.get(row["programme_id"], 1)
    repeat: Json = {
        "boundsPeriod": period,
        "frequency": often,
        "period": 1,
        "periodUnit": "d",
    }
    if (days := "".join(it for it in row["days"] if it in own)) != _EVERY_DAY:
        repeat["dayOfWeek"] = [_DAYS[int(day) - 1] for day in days]
    if parts:
        repeat["when"] = [_EVENTS[part] for part in parts]
    return repeat


def _dose(item: dict[str, Any]) -> str:
    sets = f"{item['sets']} sets of " if item["sets"] > 1 else ""
    if item["seconds"]:
        much = f"{sets}{item['seconds']:g} s"
    else:
        much = f"{sets}{'up to ' if item['open'] else ''}{item['reps']} reps"
    hold = f", each held {item['hold_s']:g} s" if item["hold_s"] else ""
    side = f", {item['only_side']} side only" if item["only_side"] else ""
    load = f", with {item['load_kg']:g} kg" if item["load_kg"] else ""
    load = f", with a {item['band']} band" if item["band"] else load
    words = f". {item['words']}" if item["words"] else ""
    return f"{much}{hold}{side}{load}{words}"


def _allowed(to: Context, item: dict[str, Any]) -> str:
    """What a physio has allowed the kiosk in advance."""
    if not item["up_to"]:
        return ""
    name = to.words.exercises.get(item["up_to"], item["up_to"])
    return f"; steps up to {name} allowed in advance"


def _narrative(title: str, lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    listed = f"<ul>{items}</ul>" if items else ""
    return f'<div xmlns="{_XHTML}"><p>{escape(title)}</p>{listed}</div>'
