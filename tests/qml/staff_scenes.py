"""One scene for every state a staff page can be in: real view models, shown a frozen state.

Add a page's scenes to ``STAFF_SCENES``, and the names of fields that hold words (not ids, numbers
or dates) to ``CONTENT``, so that the long right-to-left words reach them.
"""

from typing import Any

from msgspec import Struct, field
from PySide6.QtCore import QObject

from app.services.jobs import Jobs
from app.viewmodels.staff.exercises import ExercisesState
from app.viewmodels.staff.pages import Pages
from app.viewmodels.staff.root import StaffState, StaffViewModel
from app.viewmodels.staff.shift import Shift
from app.viewmodels.staff.sign_in import StaffSignInModel, StaffSignInState
from tests.fake_clock import FakeClock
from tests.qml import samples
from tests.qml.staff_reading_scenes import READING_CONTENT, READING_SCENES

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
    "places": ("people", "settings"),
    "locksIn": 25,
}
MAKER = {"places": ("today", "people", "exercises")}
CONTENT = ("clinic", "name", "notice", *READING_CONTENT)


class StaffScene(Struct):
    """``states`` by page, ``root`` over the signed-in shell; ``opened_by`` is what to press."""

    page: str
    states: dict[str, Any] = field(default_factory=dict)
    root: dict[str, Any] = field(default_factory=dict)
    opened_by: str = ""


def paper(parent: QObject) -> samples.PrintingViewModel:
    """A stand-in for what prints; the real one and it cannot live in one process."""
    empty = {"trouble": "", "message": "", "pages": [], "printers": [], "printer": ""}
    no = {"largePrint": False, "canEnlarge": False, "stick": False}
    made = samples.PrintingViewModel(state="making", **empty, **no)
    made.setParent(parent)
    return made


def staff_side() -> StaffViewModel:
    """A staff side without records."""
    parent = QObject()
    shift = Shift(None, Jobs(parent), FakeClock(), paper, parent)
    sign_in = StaffSignInModel(FakeClock(), parent)
    view = StaffViewModel(StaffState(), sign_in, Pages(shift), shift.printing, parent)
    view.kept = parent
    return view


def _sign_in(root: dict[str, Any] | None = None, **state: Any) -> StaffScene:
    return StaffScene("sign_in", {"sign_in": StaffSignInState(**state)}, root or {})


STAFF_SCENES = {
    "staff_number": _sign_in({"clinic": "Demo clinic"}, typed=2, digits="10"),
    "staff_hint": _sign_in({"demoHint": "Demo physio 101: 135790, Demo admin 103: letters"}),
    "staff_pin": _sign_in(stage="pin", typed=4),
    "staff_pin_long": _sign_in(stage="pin", typed=12, enough=True),
    "staff_phrase": _sign_in(stage="phrase"),
    "staff_wrong": _sign_in(problem="wrong"),
    "staff_wait": _sign_in(problem="wait", waitSeconds=24),
    "staff_locked": _sign_in({"desk": True}, problem="locked"),
    "staff_empty": StaffScene("today"),
    "staff_notice": StaffScene(
        "people",
        root={"notice": "The disk is full. Free some space, then try again.", "canGoBack": True}
        | ADMIN,
    ),
    "staff_exercises": StaffScene(
        "exercises",
        {
            "exercises": ExercisesState(
                ready=True,
                rows=tuple(
                    {"id": name, "name": words, "own": own}
                    for name, words, own in (
                        ("own-1", "Bridge with a band", True),
                        ("bird-dog", "Bird-dog", False),
                        ("bridge", "Bridge", False),
                    )
                ),
            )
        },
        MAKER,
    ),
    "staff_exercise": StaffScene(
        "exercises",
        {
            "exercises": ExercisesState(
                ready=True,
                editing=True,
                own=True,
                name="Bridge, ours",
                words=(
                    {"key": "name", "value": "Bridge, ours"},
                    {"key": "steps.0", "value": "Lie on your back, knees up, feet flat."},
                    {"key": "cues.lift.now", "value": "Hips up"},
                ),
                problem='Phase "lift": the head is 2 cm below the floor.',
                changed_=True,
            )
        },
        MAKER,
    ),
}
STAFF_SCENES |= {
    name: StaffScene(page, {page: state}) for name, (page, state) in READING_SCENES.items()
}
# what the staff pages are measured in
STAFF_LAYOUTS = (
    ("landscape", "plain"),
    ("landscape", "rtl"),
    ("landscape", "largetext"),
    ("portrait", "plain"),
    ("portrait", "largetext"),
    ("small", "plain"),
)
