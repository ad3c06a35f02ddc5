"""The page of the self-test, in each of its states."""

from typing import Any

from msgspec.structs import replace

from app.staff.people.model import PeopleState
from app.staff.self_test.model import SelfTestState

_ROWS = (
    {
        "part": "backup",
        "state": "wrong",
        "said": "The last backup is of 2026-11-25. Check the folder or stick for backups.",
    },
    {"part": "records", "state": "well", "said": "212 patients, 4180 sessions"},
    {"part": "session", "state": "well", "said": "12 reps in 74 s"},
    {"part": "paper", "state": "well", "said": "2 pages, their codes read"},
    {"part": "touch", "state": "not_here", "said": "no touch screen was seen yet"},
)
PLACES = (
    {"path": "/media/clinic/A stick", "name": "A stick with a long name of its own"},
    {"path": "/srv/backups", "name": "backups"},
)
WELL = SelfTestState(ready=True, at="29/11/2026 05:00", fresh=True, rows=_ROWS[1:], places=PLACES)
SELF_TEST_STATES = {
    "staff_self_test": WELL,
    "staff_self_test_wrong": replace(WELL, wrong=1, rows=_ROWS, places=()),
    "staff_self_test_looking": replace(WELL, doing="look"),
    "staff_self_test_written": replace(
        WELL, written="/media/clinic/A stick/physio-kiosk-support-2026-11-29-121500.zip"
    ),
    "staff_self_test_none": SelfTestState(ready=True, problem="bundle"),
}
TESTED = {
    "staff_people_tested": {"backup": "29/11/2026 12:15", "tested": "29/11/2026 05:00"},
    "staff_people_faults": {
        "backup": "none",
        "recovery": False,
        "tested": "29/11/2026 05:00",
        "faults": (
            "Only 212 MB are left on the disk of /var/lib/physio-kiosk. Free some space.",
            "The kiosk's tone is not heard. Check the sound device and its volume.",
        ),
    },
}
"""What the page of people says of it to an admin."""
SELF_TEST_SCENES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    **{name: ("self_test", {"self_test": it}, {}) for name, it in SELF_TEST_STATES.items()},
    **{
        name: ("people", {"people": PeopleState(ready=True)}, root) for name, root in TESTED.items()
    },
}
"""The page, the state of it, and what the root says."""
