"""Patient, Condition and Goal."""

from collections.abc import Iterator
from typing import Any

from app.core.dataset.choice import Privacy
from app.core.goals import STEPS, WEEKLY_TIMES
from app.core.measures.registry import MEASURES, Change
from app.exports.fhir.codes import HL7, Json, quantity, standard
from app.exports.fhir.context import Context, Follower, derived, tag

_CHANGES = {Change.BETTER: "improving", Change.WORSE: "worsening", Change.LITTLE: "no-change"}

_SIDES = {"left": "Left side", "right": "Right side", "both": "Both sides"}

_SECURITY = {Privacy.PSEUDONYMISED: "PSEUDED", Privacy.DEIDENTIFIED: "ANONYED"}


def patients(to: Context) -> Iterator[Json]:
    """One Patient each."""
    security = _SECURITY.get(to.source.choice.privacy)
    for row in to.rows("patient"):
        found: Json = {"resourceType": "Patient", "id": row["id"]}
        if security:
            label = {"system": f"{HL7}v3-ObservationValue", "code": security}
            found["meta"] = {"security": [label]}
        if row["age_band"] and row["birth_year"] is None:
            found["extension"] = [
                {"url": "urn:physio-kiosk:age-band", "valueString": row["age_band"]}
            ]
        if row["code"]:
            found["identifier"] = [{"system": to.system("patient"), "value": row["code"]}]
        if row["hospital_number"]:
            number = {"type": standard("v2-0203", "MR"), "value": row["hospital_number"]}
            found["identifier"] = [*found.get("identifier", []), number]
        found["active"] = row["archived_at"] is None
        if row["name"]:
            found["name"] = [{"text": row["name"]}]
        if row["birth_year"]:
            found["birthDate"] = str(row["birth_year"])
        reached = [(it, row[it]) for it in ("phone", "email") if row[it]]
        if reached:
            found["telecom"] = [{"system": system, "value": value} for system, value in reached]
        if row["physio_id"]:
            found["generalPractitioner"] = [to.staff(row["physio_id"])]
        language = {"coding": [{"system": "urn:ietf:bcp:47", "code": row["language"]}]}
        found["communication"] = [{"language": language, "preferred": True}]
        yield found


def conditions(to: Context) -> Iterator[Json]:
    """What each patient has, in the clinic's words, where those may leave."""
    for row in to.rows("patient"):
        if not row["diagnosis"]:
            continue
        found: Json = {
            "resourceType": "Condition",
            "id": derived(row["id"], "diagnosis"),
            "meta": tag("staff"),
            "clinicalStatus": standard("condition-clinical", "active"),
            "category": [standard("condition-category", "encounter-diagnosis")],
            "code": {"text": row["diagnosis"]},
            "subject": to.refer("Patient", row["id"]),
        }
        if row["side"]:
            found["bodySite"] = [{"text": _SIDES[row["side"]]}]
        yield found


def goals(to: Context) -> Iterator[Json]:
    """What each patient wants to be able to do again, and whether ratings of it have changed."""
    activities = Follower(to.rows("activity"), "patient_id")
    measurements = Follower(to.rows("measurement"), "patient_id")
    written, ticks = (Follower(to.rows(it), "patient_id") for it in ("goal", "goal_tick"))
    for patient in to.rows("patient"):
        ratings = measurements.take(patient["id"])
        ladders = {row["activity_id"]: row for row in written.take(patient["id"])}
        ticked = list(ticks.take(patient["id"]))
        for number, row in enumerate(activities.take(patient["id"])):
            values = [
                each["value"]
                for each in ratings
                if each["activity_id"] == row["id"] and each["value"] is not None
            ]
            mine = [each for each in ticked if each["activity_id"] == row["id"]]
            goal, ladder = _goal(to, row, values), ladders.get(row["id"])
            if ladder or mine or (number == 0 and not ladders):
                _grade(to, goal, ladder, mine)
            yield goal


def _goal(to: Context, row: dict[str, Any], values: list[float]) -> Json:
    return {
        "resourceType": "Goal",
        "id": row["id"],
        "meta": tag("reported"),
        "lifecycleStatus": "active",
        "achievementStatus": standard("goal-achievement", _achieved(values)),
        "category": [standard("goal-category", "behavioral")],
        "description": {"text": row["words"] or f"Activity {row['position']}"},
        "subject": to.refer("Patient", row["patient_id"]),
        "startDate": row["created_at"][:10],
        "target": [
            {
                "measure": to.codes.concept("psfs"),
                "detailQuantity": quantity(MEASURES["psfs"].high, "score", "{score}"),
            }
        ],
        "expressedBy": to.refer("Patient", row["patient_id"]),
    }


def _grade(to: Context, goal: Json, ladder: Json | None, ticks: list[Json]) -> None:
    """Add the five steps, the week's target, and how many steps are ticked. The first activity is
    graded where nobody has written a goal, as on the screen."""
    words = {step: ladder[f"step_{step}"] if ladder else "" for step in range(1, STEPS + 1)}
    last = {
        each["step"]: each["done"] for each in ticks if each["words"] == words.get(each["step"])
    }
    times = ladder["times"] if ladder else WEEKLY_TIMES
    goal["target"] += [
        {"measure": to.codes.concept("goal-steps"), "detailInteger": STEPS},
        {"measure": to.codes.concept("weekly-days"), "detailInteger": times},
    ]
    goal["outcomeCode"] = [
        to.codes.concept("goal-steps", f"{sum(map(bool, last.values()))} of {STEPS}")
    ]
    if said := [f"{step}: {text}" for step, text in words.items() if text]:
        goal["note"] = [{"text": "; ".join(said)}]


def _achieved(values: list[float]) -> str:
    if len(values) < 2:
        return "in-progress"
    return _CHANGES[MEASURES["psfs"].compare(values[0], values[-1])]
