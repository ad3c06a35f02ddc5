"""Bringing a backup back on the screen that says what is wrong, step by step."""

from typing import Any

RESCUE_SCENES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "trouble_demo": (
        "trouble",
        "",
        {
            "fault": "gone",
            "demoBeside": True,
            "trouble": "The kiosk's data file is gone or empty: /srv/demo/kiosk.db. Bring the "
            "records back from your last backup: physio-kiosk restore.",
        },
    ),
    "rescue": ("trouble", "rescue", {"stage": "how"}),
    "rescue_words": (
        "trouble",
        "rescue",
        {
            "stage": "words",
            "problem": "Word 7 is not one of the recovery key's words. Look again.",
        },
    ),
    "rescue_admin": (
        "trouble",
        "rescue",
        {"stage": "admin", "problem": "That is no admin of this backup. Tries left: 9."},
    ),
    "rescue_sure": ("trouble", "rescue", {"stage": "sure"}),
    "rescue_sure_erased": (
        "trouble",
        "rescue",
        {"stage": "sure", "erasedTo": "29 November 2026, 12:15"},
    ),
    "rescue_busy": ("trouble", "rescue", {"stage": "sure", "busy": True, "share": 0.4}),
    "rescue_done": (
        "trouble",
        "rescue",
        {"stage": "done", "kept": "before-restore-2026-11-24-071500"},
    ),
}
