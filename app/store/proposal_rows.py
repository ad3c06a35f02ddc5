"""Proposals to and from their rows."""

import msgspec

from app.core.exercise import Dose
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind, StoredProposal
from app.store.ledger import Ledger, Row, unstamp

_COLUMNS = (
    "id, patient_id, plan_id, kind, rule, position, from_exercise_id, to_exercise_id, to_dose, "
    "facts, evidence, made_at, decision, decided_at, decided_by, decision_reason, new_plan_id, "
    "kept_plan_id, kept_by, kept_at"
)


def proposals_where(ledger: Ledger, where: str, *values: object) -> tuple[StoredProposal, ...]:
    """The proposals for which ``where`` holds, oldest first."""
    rows = ledger.rows(
        f"SELECT {_COLUMNS} FROM proposal WHERE {where} ORDER BY made_at, id", *values
    )
    return tuple(map(_stored, rows))


def row_of(proposal: Proposal) -> dict[str, object]:
    """The columns that hold what is proposed."""
    dose = proposal.to_dose
    return {
        "kind": proposal.kind.value,
        "rule": proposal.rule,
        "position": proposal.position,
        "from_exercise_id": proposal.from_exercise,
        "to_exercise_id": proposal.to_exercise,
        "to_dose": None if dose is None else msgspec.json.encode(dose).decode(),
        "facts": msgspec.json.encode(proposal.facts).decode(),
        "evidence": msgspec.json.encode(proposal.evidence).decode(),
    }


def _stored(row: Row) -> StoredProposal:
    (name, patient, plan, kind, rule, position, from_exercise, to_exercise, dose, facts) = row[:10]
    (evidence, made, decision, decided, decided_by, reason, new_plan) = row[10:17]
    kept_plan, kept_by, kept = row[17:]
    proposal = Proposal(
        kind=ProposalKind(kind),
        rule=rule,
        evidence=msgspec.json.decode(evidence, type=tuple[Evidence, ...]),
        position=position,
        from_exercise=from_exercise,
        to_exercise=to_exercise,
        to_dose=None if dose is None else msgspec.json.decode(dose, type=Dose),
        facts=msgspec.json.decode(facts, type=dict[str, int | str]),
    )
    return StoredProposal(
        id=name,
        patient=patient,
        plan=kept_plan or plan,
        proposal=proposal,
        made=unstamp(made),
        decision=decision and Decision(decision),
        decided=decided and unstamp(decided),
        decided_by=decided_by,
        reason=reason or "",
        new_plan=new_plan,
        kept=kept and unstamp(kept),
        kept_by=kept_by,
    )
