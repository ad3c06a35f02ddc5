"""A data folder to test with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path

from hypothesis import strategies as st
from msgspec.structs import replace as struct_replace

from app.core.kinds import Band, Part, Side
from app.core.plan import Plan, PlanItem
from app.core.record import Slot
from app.store.opening import open_store
from app.store.recorder import SessionRecorder
from app.store.store import Store
from tests.core.samples import MONDAY, any_plans, plan
from tests.fake_clock import FakeClock

CODE, PIN = "314159", "2718"
MORNING = Slot(MONDAY, Part.MORNING)
AFTERNOON = Slot(MONDAY, Part.AFTERNOON)


@dataclass
class Place:
    """Opens the store of one folder, as often as wanted, on one clock."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    plan: Plan = field(default_factory=plan)

    def store(self, **more) -> Store:
        """To be closed by whoever asked for it."""
        given = {
            "zone": UTC,
            "exercises": {it.id: it for item in self.plan.items for it in item.versions},
            "programmes": {self.plan.programme.id: self.plan.programme},
        }
        return open_store(self.folder, self.clock, **{**given, **more})

    @contextmanager
    def open(self, **more) -> Iterator[Store]:
        """Closed at the end."""
        store = self.store(**more)
        try:
            yield store
        finally:
            store.close()

    @property
    def file(self) -> Path:
        return self.folder / "kiosk.db"


def _laddered(a_plan: Plan, allowed: list[tuple[bool, bool, Side | None]], written: list) -> Plan:
    items = tuple(
        PlanItem(
            struct_replace(it.exercise, easier=it.easier.id, harder=it.harder.id),
            it.dose,
            it.easier if may_ease else None,
            it.harder if may_harden else None,
            only_side,
            **own,
        )
        for it, (may_ease, may_harden, only_side), own in zip(
            a_plan.items, allowed, written, strict=False
        )
    )
    return replace(a_plan, items=items)


_SIDES = st.sampled_from([None, Side.LEFT, Side.RIGHT])
_MAY = st.lists(st.tuples(st.booleans(), st.booleans(), _SIDES), min_size=4, max_size=4)
_LOADS = st.one_of(
    st.just({}),
    st.builds(lambda kg: {"load_kg": kg / 2}, st.integers(1, 200)),
    st.builds(lambda band: {"band": band}, st.sampled_from(list(Band))),
)
_WRITTEN = st.builds(
    lambda load, days, parts, needed, words: {
        **load, "days": days, "parts": parts, "as_needed": needed, "words": words
    },
    _LOADS,
    st.sampled_from([(), (1, 3, 5), (7,)]),
    st.sampled_from([(), (Part.MIDDAY,), (Part.MORNING, Part.EVENING)]),
    st.booleans(),
    st.sampled_from(["", "Keep the elbow close.", "ملاحظة"]),
)  # fmt: skip
stored_plans = st.builds(_laddered, any_plans, _MAY, st.lists(_WRITTEN, min_size=4, max_size=4))
"""Plans of any dose whose exercises name their rungs, as content does; some rungs are barred."""


def add_patient(store: Store) -> str:
    return store.patients.add("Demo Patient", code=CODE, pin=PIN).id


def begin(store: Store, a_plan: Plan, patient: str | None = None) -> tuple[str, SessionRecorder]:
    """A patient with a plan, in the first session."""
    patient = patient or add_patient(store)
    session = store.sessions.begin(patient, store.plans.save(a_plan, patient), MORNING)
    return patient, SessionRecorder(store, session)
