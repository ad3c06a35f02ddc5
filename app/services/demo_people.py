"""The others of the demo clinic: one for each way that Today may speak of somebody."""

from collections.abc import Sequence

from app.core.kinds import Measure
from app.services.demo_course import Course


def _scores(
    pain: Sequence[int], effort: Sequence[int], confidence: Sequence[int]
) -> dict[Measure, Sequence[int]]:
    return {Measure.PAIN: pain, Measure.EFFORT: effort, Measure.CONFIDENCE: confidence}


READY = Course(
    name="Demo Ready",
    programme="mid-upper-back",
    began=5,
    missed=frozenset({4}),
    scores=_scores(
        (3, 3, 2, 2, 2, 2, 1, 2, 1, 1, 1, 1), (4, 4, 3, 3, 3, 3, 2, 3, 2, 2, 2, 2), (6,) * 12
    ),
    activities={"Look over my shoulder": 5, "Hang out the washing": 4},
    tests={"sts5": 12.8},
)
STEADY = Course(
    name="Demo Steady",
    programme="low-back",
    began=17,
    missed=frozenset({5, 9, 12, 20, 27}),
    scores=_scores(
        (
            5,
            5,
            4,
            5,
            4,
            4,
            4,
            3,
            3,
            3,
            3,
            3,
            3,
            2,
            3,
            3,
            2,
            2,
            2,
            2,
            3,
            4,
            4,
            3,
            4,
            4,
            3,
            4,
            4,
            3,
            3,
            3,
            4,
            3,
            3,
            3,
        ),
        (
            5,
            5,
            4,
            4,
            4,
            4,
            3,
            4,
            3,
            3,
            3,
            3,
            3,
            3,
            4,
            3,
            3,
            3,
            3,
            3,
            4,
            5,
            5,
            5,
            5,
            4,
            4,
            4,
            5,
            4,
            4,
            4,
            4,
            4,
            4,
            4,
        ),
        (4,) * 14 + (5,) * 14 + (7,) * 8,
    ),
    activities={"Tie my shoes": 4, "Walk to the shops": 5, "Lift a full bag": 2},
    tests={"chair30": 11},
    again={"Tie my shoes": 6, "Walk to the shops": 8, "Lift a full bag": 5, "chair30": 13},
)
SORE = Course(
    name="Demo Sore",
    programme="neck",
    began=3,
    until=1,
    scores=_scores((4, 4, 3, 4, 4, 4), (4,) * 6, (5,) * 6),
    worse={5: 7},
    activities={"Drive for an hour": 3, "Sleep on my side": 4},
)
AWAY = Course(
    name="Demo Away",
    programme="low-back",
    began=16,
    until=9,
    missed=frozenset({3, 6, 8, 9, 11, 13}),
    scores=_scores((5, 4, 5, 4, 4, 5, 4, 4) * 2, (5,) * 16, (4,) * 16),
    activities={"Get up from the sofa": 4},
    tests={"chair30": 9},
)
OTHERS = (STEADY, AWAY, READY, SORE)
