"""Observation: answers, measurements and adherence. QuestionnaireResponse: safety questions."""

from collections.abc import Iterator
from typing import Any

from app.core.measures.registry import MEASURES
from app.exports.fhir.codes import QUESTIONS, Json, ours, quantity, standard
from app.exports.fhir.context import Context, Follower, derived, ready, tag
from app.exports.fhir.questions import SAFETY, VERSION

_SCORE = ("score", "{score}")
_REPORTED = ready(tag("reported"))
_SURVEY = ready([standard("observation-category", "survey")])
_UNITS = {"points": _SCORE, "seconds": ("s", "s"), "times": ("times", "{times}")}


def answers(to: Context) -> Iterator[Json]:
    """An Observation for each number that a patient gave around or in a session."""
    codes = {it: ready(to.codes.concept(it)) for it in ("pain", "effort", "confidence")}
    asked_at = {"coding": [ours("moment")]}
    moments = {
        it: ready([{"code": asked_at, "valueCodeableConcept": {"coding": [ours(it)]}}])
        for it in ("before", "during", "after")
    }
    for row in to.rows("answer"):
        found = _survey(to, row, codes[row["measure"]], row["at"])
        found["component"] = moments[row["moment"]]
        found["partOf"] = [to.refer("Procedure", row["session_id"])]
        if row["light"]:
            found["interpretation"] = [{"text": row["light"]}]
        yield _valued(found, row["value"], _SCORE)


def home_pain(to: Context) -> Iterator[Json]:
    """An Observation for the pain of each session at home that has one."""
    code = to.codes.concept("pain")
    for row in to.rows("home_entry"):
        if row["counts"] and row["pain"] is not None:
            found = _survey(to, {**row, "id": derived(row["id"], "pain")}, code, row["day"])
            found["partOf"] = [to.refer("Procedure", row["id"])]
            yield _valued(found, row["pain"], _SCORE)


def measurements(to: Context) -> Iterator[Json]:
    """An Observation for each outcome measure. Staff's own are exams, not surveys."""
    exam = [standard("observation-category", "exam")]
    for row in to.rows("measurement"):
        found = _survey(to, row, to.codes.concept(row["measure"]), row["at"])
        if row["staff_id"]:
            found["meta"] = tag("staff")
            found["category"] = exam
            found["performer"] = [to.staff(row["staff_id"])]
        if row["session_id"]:
            found["partOf"] = [to.refer("Procedure", row["session_id"])]
        if row["activity_id"]:
            found["focus"] = [to.refer("Goal", row["activity_id"])]
        yield _valued(found, row["value"], _unit(row["measure"]))


def adherence(to: Context) -> Iterator[Json]:
    """An Observation for each patient's latest plan."""
    category = [standard("observation-category", "therapy")]
    code = to.codes.concept("adherence")
    for row in to.rows("adherence"):
        found: Json = {
            "resourceType": "Observation",
            "id": derived(row["plan_id"], "adherence"),
            "meta": tag("computed"),
            "basedOn": [to.refer("CarePlan", row["plan_id"])],
            "status": "final",
            "category": category,
            "code": code,
            "subject": to.refer("Patient", row["patient_id"]),
            "performer": [to.clinic],
            "component": [
                {
                    "code": {"coding": [ours(f"sessions-{what}")]},
                    "valueQuantity": quantity(row[what], "sessions", "{sessions}"),
                }
                for what in ("done", "due")
            ],
        }
        if to.today:
            found["effectiveDateTime"] = to.today
        if row["percent"] is None:
            found["dataAbsentReason"] = standard("data-absent-reason", "not-applicable")
        else:
            found["valueQuantity"] = quantity(row["percent"], "%")
        yield found


def screenings(to: Context) -> Iterator[Json]:
    """A QuestionnaireResponse for each round of safety questions, in the order in which its
    Questionnaire asks: validators refuse another."""
    order = {name: place for place, name in enumerate(to.words.questions)}
    answered = Follower(to.rows("screening_answer"), "screening_id")
    for row in to.rows("screening"):
        patient = to.refer("Patient", row["patient_id"])
        found: Json = {
            "resourceType": "QuestionnaireResponse",
            "id": row["id"],
            "meta": tag("reported"),
            "questionnaire": f"{SAFETY}|{VERSION}",
            "status": "completed",
            "subject": patient,
            "authored": row["at"],
            "source": to.staff(row["staff_id"]) if row["staff_id"] else patient,
        }
        rows = answered.take(row["id"])
        rows.sort(key=lambda it: order.get(it["question_id"], len(order)))
        if rows:
            found["item"] = [_item(to, it) for it in rows]
        yield found


def screening_outcomes(to: Context) -> Iterator[Json]:
    """An Observation of what came of each round of safety questions."""
    code = to.codes.concept("screening-outcome")
    for row in to.rows("screening"):
        yield {
            "resourceType": "Observation",
            "id": derived(row["id"], "outcome"),
            "meta": tag("computed"),
            "status": "final",
            "category": [standard("observation-category", "survey")],
            "code": code,
            "subject": to.refer("Patient", row["patient_id"]),
            "effectiveDateTime": row["at"],
            "performer": [to.clinic],
            "valueString": row["outcome"],
            "derivedFrom": [to.refer("QuestionnaireResponse", row["id"])],
        }


def _survey(to: Context, row: dict[str, Any], code: Any, at: str) -> Json:
    patient = to.refer("Patient", row["patient_id"])
    return {
        "resourceType": "Observation",
        "id": row["id"],
        "meta": _REPORTED,
        "status": "final",
        "category": _SURVEY,
        "code": code,
        "subject": patient,
        "effectiveDateTime": at,
        "performer": [patient],
    }


def _valued(found: Json, value: float | None, unit: tuple[str, str]) -> Json:
    """Who would rather not say has been asked all the same."""
    if value is None:
        found["dataAbsentReason"] = standard("data-absent-reason", "asked-declined")
    else:
        found["valueQuantity"] = quantity(value, *unit)
    return found


def _unit(measure: str) -> tuple[str, str]:
    """A measure's unit and its UCUM code."""
    return _UNITS[MEASURES[measure].unit] if measure in MEASURES else _SCORE


def _item(to: Context, row: dict[str, Any]) -> Json:
    item: Json = {
        "linkId": row["question_id"],
        "definition": f"{QUESTIONS}#{row['question_id']}",
        "answer": [{"valueCoding": ours(row["answer"])}],
    }
    text = to.words.questions.get(row["question_id"])
    return {**item, "text": text} if text else item
