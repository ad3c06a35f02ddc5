"""How a plan came to be what it is: its versions and what became of each proposal, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from app.core.plan import PlanKind, PlanVersion
from app.core.proposals import Decision, StoredProposal
from app.staff.wording import day_words, plain_name, time_words
from app.ui.translating import translate

Line = dict[str, str]


def story(
    versions: Iterable[PlanVersion],
    proposals: Iterable[StoredProposal],
    names: Mapping[str, str],
) -> tuple[Line, ...]:
    """Lines ``{id, text, detail}``: which, when, by whom and why; only a version has an id.

    ``names`` are those of staff by their id. What newer facts superseded is left out, for nobody
    did anything.
    """
    names = {by: plain_name(name) for by, name in names.items()}
    told = [(it.made, _version(it, names)) for it in versions]
    told += [line for it in proposals for line in _proposal(it, names)]
    told.sort(key=lambda it: it[0])
    return tuple(line for _, line in reversed(told))


def _version(it: PlanVersion, names: Mapping[str, str]) -> Line:
    text = translate("Plan", "Version {n}").format(n=it.version)
    who = names.get(it.made_by or "", "")
    return {"id": it.id, "text": text, "detail": _detail(_kind(it.kind), it.made, who, it.reason)}


def _proposal(it: StoredProposal, names: Mapping[str, str]) -> list[tuple[datetime, Line]]:
    found = []
    if it.kept is not None:
        text = translate("Plan", "What was proposed: kept waiting")
        who = names.get(it.kept_by or "", "")
        found.append((it.kept, {"id": "", "text": text, "detail": _detail("", it.kept, who, "")}))
    if it.decision is Decision.ACCEPTED and it.decided is not None and it.decided_by is None:
        text = translate("Plan", "What was proposed: taken by the kiosk, as allowed")
        found.append(
            (it.decided, {"id": "", "text": text, "detail": _detail("", it.decided, "", "")})
        )
    if it.decision is not None and it.decided is not None and it.decided_by is not None:
        who = names.get(it.decided_by, "")
        detail = _detail("", it.decided, who, it.reason)
        found.append((it.decided, {"id": "", "text": _decision(it.decision), "detail": detail}))
    return found


def _detail(kind: str, when: datetime, who: str, why: str) -> str:
    at = f"{day_words(when.astimezone().date())} {time_words(when)}"
    return " · ".join(each for each in (kind, at, who, why) if each)


def _decision(decision: Decision) -> str:
    match decision:
        case Decision.ACCEPTED:
            return translate("Plan", "What was proposed: accepted")
        case Decision.CHANGED:
            return translate("Plan", "What was proposed: done another way")
        case Decision.DECLINED:
            return translate("Plan", "What was proposed: dropped")
    return translate("Plan", "What was proposed: ended with the plan or the change")


def _kind(kind: PlanKind) -> str:
    match kind:
        case "started":
            return translate("Plan", "started")
        case "progressed":
            return translate("Plan", "made harder")
        case "eased":
            return translate("Plan", "made easier")
        case "undone":
            return translate("Plan", "a change undone")
    return translate("Plan", "changed")
