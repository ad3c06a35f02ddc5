"""Whatever is told, by whoever may not take which position: what holds for a whole patient."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.flag_facts import facts_of
from app.core.flags import LOCKING, FlagKind
from app.core.plan_edit import set_barred
from app.core.safety.questions import Said
from app.simulation.patient import SimulatedPatient
from app.simulation.story import CameTo
from tests.simulation.play import LIBRARY, world

EXERCISES = LIBRARY.exercises
SCORED = {
    *(FlagKind.RED_BEFORE, FlagKind.RED_PAIN, FlagKind.RED_AFTER),
    *(FlagKind.REST_PAIN, FlagKind.RISING),
}
POSITIONS = ("floor", "plank", "kneeling", "wrists", "overhead", "squat", "supine")
SIGNS = ("chest", "legs", "ill", "numb", "bones", "kneeling", "overhead")

scores = st.lists(
    st.sampled_from([*map(str, range(11)), "2", "3", '"unsaid"']), min_size=1, max_size=8
).map(lambda it: f"[{', '.join(it)}]")
patterns = st.fixed_dictionaries(
    {
        "before": scores,
        "during": scores,
        "after": scores,
        "effort": st.sampled_from(["4", "10", '[3, "unsaid", 9]']),
        "settled": st.sampled_from(["true", "false", "0.5"]),
        "visits": st.sampled_from(
            [
                "{}",
                "{ share = 0.6 }",
                "{ away = [[5, 17]] }",
                '{ times = ["07:30", "08:00", "18:30"] }',
            ]
        ),
        "skips": st.sampled_from(
            ["[]", "[{ exercise = 1 }]", "[{ exercise = 2, reason = 'hurts', share = 0.5 }]"]
        ),
        "physio": st.sampled_from(
            [
                "{ sees_days = 0, accepts_days = 0 }",
                "{ sees_days = 1, accepts_days = 3, allows = 2 }",
            ]
        ),
        "signs": st.sampled_from(
            ["[]", *(f'[{{ day = 4, question = "{it}", said = "unsure" }}]' for it in SIGNS)]
        ),
    }
)


def lived(told, programme, barred):
    words = "\n".join(f"{key} = {value}" for key, value in told.items())
    patient = SimulatedPatient(world(words, programme=programme, weeks=3), 1)
    plan = set_barred(patient._kiosk.plan, barred)
    patient._kiosk.plan = patient._seen.plans[0] = plan
    return patient, patient.live()


@settings(max_examples=25, deadline=None)
@given(
    told=patterns,
    programme=st.sampled_from(["mid-upper-back", "neck", "low-back"]),
    barred=st.sets(st.sampled_from(POSITIONS), max_size=3),
)
@example(
    told=dict.fromkeys(("before", "during", "after"), "[9, 0, 0, 7]")
    | {"effort": "10", "settled": "false", "visits": "{}", "skips": "[]"}
    | {"physio": "{ sees_days = 0, accepts_days = 0 }", "signs": "[]"},
    programme="low-back",
    barred=set(POSITIONS),
)
def test_what_holds_for_everybody(told, programme, barred):
    patient, story = lived(told, programme, barred)
    record, plans = patient.record, patient._seen.plans
    rules = plans[0].rules
    values = {it.id: it.value for it in record.answers}

    for flag in record.flags:
        facts = facts_of(flag, record, lambda when: when.date())
        assert facts.session or flag.screening, flag
        if flag.kind in SCORED:
            assert facts.value is not None, flag
        if flag.kind in LOCKING:
            assert values[flag.answer] > rules.green_max, "no lock at or under green"
        if flag.screening:
            round_ = next(it for it in record.screenings if it.id == flag.screening)
            assert any(it is not Said.NO for it in round_.answers.values())

    for each in record.proposals:
        if each.proposal.to_exercise:
            needs = set(EXERCISES[each.proposal.to_exercise].needs)
            assert not needs & barred, each.proposal
    for was, now in pairwise(plans):
        changed = [(a, b) for a, b in zip(was.items, now.items, strict=True) if a != b]
        rungs = [(a, b) for a, b in changed if a.exercise != b.exercise]
        assert len(rungs) <= 1, "one rung at a time"
        assert len(changed) <= 1 or not rungs, "fewer reps of all, or one rung"
        assert replace(now, items=was.items, id=was.id, version=was.version, made=was.made) == was

    for session in record.sessions:
        for done in session.sets:
            assert not set(EXERCISES[done.exercise].needs) & barred, "never done either"
            assert done.target != 0
    assert all(dose.sets and (dose.reps or dose.seconds) for dose in story.doses)
    assert all(dose.least_share >= 0.5 for dose in story.doses)
    urgent = '"chest"' in told["signs"] or '"legs"' in told["signs"]
    if urgent:
        first = next((it for it in story.visits if it.day >= 4), None)
        assert first is None or first.came_to in (CameTo.STOPPED, CameTo.LOCKED)
