"""What other thresholds would have done to the last days, before a clinic sets them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple, Protocol

from app.core.plan import Plan
from app.core.rules.effective import effective_rules
from app.core.safety.screening import positions
from app.simulation.hindsight import Came, Past, look_back
from app.usecases.needs import HasDay, HasLibrary, HasStore

DAYS = 90
MOST = 40
"""Patients who are looked at: enough to see what changes, in under a minute."""
FEWEST = 5
"""With fewer a number would tell of one person, as in the clinic's figures."""

Setting = Callable[[str], str]


class LookingBack(HasStore, HasLibrary, HasDay, Protocol):
    """Plays the last days again."""


class NowAndThen(NamedTuple):
    """What came of one patient's days: as it is ``now``, and by what is typed, ``then``."""

    now: Came
    then: Came


def who_came(clinic: LookingBack) -> tuple[str, ...]:
    """Everybody with a session in those days, the last first."""
    since = clinic.slot().day - timedelta(days=DAYS - 1)
    return clinic.store.sessions.since(since)


def looked_back(clinic: LookingBack, patient: str, typed: Setting) -> NowAndThen:
    """One patient's last days, by the thresholds in force and by those that are ``typed``."""
    store, last = clinic.store, clinic.slot().day
    first = last - timedelta(days=DAYS - 1)
    record = store.sessions.record(patient)
    versions = {it.plan for it in record.sessions if it.slot.day >= first}
    plans = {name: plan for name in sorted(versions) if (plan := store.plans.get(name))}
    exercises = clinic.library.exercises
    avoid = positions(clinic.library.safety, record.screenings).failed

    def by(setting: Setting) -> Came:
        judged = {name: _judged(plan, setting) for name, plan in plans.items()}
        return look_back(Past(record, judged, exercises, avoid), first, last)

    return NowAndThen(by(store.settings.get), by(typed))


def _judged(plan: Plan, setting: Setting) -> Plan:
    return replace(plan, rules=effective_rules(plan.programme.rules, setting))
