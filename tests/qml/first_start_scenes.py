"""The first start: each question as it is asked, and what it looks like half way through."""

from typing import Any

from msgspec.structs import replace

from app.core.first_start import STEPS
from app.core.settings import SETTINGS
from app.staff.first_start.state import FirstStartState
from app.staff.records.recovery import RecoveryState

FIRST_CONTENT = ("joined", "person")

EMPTY = FirstStartState(
    count=len(STEPS),
    values={name: it.default for name, it in SETTINGS.items()},
    languages=(
        {"code": "en", "name": "British English", "on": True},
        {"code": "de", "name": "Deutsch", "on": False},
        {"code": "ar", "name": "العربية", "on": False},
    ),
    inches=24.0,
    claimed=23.8,
)
NOBODY: dict[str, Any] = {"name": "", "role": "", "places": (), "locksIn": -1}
FOUNDER: dict[str, Any] = {"name": "Demo physio", "role": "physio", "places": ("today", "people")}
LEFT = ("numbers", "screen", "sound", "printer", "recovery", "backups")
WORDS = tuple(f"{number}. umbrella" for number in range(1, 25))
STICKS = (
    {"name": "BACKUP", "where": "/media/kiosk/BACKUP"},
    {"name": "Stick of the practice", "where": "/media/kiosk/Stick of the practice"},
)
PRINTERS = (
    {"name": "desk", "title": "Front desk"},
    {"name": "room", "title": "Room 2, first floor"},
)


def _at(step: str, **more: Any) -> FirstStartState:
    number = [it.value for it in STEPS].index(step) + 1 if step != "end" else len(STEPS)
    values = EMPTY.values | more.pop("values", {})
    return replace(EMPTY, step=step, number=number, values=values, **more)


Scene = tuple[str, dict[str, Any], dict[str, Any]]


def _scene(state: FirstStartState, key: RecoveryState | None = None, **root: Any) -> Scene:
    states: dict[str, Any] = {"first_start": state}
    if key is not None:
        states["recovery"] = key
    return "first_start", states, (FOUNDER if state.mine else NOBODY) | root


_MINE: dict[str, Any] = {"staffed": True, "mine": True, "person": "Demo physio"}

FIRST_START_SCENES: dict[str, tuple[Any, ...]] = {
    "first_language": _scene(_at("language")),
    "first_server": _scene(_at("server")),
    "first_server_wrong": _scene(
        _at("server", code="PJKLTP", problem="This code was used already, or is too old.")
    ),
    "first_server_joined": _scene(_at("server", joined="Demo clinic")),
    "first_clinic": _scene(_at("clinic")),
    "first_numbers": _scene(
        _at(
            "numbers",
            values={"clinic_contact": "01632 960 117", "emergency_number": "call"},
            problem="The emergency number has digits and spaces alone, such as 112.",
        )
    ),
    "first_screen": _scene(_at("screen")),
    "first_sound": _scene(_at("sound")),
    "first_sound_nothing": _scene(_at("sound", heard="no")),
    "first_printer_none": _scene(_at("printer")),
    "first_printer": _scene(_at("printer", printers=PRINTERS, values={"printer": "desk"})),
    "first_printer_no": _scene(_at("printer", printers=PRINTERS, paper="no")),
    "first_person": _scene(_at("person")),
    "first_person_known": _scene(_at("person", **_MINE)),
    "first_recovery_nobody": _scene(_at("recovery")),
    "first_recovery": _scene(_at("recovery", **_MINE), RecoveryState()),
    "first_recovery_made": _scene(
        _at("recovery", **_MINE),
        RecoveryState(
            stage="made",
            words=WORDS,
            asked=(3, 11, 20),
        ),
    ),
    "first_recovery_test": (
        *_scene(
            _at("recovery", **_MINE),
            RecoveryState(
                stage="made",
                asked=(3, 11, 20),
                problem="One of these is not the word on the paper. Look again.",
            ),
        ),
        "I have it on paper",
    ),
    "first_recovery_kept": _scene(_at("recovery", **_MINE, done=("recovery",))),
    "first_backups": _scene(_at("backups", **_MINE, places=STICKS)),
    "first_backups_none": _scene(_at("backups", **_MINE)),
    "first_demo": _scene(_at("demo", **_MINE)),
    "first_end": _scene(_at("end", **_MINE)),
    "first_end_open": _scene(_at("end", **_MINE, open=LEFT)),
    "first_end_nobody": _scene(_at("end", open=LEFT)),
    "first_alone": _scene(_at("sound", **_MINE, alone=True)),
    "staff_still_to_do": ("people", {}, {"todo": LEFT, "places": ("people", "settings")}),
    "staff_demo_beside": (
        "sign_in",
        {},
        NOBODY | {"demo": True, "demoHint": "Demo physio 101: 135790, Demo admin 103: letters"},
    ),
}
FIRST_MAIN = ("first_screen", "first_person", "first_recovery_made", "first_end_open")
"""Kept in every shape and mode."""
