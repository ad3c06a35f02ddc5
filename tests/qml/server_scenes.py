"""This clinic's server, and what two kiosks said differently: page, states, and the shell's."""

from typing import Any

from msgspec.structs import replace

from app.staff.differences.model import DifferencesState
from app.staff.server.model import ServerState
from app.staff.transfers.model import TransfersState
from app.usecases.square import qr_rows

SERVER_CONTENT = (
    *("kiosk", "kept", "keptBy", "aside", "asideBy", "joinedNow", "to", "sentTo", "whence"),
    *("whither", "own", "about", "taken", "address", "movedTo"),
)

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

ADDRESS = "PT" + "KJ7QX2MZ4VBN3RLD" * 6
BESIDE_PEOPLE = {"places": ("today", "people"), "canGoBack": True}
CAME = tuple(
    {
        "id": str(number),
        "name": name,
        "born": born,
        "whence": whence,
        "at": "29 Nov 2026, 17:40",
        "sessions": 38,
        "plans": 1,
        "notes": 3,
        "trouble": trouble,
    }
    for number, (name, born, whence, trouble) in enumerate(
        (
            ("Demo Patient", "1961", "Demo clinic, South Street", ""),
            (
                "Wilhelmina Featherstonehaugh-Demo",
                "",
                "Demo clinic for backs and shoulders, Upper Harbour Road",
                "A record from Demo clinic waits: its plans use exercises that are not here: "
                "sit-to-stand-with-band, wall-slide.",
            ),
        )
    )
)
GONE = tuple(
    {"id": str(number), "name": name, "whither": "Demo clinic, South Street", "at": at, "state": it}
    for number, (name, at, it) in enumerate(
        (("Demo Patient", "10:02", "waits"), ("Demo Patient-Other", "12 Nov 2026, 9:15", "arrived"))
    )
)
TRANSFERS = TransfersState(
    ready=True, looked=True, own=ADDRESS, rows=qr_rows(ADDRESS), maySend=True, mayErase=True
)
LEAVING = TransfersState(
    ready=True,
    patient="1",
    name="Demo Patient",
    much={"sessions": 38, "plans": 4, "notes": 3},
    maySend=True,
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
    "transfers_none": ("transfers", {"transfers": TRANSFERS}, BESIDE_PEOPLE),
    "transfers_alone": (
        "transfers",
        {"transfers": TransfersState(ready=True, joined=False)},
        BESIDE_PEOPLE,
    ),
    "transfers": (
        "transfers",
        {"transfers": replace(TRANSFERS, came=CAME, gone=GONE)},
        BESIDE_PEOPLE,
    ),
    "transfers_taken": (
        "transfers",
        {"transfers": replace(TRANSFERS, taken="Demo Patient", code="314 159")},
        BESIDE_PEOPLE,
    ),
    "transfers_take": (
        "transfers",
        {"transfers": replace(TRANSFERS, came=CAME, asking="take", about="Demo Patient")},
        BESIDE_PEOPLE,
    ),
    "transfer_send": (
        "transfers",
        {
            "transfers": replace(
                LEAVING,
                address=ADDRESS[:30],
                problem="That is not a whole address of a clinic. Copy all of it.",
            )
        },
        BESIDE_PEOPLE,
    ),
    "transfer_sure": (
        "transfers",
        {
            "transfers": replace(
                LEAVING,
                address=ADDRESS,
                to="Demo clinic, South Street",
                asking="send",
                about="Demo Patient",
            )
        },
        BESIDE_PEOPLE,
    ),
    "transfer_sent": (
        "transfers",
        {"transfers": replace(LEAVING, sentTo="Demo clinic, South Street")},
        BESIDE_PEOPLE,
    ),
    "differences": ("differences", {"differences": APART}, {"canGoBack": True}),
    "differences_none": (
        "differences",
        {"differences": DifferencesState(ready=True)},
        {"canGoBack": True},
    ),
}
