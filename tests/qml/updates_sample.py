"""The page of updates, in each of its states."""

from typing import Any

from msgspec.structs import replace

from app.staff.updates.model import UpdatesState

_FOUND = (
    {
        "name": "physio-kiosk_1.3.0_amd64.deb",
        "place": "A stick with a long name of its own",
        "version": "1.3.0",
        "trouble": "",
    },
    {
        "name": "physio-kiosk_1.1.0_amd64.deb",
        "place": "A stick with a long name of its own",
        "version": "1.1.0",
        "trouble": "It is not newer than 1.2.0, which runs.",
    },
    {
        "name": "physio-kiosk_1.4.0~trial+with.a.long.name.of.its.own.2026.11.30_amd64.deb",
        "place": "downloads",
        "version": "1.4.0~trial+with.a.long.name.of.its.own.2026.11.30",
        "trouble": "This file is not signed by whom this kiosk trusts. Nothing was changed.",
    },
)
UPDATES = UpdatesState(ready=True, version="1.2.0", since="12/10/2026 06:10", before="1.1.0")
STICK = replace(UPDATES, looked=True, found=_FOUND)
UPDATE_STATES = {
    "staff_updates": UPDATES,
    "staff_updates_found": STICK,
    "staff_updates_none": replace(UPDATES, looked=True, before=""),
    "staff_updates_copying": replace(STICK, doing="copy", share=0.6),
    "staff_updates_putting": replace(STICK, doing="put"),
    "staff_updates_asking": replace(STICK, asking="take", about="1.3.0"),
    "staff_updates_back": replace(UPDATES, asking="back", about="1.1.0"),
    "staff_updates_went_back": replace(
        UPDATES, version="1.1.0", before="", came="The version before runs again."
    ),
    "staff_updates_stays": replace(
        UPDATES,
        well=False,
        came="The version stays: Something was saved since the update, and going back would lose "
        "it. The newer version stays. Install one that is newer still.",
    ),
    "staff_updates_unheard": replace(UPDATES, problem="unheard"),
    "staff_updates_other": UpdatesState(ready=True, way="other", version="1.2.0"),
    "staff_updates_demo": UpdatesState(ready=True, way="demo", version="1.2.0"),
}
UPDATE_SCENES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    name: ("updates", {"updates": it}, {"canGoBack": True}) for name, it in UPDATE_STATES.items()
}
"""The page, the state of it, and what the root says."""
