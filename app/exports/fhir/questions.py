"""Questionnaire: the safety questions, with the signs that each one names."""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from app.exports.fhir.codes import QUESTIONS, Json, ours
from app.exports.fhir.context import Context

SAFETY = "urn:physio-kiosk:questionnaire:safety"
VERSION = "1"


def questionnaires(to: Context) -> Iterator[Json]:
    """All the questions there are, and after them those that were answered and are asked no more:
    answers point at each by its ``linkId``."""
    answered = {row["question_id"] for row in to.rows("screening_answer", "question_id")}
    gone = sorted(answered - to.words.questions.keys())
    asked = {**to.words.questions, **dict.fromkeys(gone, "No longer asked")}
    if not asked:
        return
    yield {
        "resourceType": "Questionnaire",
        "id": str(uuid5(NAMESPACE_URL, SAFETY)),
        "url": SAFETY,
        "version": VERSION,
        "name": "SafetyQuestions",
        "title": "Safety questions before exercise",
        "status": "active",
        "subjectType": ["Patient"],
        "item": [_item(to, name, ask) for name, ask in asked.items()],
    }


def _item(to: Context, name: str, ask: str) -> Json:
    first, later = to.words.signs.get(name, ((), ()))
    item: Json = {
        "linkId": name,
        "definition": f"{QUESTIONS}#{name}",
        "text": ask,
        "type": "choice",
        "answerOption": [{"valueCoding": ours(it)} for it in ("yes", "no", "unsure")],
    }
    signs = [
        *({"linkId": f"{name}.sign.{n}", "text": it} for n, it in enumerate(first, 1)),
        *({"linkId": f"{name}.later.{n}", "text": it} for n, it in enumerate(later, 1)),
    ]
    if signs:
        item["item"] = [{**it, "type": "display"} for it in signs]
    return item
