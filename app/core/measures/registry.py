"""Every measure there is: its range, which way is better, and the change that matters.

What the kiosk asks by itself is in words of our own. A questionnaire that belongs to somebody is
never shown: its total alone may be typed in by staff who have it on paper and may use it.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from msgspec import Struct


class Change(StrEnum):
    """How two values of a measure compare; LITTLE is less than the change that matters."""

    BETTER = "better"
    WORSE = "worse"
    LITTLE = "little"


class MeasureInfo(Struct, frozen=True, kw_only=True):
    """One measure. ``better`` is None where neither end is the good one.

    ``change`` is the change that matters, in the measure's own points, and None where no source
    gives one. ``taken`` says by whom: asked by the kiosk, timed by it, or typed by staff.
    """

    id: str
    low: float
    high: float
    better: Literal["lower", "higher"] | None
    change: float | None
    source: str
    unit: Literal["points", "seconds", "times"] = "points"
    taken: Literal["asked", "timed", "typed"] = "asked"
    decimals: int = 0

    def allows(self, value: float) -> bool:
        """Whether ``value`` lies in the range and is no finer than the measure."""
        return self.low <= value <= self.high and round(value, self.decimals) == value

    def compare(self, before: float, now: float) -> Change:
        """What the step from ``before`` to ``now`` means. Without a known change, or a good end,
        it is LITTLE: nothing is claimed."""
        if self.change is None or self.better is None or abs(now - before) < self.change:
            return Change.LITTLE
        rose = now > before
        return Change.BETTER if rose is (self.better == "higher") else Change.WORSE


_ALL = (
    MeasureInfo(
        id="pain",
        low=0,
        high=10,
        better="lower",
        change=2,
        source="0-10 rating in the public domain; 2 points matter: Ostelo 2008",
    ),
    MeasureInfo(
        id="effort",
        low=0,
        high=10,
        better=None,
        change=None,
        source="Our own words. Session effort: doi 10.1123/ijspp.2020-0599",
    ),
    MeasureInfo(
        id="confidence",
        low=0,
        high=10,
        better="higher",
        change=2,
        source="Our own words, not validated; 2 points are our own choice",
    ),
    MeasureInfo(
        id="psfs",
        low=0,
        high=10,
        better="higher",
        change=2.3,
        decimals=1,
        source="Patient-specific activities after Stratford 1995, our own words; "
        "1.3 is a small, 2.3 a medium, 2.7 a large change: doi 10.2519/jospt.2014.5248",
    ),
    MeasureInfo(
        id="groc",
        low=-5,
        high=5,
        better="higher",
        change=2.5,
        source="Rating of change on 11 points, our own words; 2.5 matter: PMC7025089. "
        "It measures change itself, so that 2.5 from 0 is what counts. Memory colours it",
    ),
    MeasureInfo(
        id="sts5",
        low=1,
        high=120,
        better="lower",
        change=2.3,
        unit="seconds",
        taken="timed",
        decimals=1,
        source="Five times sit-to-stand; healthy up to 12.4 s: e-neurospine 18(4); "
        "the 2.3 s that matter rest on weak evidence",
    ),
    MeasureInfo(
        id="chair30",
        low=0,
        high=60,
        better="higher",
        change=2,
        unit="times",
        taken="timed",
        source="30-second chair stand, seat about 44 cm; 2 to 3 matter, not verified",
    ),
    MeasureInfo(
        id="settled",
        low=0,
        high=1,
        better="higher",
        change=None,
        source="Whether pain settled within 24 hours: providephysiotherapy.org.uk traffic light",
    ),
    MeasureInfo(
        id="rmdq",
        low=0,
        high=24,
        better="lower",
        change=5,
        taken="typed",
        source="Roland-Morris total; 5 points or 30 %: Ostelo 2008",
    ),
    MeasureInfo(
        id="pseq",
        low=0,
        high=60,
        better="higher",
        change=7,
        taken="typed",
        source="Self-efficacy, 10 items, total; 7 points with a change of band: measurely.com.au",
    ),
    MeasureInfo(
        id="pseq2",
        low=0,
        high=12,
        better="higher",
        change=None,
        taken="typed",
        source="Self-efficacy, 2 items, total; doi 10.1016/j.jpain.2014.11.002",
    ),
    MeasureInfo(
        id="tsk17",
        low=17,
        high=68,
        better="lower",
        change=None,
        taken="typed",
        source="Fear of movement, 17 items, total; over 37 is high",
    ),
    MeasureInfo(
        id="tsk11",
        low=11,
        high=44,
        better="lower",
        change=None,
        taken="typed",
        source="Fear of movement, 11 items, total",
    ),
    MeasureInfo(
        id="pcs",
        low=0,
        high=52,
        better="lower",
        change=6.5,
        taken="typed",
        source="Catastrophizing, total; 6.5 matter: PMC7053735",
    ),
    MeasureInfo(
        id="ndi",
        low=0,
        high=50,
        better="lower",
        change=7,
        taken="typed",
        source="Neck disability, total; 14 of 100 matter: doi 10.2519/jospt.2014.5248",
    ),
    MeasureInfo(
        id="promis_pi",
        low=20,
        high=80,
        better="lower",
        change=3.5,
        taken="typed",
        decimals=1,
        source="Pain interference, T-score; 3.5 to 5.5 matter: doi 10.2147/JPR.S93391",
    ),
)

MEASURES: Mapping[str, MeasureInfo] = MappingProxyType({each.id: each for each in _ALL})
"""All of them, by id."""
