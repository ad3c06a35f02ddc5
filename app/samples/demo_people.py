"""The others of the demo clinic: one for each way that Today may speak of somebody."""

from app.core.kinds import Measure
from app.samples.demo_course import DemoCourse


def _scores(pain: str, effort: str, confidence: str) -> dict[Measure, tuple[int, ...]]:
    """A digit for each slot."""
    said = {Measure.PAIN: pain, Measure.EFFORT: effort, Measure.CONFIDENCE: confidence}
    return {measure: tuple(map(int, digits)) for measure, digits in said.items()}


READY = DemoCourse(
    name="Demo Ready",
    programme="mid-upper-back",
    began=5,
    missed=frozenset({4}),
    scores=_scores(pain="332222121111", effort="443333232222", confidence="6" * 12),
    activities={"Look over my shoulder": 5, "Hang out the washing": 4},
    tests={"sts5": 12.8},
)
STEADY = DemoCourse(
    name="Demo Steady",
    programme="low-back",
    began=17,
    missed=frozenset({5, 9, 12, 20, 27}),
    scores=_scores(
        pain="554544433333323322223443443443334333",
        effort="554444343333334333334555544454444744",
        confidence="4" * 14 + "5" * 14 + "7" * 8,
    ),
    activities={"Tie my shoes": 4, "Walk to the shops": 5, "Lift a full bag": 2},
    tests={"chair30": 11},
    again={"Tie my shoes": 6, "Walk to the shops": 8, "Lift a full bag": 5, "chair30": 13},
)
SORE = DemoCourse(
    name="Demo Sore",
    programme="neck",
    began=3,
    until=1,
    scores=_scores(pain="443444", effort="444444", confidence="555555"),
    worse={5: 7},
    activities={"Drive for an hour": 3, "Sleep on my side": 4},
)
AWAY = DemoCourse(
    name="Demo Away",
    programme="low-back",
    began=16,
    until=9,
    missed=frozenset({3, 6, 8, 9, 11, 13}),
    scores=_scores(pain="54544544" * 2, effort="5" * 16, confidence="4" * 16),
    activities={"Get up from the sofa": 4},
    tests={"chair30": 9},
)
OTHERS = (STEADY, AWAY, READY, SORE)
