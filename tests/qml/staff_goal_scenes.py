"""Scenes of the page on which a physio writes a patient's goal."""

from msgspec.structs import replace

from app.staff.plan.goal import GoalPageState

GOAL = GoalPageState(
    ready=True,
    name="Demo Patient",
    code="204 117",
    activities=(
        {"value": "one", "text": "Carry the shopping up to the second floor without a rest"},
        {"value": "two", "text": "Dance"},
    ),
    activity="one",
    steps=("One bag to the door", "Two bags, with a rest on the first floor", "", "", ""),
    done=(True, False, False, False, False),
    weekly="Walk round the park",
    times=4,
    dirty=True,
)
GOAL_SCENES = {
    "goal": ("goal", {"goal": GOAL}),
    "goal_none": ("goal", {"goal": GoalPageState(ready=True, name="Demo Patient")}),
    "goal_problem": (
        "goal",
        {"goal": replace(GOAL, problem="Use 60 letters or fewer for one step.")},
    ),
}
