"""What the rules say of a patient, worked out and stored: no Qt, called on the worker thread."""

from collections.abc import Callable
from datetime import date

from app.content.library import Library
from app.core.flags import FlagKind, Tier
from app.core.plan import Plan
from app.core.proposal_text import sentence
from app.core.proposals import Proposal
from app.core.record import Record
from app.core.rules.allowed import as_allowed
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.case import Case
from app.core.rules.keeping import waits_on
from app.core.safety.screening import positions
from app.store.store import Store


class Care:
    """Joins the rules with the records and the content they speak of."""

    def __init__(self, store: Store, library: Callable[[], Library]) -> None:
        self._store = store
        self._library = library

    def case(self, plan: Plan, record: Record, today: date) -> Case:
        """What the rules look at."""
        failed = positions(self._library().safety, record.screenings).failed
        return Case(plan, record, today, self._library().exercises, failed)

    def assess(self, patient: str, today: date, by: str | None = None, why: str = "") -> None:
        """Raise the flags and store the proposal that the record supports now.

        Done after each session and at each sign-in, so that nobody exercises on facts that no
        rule has seen. Does nothing without a plan; nothing is proposed for one that was ended.
        ``by`` is the member of staff whose doing it follows from, ``why`` what they gave as reason.
        """
        plan = self._store.plans.current(patient)
        if plan is None:
            return
        record = self._store.sessions.record(patient)
        said = assess(self.case(plan, record, today))
        for flag in said.flags:
            self._store.flags.raise_flag(
                patient, flag.kind, flag.tier, session=flag.session, answer=flag.answer
            )
        proposal = None if plan.ended_on else _heard(plan, record, said.proposal)
        self._store.proposals.put(patient, plan.id, proposal, by, why)

    def go_up(self, patient: str, today: date) -> None:
        """Take the step up that waits, where a physio has allowed it in advance, and tell of it.

        Done at each sign-in and after each session, never by what staff do: who has a plan open is
        not overtaken by the kiosk.
        """
        store, plan = self._store, self._store.plans.current(patient)
        waiting = store.proposals.waiting(patient)
        if plan is None or waiting is None:
            return
        case = self.case(plan, store.sessions.record(patient), today)
        new = as_allowed(case, waiting)
        if new is None:
            return
        sessions = [it.id for it in case.sessions]
        with store.ledger.write():
            store.proposals.take_as_allowed(waiting.id, new)
            store.flags.raise_flag(
                *(patient, FlagKind.WENT_UP, Tier.SOON),
                session=sessions[-1] if sessions else None,
                about=self.sentence(waiting.proposal, done=True),
            )

    def sentence(self, proposal: Proposal, *, done: bool = False) -> str:
        """What is proposed and why, in the words of the content; ``done``: what the kiosk did."""
        texts = self._library().texts
        assert texts.proposals is not None
        return sentence(
            proposal, texts.proposals, lambda name: texts.exercises[name].name, done=done
        )

    def applied(self, plan: Plan, proposal: Proposal) -> Plan:
        """``plan`` as ``proposal`` would make it: for a physio to look at, accept or change."""
        return applied(plan, proposal, self._library().exercises)


def _heard(plan: Plan, record: Record, said: Proposal | None) -> Proposal | None:
    """What is to wait: what a physio kept waiting for this plan, unless newer facts speak."""
    waiting = next((each for each in record.proposals if each.decision is None), None)
    if waiting is None or not waiting.kept or waiting.plan != plan.id:
        return said
    return waiting.proposal if waits_on(waiting.proposal, said) else said
