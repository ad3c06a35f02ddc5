"""This clinic's server, and what two kiosks said differently: page, states, and the shell's."""

from typing import Any

from msgspec.structs import replace

from app.staff.differences.model import DifferencesState
from app.staff.server.model import ServerState
from app.usecases.square import qr_rows

SERVER_CONTENT = ("kiosk", "kept", "keptBy", "aside", "asideBy", "joinedNow")

SERVER = ServerState(
    ready=True, joined=True, clinic="Demo clinic, North Street", kiosk="Room 1", at="10:14"
)
FLEET = tuple(
    {"name": name, "seen": seen, "version": "1.4.0", "proven": proven, "disk": disk, "wrong": wrong}
    for name, seen, proven, disk, wrong in (
        ("Front desk", "10:13", "29 Nov 2026", "120", False),
        ("Room 1", "10:14", "30 Nov 2026", "54", False),
        ("Room 2, beside the stairs to the gym", "27 Nov 2026, 18:02", "", "1", True),
    )
)
LETTERS = "PJ" + "BCDFGHJKLNPRSTVX" * 17
BESIDE_SETTINGS = {
    "name": "Demo admin",
    "role": "admin",
    "places": ("people", "settings"),
    "locksIn": 25,
    "canGoBack": True,
}
APART = DifferencesState(
    ready=True,
    rows=tuple(
        {
            "id": kind,
            "kind": kind,
            "about": about,
            "patient": patient,
            "kiosk": "Room 2",
            "at": "10:14",
            "kept": kept,
            "keptBy": "Demo physio, 09:58",
            "aside": aside,
            "asideBy": by,
            "mayTake": take,
        }
        for kind, about, patient, kept, aside, by, take in (
            ("plan", "Demo Patient", "1", "Less pain, so more sets", "", "Demo colleague", True),
            ("name", "Demo Patient", "1", "Demo Patient", "Demo Patient-Other", "", True),
            ("decision", "Demo Patient", "1", "accepted", "declined", "Demo colleague", False),
            ("code", "Demo Patient", "1", "204149", "204117", "", False),
        )
    ),
)

SERVER_SCENES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "server_alone": ("server", {"server": ServerState(ready=True)}, BESIDE_SETTINGS),
    "server_wrong": (
        "server",
        {
            "server": ServerState(
                ready=True,
                code=LETTERS[:30],
                problem="This code was used already, or is older than 30 minutes.",
            )
        },
        BESIDE_SETTINGS,
    ),
    "server_joined_now": (
        "server",
        {"server": ServerState(ready=True, joinedNow="Demo clinic")},
        BESIDE_SETTINGS,
    ),
    "server_joined": ("server", {"server": SERVER}, BESIDE_SETTINGS),
    "server_stalled": (
        "server",
        {"server": replace(SERVER, late=True, trouble="network", unsent=212, minutesOff=7)},
        BESIDE_SETTINGS,
    ),
    "server_invitation": (
        "server",
        {"server": replace(SERVER, invitation=LETTERS, rows=qr_rows(LETTERS), name="Room 2")},
        BESIDE_SETTINGS,
    ),
    "server_fleet": (
        "server",
        {"server": replace(SERVER, fleet=FLEET, fleetAt="10:14")},
        BESIDE_SETTINGS,
    ),
    "differences": ("differences", {"differences": APART}, {"canGoBack": True}),
    "differences_none": (
        "differences",
        {"differences": DifferencesState(ready=True)},
        {"canGoBack": True},
    ),
}
