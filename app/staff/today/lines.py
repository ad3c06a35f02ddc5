"""A patient as one line of Today, or of the list at a desk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.staff.wording import grouped, plain_name

if TYPE_CHECKING:
    from app.core.caseload import CaseLine
    from app.core.texts import Texts


def case_line(case: CaseLine, today: date, texts: Texts) -> dict[str, object]:
    """What QML shows of ``case``; ``seen`` are the days since the last session, -1 before it,
    and ``planned`` that there is a plan to print."""
    programme, exercise = texts.programmes.get(case.programme or ""), case.exercise
    return {
        "kind": "case",
        "id": case.patient,
        "name": plain_name(case.name),
        "code": grouped(case.code),
        "programme": programme.name if programme else "",
        "planned": case.programme is not None,
        "need": case.need.value if case.need else "",
        "reason": case.reason,
        "tier": case.tier,
        "about": case.about,
        "more": case.more,
        "value": -1 if case.value is None else case.value,
        "exercise": texts.exercises[exercise].name if exercise in texts.exercises else "",
        "dated": case.since is not None,
        "days": (today - case.since).days if case.since else 0,
        "seen": max((today - case.seen).days, 0) if case.seen else -1,
    }
