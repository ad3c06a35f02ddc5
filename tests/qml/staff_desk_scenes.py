"""Scenes of a desk: the list of patients beside whoever is open."""

from msgspec.structs import replace

from app.staff.today.roster import RosterState
from tests.qml.staff_reading_scenes import (
    ARABIC,
    FLAGGED,
    HEBREW,
    LONG_NAME,
    ON_TRACK,
    PLANLESS,
    READING_SCENES,
    READY,
    UNSEEN,
    case,
)
from tests.qml.staff_scenes import STAFF_SCENES, StaffScene

TODAY = READING_SCENES["staff_today"][1]
TOLD = READING_SCENES["staff_today_apart"][1]

AT_DESK = {"desk": True, "places": ("today", "people", "exercises")}
# what the desk is measured in
DESK_LAYOUTS = (
    ("landscape", "plain"),
    ("landscape", "rtl"),
    ("landscape", "largetext"),
    ("small", "plain"),
)
DESK_MAIN = ("desk_list", "desk_patient")


def _rows():
    """Some thirty patients, with names of every kind."""
    some = (*FLAGGED, *READY, *UNSEEN, *PLANLESS, *ON_TRACK)
    names = tuple(
        case(name, "flagged", "red_pain", 1, tier="soon") for name in (LONG_NAME, ARABIC, HEBREW)
    )
    more = tuple(case(f"Demo 0001{number}", "on_track", "", number % 4) for number in range(10, 26))
    gone = case("Demo 000130", "", dated=False, programme="", planned=False)
    return tuple(
        it | {"seen": number % 9 - 1}
        for number, it in enumerate((*some[:3], *names, *some[3:], *more, gone))
    )


ROSTER = RosterState(
    ready=True,
    rows=_rows(),
    counts=tuple(
        {"need": need, "count": count}
        for need, count in (
            ("flagged", 6),
            ("ready", 3),
            ("unseen", 2),
            ("planless", 2),
            ("on_track", 7601),
        )
    ),
    more=True,
    mayPrint=True,
)
NOBODY = replace(ROSTER, rows=(), text="zzz", more=False)


def _desk(page, states, **root):
    return StaffScene(page, states, AT_DESK | root)


def _beside(roster):
    (page, state) = READING_SCENES["staff_patient"]
    return _desk(page, {page: state, "roster": roster}, canGoBack=True)


OPEN = _rows()[0]["id"]
DESK_SCENES = {
    "desk_list": _desk("today", {"today": TODAY, "roster": ROSTER}),
    "desk_told": _desk("today", {"today": TOLD, "roster": ROSTER}),
    "desk_nobody": _desk("today", {"today": TODAY, "roster": NOBODY}),
    "desk_patient": _beside(replace(ROSTER, whose=OPEN)),
    "desk_mine": _beside(replace(ROSTER, among="mine", others=3, whose=OPEN)),
    "desk_sorted": _beside(replace(ROSTER, order="name", turned=True, need="flagged", whose=OPEN)),
    "desk_plan": _desk("plan", STAFF_SCENES["staff_plan_item"].states, canGoBack=True),
    "desk_keys": StaffScene("today", {"today": TODAY, "roster": ROSTER}, AT_DESK, "Keys"),
    "desk_sign_in": StaffScene("sign_in", {}, {"desk": True}),
    "desk_import": _desk("people_import", STAFF_SCENES["staff_import_twins"].states),
    "desk_people": _desk("people", STAFF_SCENES["staff_people"].states),
}
