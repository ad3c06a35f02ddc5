"""One scene for every state a staff page can be in: real view models, shown a frozen state.

Add a page's scenes to ``STAFF_SCENES``, and the names of fields that hold words (not ids, numbers
or dates) to ``CONTENT``, so that the long right-to-left words reach them.
"""

from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.devices.jobs import Jobs
from app.staff.own.model import OwnState
from app.staff.pages import Pages
from app.staff.root import StaffViewModel
from app.staff.root_state import StaffState
from app.staff.shift import Shift
from app.staff.sign_in.model import StaffSignInModel, StaffSignInState
from app.usecases.square import qr_rows
from tests.fake_clock import FakeClock
from tests.qml.backups_sample import BACKUP_STATES, RECOVERY_STATES
from tests.qml.first_start_scenes import FIRST_CONTENT, FIRST_START_SCENES
from tests.qml.self_test_sample import SELF_TEST_SCENES
from tests.qml.server_scenes import SERVER_CONTENT, SERVER_SCENES
from tests.qml.settings_sample import LOOKED_BACK, SETTINGS, VALUES
from tests.qml.staff_about_scenes import ABOUT_CONTENT, ABOUT_SCENES
from tests.qml.staff_exercise_scenes import EXERCISE_CONTENT, EXERCISE_STATES, LISTED
from tests.qml.staff_figures_scenes import FIGURES_CONTENT, FIGURES_SCENES
from tests.qml.staff_goal_scenes import GOAL_SCENES
from tests.qml.staff_import_scenes import IMPORT_CONTENT, IMPORT_SCENES
from tests.qml.staff_paper import (
    LETTER,
    PAPERS,
    marked,
    paper,
    paper_scenes,
)
from tests.qml.staff_reading_scenes import READING_CONTENT, READING_SCENES
from tests.qml.staff_team_sample import TEAM
from tests.qml.staff_writing_scenes import PAGES, WRITING_CONTENT
from tests.qml.updates_sample import UPDATE_SCENES

SIGNED_IN = {
    "clinic": "Demo clinic",
    "name": "Demo physio",
    "role": "physio",
    "places": ("today", "people"),
    "locksIn": 130,
}
ADMIN = {
    "name": "Demo admin",
    "role": "admin",
    "places": ("people", "figures", "settings"),
    "locksIn": 25,
}
MAKER = {"places": ("today", "people", "exercises")}
CONTENT = (
    *("clinic", "name", "notice", *SERVER_CONTENT, *READING_CONTENT, *FIRST_CONTENT),
    *(*FIGURES_CONTENT, *WRITING_CONTENT, *IMPORT_CONTENT, *EXERCISE_CONTENT, *ABOUT_CONTENT),
)


SQUARE = qr_rows("PKB" + "BCDFGHJKLNPRSTVX" * 2)


class StaffScene(Struct):
    """``states`` by page, ``root`` over the signed-in shell; ``opened_by`` is what to press,
    ``paper`` what the page on its way to the printer is like."""

    page: str
    states: dict[str, Any] = field(default_factory=dict)
    root: dict[str, Any] = field(default_factory=dict)
    opened_by: str = ""
    paper: dict[str, Any] = field(default_factory=dict)


def staff_side() -> StaffViewModel:
    """A staff side without records."""
    parent = QObject()
    shift = Shift(None, Jobs(parent), FakeClock(), paper, parent)
    sign_in = StaffSignInModel(FakeClock(), parent)
    view = StaffViewModel(StaffState(), sign_in, Pages(shift, None), shift.printing, parent)
    view.kept = parent
    return view


def _sign_in(root: dict[str, Any] | None = None, **state: Any) -> StaffScene:
    return StaffScene("sign_in", {"sign_in": StaffSignInState(**state)}, root or {})


def _settings(section: str, **more: Any) -> StaffScene:
    """A part of the form, filled in."""
    return StaffScene("settings", {"settings": replace(SETTINGS, section=section, **more)}, ADMIN)


