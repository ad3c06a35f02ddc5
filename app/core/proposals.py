"""A proposal: what the record suggests, with what it rests on. A physio decides."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from app.core.exercise import Dose


class ProposalKind(StrEnum):
    """PROGRESS and EASE change the plan when accepted; HOLD and REVIEW leave it as it is."""

    PROGRESS = "progress"
    HOLD = "hold"
    EASE = "ease"
    REVIEW = "review"


class Decision(StrEnum):
    """What became of a proposal. SUPERSEDED: the facts changed before anyone decided, or somebody
    ended the plan or took a change of it back."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    DECLINED = "declined"
    SUPERSEDED = "superseded"


class Evidence(Struct, frozen=True):
    """One stored row that a proposal rests on."""

    table: str
    id: str


class Proposal(Struct, frozen=True):
    """One change at most.

    ``rule`` names the rule that spoke, as in docs/clinical-rules.md and text/en/proposals.toml.
    ``position`` is the plan item from 1, None for the plan as a whole. ``to_exercise`` is the rung
    to go to, ``to_dose`` the dose to change to; an EASE with neither gives every exercise
    ``facts["percent"]`` fewer reps. ``facts`` fill the sentence.
    """

    kind: ProposalKind
    rule: str
    evidence: tuple[Evidence, ...]
    position: int | None = None
    from_exercise: str | None = None
    to_exercise: str | None = None
    to_dose: Dose | None = None
    facts: Mapping[str, int | str] = {}

    def same_as(self, other: "Proposal") -> bool:
        """Whether both ask for the same thing, whatever they rest on."""
        return self._change == other._change

    @property
    def _change(self) -> tuple[object, ...]:
        return self.kind, self.rule, self.position, self.to_exercise, self.to_dose


class Meanwhile(StrEnum):
    """What becomes of a proposal that waits when a physio saves another change of the plan. KEPT:
    it waits on, for the new version."""

    KEPT = "kept"
    DECLINED = "declined"


class StoredProposal(Struct, frozen=True):
    """A proposal in the records. ``decision`` is None while it waits for a physio.

    ``plan`` is the version that it is about: the one that it was ``kept`` for, where it was. A
    superseded one names in ``decided_by`` who did what superseded it, None where the facts did.
    """

    id: str
    patient: str
    plan: str
    proposal: Proposal
    made: datetime
    decision: Decision | None = None
    decided: datetime | None = None
    decided_by: str | None = None
    reason: str = ""
    new_plan: str | None = None
    kept: datetime | None = None
    kept_by: str | None = None
