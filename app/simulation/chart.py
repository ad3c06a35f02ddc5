"""A patient's record in memory, kept as the store keeps it: rows are added, and few change."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from app.core.flags import Flag, Tier
from app.core.proposals import Decision, Proposal, StoredProposal
from app.core.record import Record, SessionRecord


@dataclass
class Chart:
    """The rows of one made-up patient, by the names that ``app.store`` gives them."""

    patient: str
    record: Record = field(default_factory=Record)
    _ids: int = 0

    def new_id(self, kind: str) -> str:
        """A name that no other row has."""
        self._ids += 1
        return f"{self.patient}-{kind}-{self._ids}"

    def add(self, table: str, *rows: Any) -> None:
        """Append to one of the record's lists."""
        self.record = replace(self.record, **{table: (*getattr(self.record, table), *rows)})

    def keep_session(self, session: SessionRecord) -> None:
        """Put the session in, or what it is now in place of what it was."""
        others = tuple(it for it in self.record.sessions if it.id != session.id)
        self.record = replace(self.record, sessions=(*others, session))

    def raise_flag(
        self,
        kind: str,
        tier: Tier,
        now: datetime,
        *,
        session: str | None = None,
        answer: str | None = None,
        screening: str | None = None,
    ) -> None:
        """One of the same kind about the same facts is raised only once."""
        facts = (kind, session, answer, screening)
        if any((it.kind, it.session, it.answer, it.screening) == facts for it in self.record.flags):
            return
        name = self.new_id("flag")
        self.add("flags", Flag(name, self.patient, kind, tier, now, session, answer, screening))

    def see_flags(self, seen: Iterable[Flag], now: datetime) -> None:
        """A physio has seen these, and the screenings that raised them."""
        ids = {each.id for each in seen}
        screenings = {each.screening for each in seen}
        flags = (
            replace(it, seen=now) if it.id in ids and it.waiting else it for it in self.record.flags
        )
        screened = (
            replace(it, seen=True) if it.id in screenings else it for it in self.record.screenings
        )
        self.record = replace(self.record, flags=tuple(flags), screenings=tuple(screened))

    @property
    def waiting(self) -> StoredProposal | None:
        """The proposal that nobody has decided on."""
        return next((it for it in self.record.proposals if it.decision is None), None)

    def put(self, plan: str, proposal: Proposal | None, now: datetime) -> bool:
        """What now waits; whether that is new. Whatever waits and asks for something else is
        superseded, as in ``app.store.proposals``."""
        waiting = self.waiting
        if waiting and proposal and waiting.plan == plan and waiting.proposal.same_as(proposal):
            return False
        if waiting:
            self.decide(waiting, Decision.SUPERSEDED, now)
        if proposal is None:
            return False
        name = self.new_id("proposal")
        self.add("proposals", StoredProposal(name, self.patient, plan, proposal, now))
        return True

    def decide(self, proposal: StoredProposal, decision: Decision, now: datetime) -> None:
        """What became of it."""
        changed = (
            replace(it, decision=decision, decided=now) if it.id == proposal.id else it
            for it in self.record.proposals
        )
        self.record = replace(self.record, proposals=tuple(changed))
