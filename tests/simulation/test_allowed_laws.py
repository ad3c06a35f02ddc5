"""Whatever is told: what the kiosk does by itself stays within what a physio has allowed."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.flags import FlagKind
from app.core.ladder import ladder
from app.core.proposals import Decision
from app.simulation.patient import SimulatedPatient
from tests.simulation.play import LIBRARY, one, world

told = st.lists(
    st.sampled_from(["0", "1", "2", "2", "3", "4", "6", "8", '"unsaid"']), min_size=1, max_size=6
).map(lambda it: f"[{', '.join(it)}]")
efforts = st.sampled_from(["3", "5", "[4, 9]", '[2, "unsaid"]'])
programmes = st.sampled_from(["mid-upper-back", "neck", "low-back"])


@settings(max_examples=12, deadline=None)
@given(before=told, effort=efforts, allows=st.integers(1, 3), programme=programmes)
def test_one_rung_at_a_time_up_to_the_one_that_was_allowed(before, effort, allows, programme):
    words = (
        f"before = {before}\neffort = {effort}\n"
        f'physio = {{ sees_days = 0, accepts_days = "never", allows = {allows} }}'
    )
    patient = SimulatedPatient(world(words, programme=programme, weeks=3), 1)
    patient.live()
    plans, exercises = patient._seen.plans, LIBRARY.exercises
    limits = [it.up_to for it in plans[0].items]
    for was, now in pairwise(plans):
        changed = [(a, b) for a, b in zip(was.items, now.items, strict=True) if a != b]
        assert len(changed) == 1
        ((before_it, after),) = changed
        assert after.exercise.id == before_it.exercise.harder
    for item, limit in zip(plans[-1].items, limits, strict=True):
        if limit is not None:
            rungs = ladder(item.exercise, exercises)
            assert rungs.index(item.exercise) <= rungs.index(limit)
    taken = [it for it in patient.record.proposals if it.decision is Decision.ACCEPTED]
    flags = [it for it in patient.record.flags if it.kind == FlagKind.WENT_UP]
    assert len(taken) == len(flags) == len(plans) - 1
    assert all(it.session for it in flags)


@settings(max_examples=12, deadline=None)
@given(before=told, weekdays=st.sets(st.integers(1, 7), min_size=1).map(sorted))
def test_a_rise_is_told_by_a_number_above_green(before, weekdays):
    words = f"before = {before}\nvisits = {{ weekdays = {weekdays} }}"
    patient = SimulatedPatient(world(words, weeks=3), 1)
    patient.live()
    values = {it.id: it.value for it in patient.record.answers}
    for each in patient.record.flags:
        if each.kind == FlagKind.RISING:
            assert values[each.answer] > patient._kiosk.plan.rules.green_max


def test_who_comes_on_three_days_a_week_is_called_as_soon():
    """Within four days of passing the usual by two, also from no pain at all."""
    for days in ([1, 3, 5], [2, 4, 6], [3, 5, 7], [1, 4, 6]):
        story = one(
            'before = { shape = "rising", level = 0, by = 1, every = 2, top = 9 }\n'
            f"visits = {{ weekdays = {days} }}"
        )
        passed = next(day for day in range(1, 28) if (day - 1) // 2 > 2)
        called = min(mark.day for mark in story.marks if mark.what == "flag")
        assert called <= passed + 4, days