STAFF_SCENES = {
    **{name: StaffScene(*scene) for name, scene in SERVER_SCENES.items()},
    **{name: StaffScene(*scene) for name, scene in FIRST_START_SCENES.items()},
    "staff_number": _sign_in({"clinic": "Demo clinic"}, typed=2, digits="10"),
    "staff_hint": _sign_in({"demoHint": "Demo physio 101: 135790, Demo admin 103: letters"}),
    "staff_pin": _sign_in(stage="pin", typed=4),
    "staff_pin_long": _sign_in(stage="pin", typed=12, enough=True),
    "staff_phrase": _sign_in(stage="phrase"),
    "staff_unlock": _sign_in(stage="pin", typed=3, whose="Demo physio"),
    "staff_badge_read": _sign_in(stage="pin", badge=True),
    "staff_badge_lost": _sign_in(problem="badge"),
    "staff_own": StaffScene("own", {"own": OwnState(ready=True)}, MAKER | {"canGoBack": True}),
    "staff_own_badge": StaffScene(
        "own",
        {
            "own": OwnState(
                ready=True,
                shortening=True,
                badge="23 November 2026",
                square=SQUARE,
                problem="A short PIN has 4 or 5 digits. Choose another one.",
            )
        },
        MAKER | {"canGoBack": True},
    ),
    "staff_own_first": StaffScene(
        "own",
        {"own": OwnState(ready=True, first=True, phrase=True)},
        {"places": (), "first": True},
    ),
    "staff_wrong": _sign_in(problem="wrong"),
    "staff_wait": _sign_in(problem="wait", waitSeconds=24),
    "staff_locked": _sign_in({"desk": True}, problem="locked"),
    "staff_nobody": _sign_in({"nobody": True}),
    "staff_empty": StaffScene("today"),
    "staff_notice": StaffScene(
        "people",
        root={"notice": "The disk is full. Free some space, then try again.", "canGoBack": True}
        | ADMIN,
    ),
    "staff_exercises": StaffScene(
        "exercises",
        {
            "exercises": LISTED,
        },
        MAKER,
    ),
    **{
        name: StaffScene("exercises", states, MAKER, opened_by=opened)
        for name, (states, opened) in EXERCISE_STATES.items()
    },
    "staff_unsaved": StaffScene(
        "settings", {"settings": replace(SETTINGS, changes=2)}, ADMIN | {"unsaved": True}
    ),
    "staff_team": StaffScene("team", {"team": TEAM}, ADMIN | {"canGoBack": True}),
    "staff_team_roles": StaffScene(
        "team",
        {"team": replace(TEAM, asking="roles", about="101", role="physio_admin", admits=True)},
        ADMIN | {"canGoBack": True},
    ),
    "staff_team_add": StaffScene(
        "team",
        {"team": replace(TEAM, asking="add", problem="A staff number has 3 digits.")},
        ADMIN | {"canGoBack": True},
    ),
    "staff_team_left": StaffScene(
        "team", {"team": replace(TEAM, asking="archive", about="101")}, ADMIN
    ),
    **{name: StaffScene("backups", {"backups": it}, ADMIN) for name, it in BACKUP_STATES.items()},
    **{it: StaffScene(*of[:2], ADMIN | of[2]) for it, of in SELF_TEST_SCENES.items()},
    **{it: StaffScene(*of[:2], ADMIN | of[2]) for it, of in UPDATE_SCENES.items()},
    **{
        name: StaffScene("recovery", {"recovery": it}, ADMIN)
        for name, it in RECOVERY_STATES.items()
    },
    "settings_clinic": _settings("clinic"),
    "settings_wrong": _settings(
        "clinic",
        logo="",
        changes=1,
        wrong=("clinic_contact",),
        values=VALUES | {"clinic_contact": "x" * 80},
    ),
    "settings_full_disk": _settings(
        "clinic",
        changes=3,
        problem="The disk is full. Free some space, then try again: all that was shown as saved "
        "is safe.",
    ),
    "settings_logo": _settings(
        "clinic",
        choosing=True,
        pictures=(
            {"name": "logo.png", "where": "STICK"},
            {"name": "a picture with quite a long name of its own 2026.jpeg", "where": "pictures"},
        ),
    ),
    "settings_no_picture": _settings(
        "clinic", choosing=True, problem="This is not a PNG or JPEG picture. Choose another one."
    ),
    "settings_screen": _settings("screen", saved=True),
    "settings_reach": _settings(
        "screen", values=VALUES | {"screen_foot": "640", "low_controls": "yes"}, changes=2
    ),
    "settings_hung": _settings(
        "screen",
        values=VALUES
        | {
            "screen_turn": "270",
            "picture_size": "90",
            "touch_map": "1.05,0,-0.02,0,1.04,0.01",
            "dark_hours": "20:00-07:00",
        },
        changes=4,
    ),
    "settings_touch": StaffScene(
        "settings",
        {"settings": replace(SETTINGS, section="screen")},
        ADMIN,
        opened_by="Adjust the touch",
    ),
    "settings_sound": _settings("sound", changes=1),
    "settings_silent": _settings("sound", values=VALUES | {"quiet_hours": "", "volume": "0"}),
    "settings_keys": _settings("keys", values=VALUES | {"key_next": "Right", "key_pause": "Space"}),
    "settings_languages": _settings("languages"),
    "settings_paper": _settings("paper"),
    "settings_no_printer": _settings("paper", printers=()),
    "settings_rules": _settings("rules", wrong=("progress_sessions",), changes=1),
    "settings_rules_lead": StaffScene(
        "settings",
        {"settings": replace(SETTINGS, section="rules", all=False)},
        {"places": ("today", "people", "exercises", "figures", "settings")},
    ),
    "settings_hindsight": StaffScene(
        "settings",
        {"settings": replace(SETTINGS, section="rules"), "hindsight": LOOKED_BACK},
        ADMIN,
    ),
    "settings_rules_seen": _settings("rules", lead=False),
    "settings_records": _settings("records", packs="k3vd-7xqa-p2mw-ze5t-hj4c"),
    "settings_expired": _settings(
        "records",
        places=(),
        expired=tuple(
            {"code": f"204 {n}", "name": "Demo Person with a Name of Some Length", "last": "3/4/16"}
            for n in (117, 203)
        ),
    ),
    "settings_erase": _settings(
        "records",
        places=(),
        erasing="Demo Person with a Name of Some Length",
        problem="This record is not past its time. Look at the list again.",
    ),
}
STAFF_SCENES["settings_clinic_unset"] = _settings(
    "clinic",
    values=VALUES | {"clinic_contact": "", "emergency_number": ""},
)
STAFF_SCENES["settings_number_wrong"] = _settings(
    "clinic",
    values=VALUES | {"emergency_number": "call 112"},
    wrong=("emergency_number",),
    changes=1,
)
STAFF_SCENES |= {
    name: StaffScene("people", root={"printing": True}, paper={"sorts": PAPERS, **like})
    for name, like in paper_scenes().items()
}
STAFF_SCENES |= {
    name: StaffScene(page, {page: state}) for name, (page, state) in READING_SCENES.items()
}
STAFF_SCENES |= {
    name: StaffScene(page, {page: state}, ADMIN) for name, (page, state) in FIGURES_SCENES.items()
}
STAFF_SCENES |= {
    f"staff_{name}": StaffScene(page, states, {"canGoBack": page != "people"})
    for name, (page, states) in (PAGES | GOAL_SCENES | IMPORT_SCENES | ABOUT_SCENES).items()
}
_PATIENT, _TODAY = STAFF_SCENES["staff_patient"], STAFF_SCENES["staff_today"]
_PEOPLE = STAFF_SCENES["staff_people"]
STAFF_SCENES["staff_letter"] = StaffScene("patient", _PATIENT.states | {"letter": LETTER})
STAFF_SCENES["staff_people_pile"] = StaffScene(
    "people", _PEOPLE.states | {"pile": marked(_PEOPLE.states["people"].people)}
)
STAFF_SCENES["staff_people_pile_cards"] = StaffScene(
    "people", _PEOPLE.states | {"pile": marked(_PEOPLE.states["people"].people, asking=True)}
)
STAFF_SCENES["staff_people_clinics"] = StaffScene(
    "people", {"people": replace(_PEOPLE.states["people"], clinics=True)}
)
STAFF_SCENES["staff_today_pile"] = StaffScene(
    "today", _TODAY.states | {"today_pile": marked(_TODAY.states["today"].rows)}
)
# what the staff pages are measured in
STAFF_LAYOUTS = (
    ("landscape", "plain"),
    ("landscape", "rtl"),
    ("landscape", "largetext"),
    ("portrait", "plain"),
    ("portrait", "largetext"),
    ("small", "plain"),
)
