"""Which screens are kept as pictures: every scene once, the main ones in every shape and mode.

All are taken with less motion: a picture of something that moves is another one each time.
"""

from tests.qml.first_start_scenes import FIRST_MAIN
from tests.qml.scenes import SCENES
from tests.qml.staff_about_scenes import ABOUT_MAIN
from tests.qml.staff_desk_scenes import DESK_MAIN, DESK_SCENES
from tests.qml.staff_figures_scenes import FIGURES_MAIN
from tests.qml.staff_import_scenes import IMPORT_MAIN
from tests.qml.staff_reading_scenes import READING_MAIN
from tests.qml.staff_scenes import STAFF_SCENES
from tests.qml.staff_writing_scenes import WRITING_MAIN

MAIN = (
    *("home_demo", "sign_in_wrong", "today_ready", "rating_pain", "rating_effort"),
    *("session_work", "session_hold", "session_rest", "session_paused", "session_hurt"),
    *("session_hurt_or_unwell", "unwell", "stop_unwell"),
    *("session_own", "session_timed", "session_change", "session_leaving", "session_settings"),
    *(
        "session_red",
        "too_sore",
        "breathing",
        "lesson_ask",
        "lesson_wrong",
        "done",
        "done_goal",
        "printing_preview",
    ),
    "printing_uncalled",
    *("printing_failed", "idle", "safety", "stop_emergency", "stop_urgent"),
    *("today_swapped", "chair_ready", "chair_running", "chair_count", "activities_second"),
    *("checkup_activity", "checkup_change", "lesson_recall", "more"),
)
_NAMED = {SCENES[scene][0] for scene in MAIN}
_FIRST = {screen: scene for scene, (screen, _, _) in reversed(SCENES.items())}
# no screen is without
MAIN += tuple(scene for screen, scene in _FIRST.items() if screen not in _NAMED)
SIZED = (
    *("session_work", "session_own", "session_timed", "session_change", "session_leaving"),
    *("session_settings", "session_amber"),
)
STAFF_MAIN = (
    "staff_hint",
    "staff_phrase",
    "staff_notice",
    "staff_exercise",
    "staff_goal",
    "staff_paper",
    "staff_paper_uncalled",
    "staff_today_uncalled",
    "settings_clinic",
    "settings_rules",
    *READING_MAIN,
    *FIGURES_MAIN,
    *WRITING_MAIN,
    *IMPORT_MAIN,
    *ABOUT_MAIN,
    *FIRST_MAIN,
)
GALLERY = (
    *((scene, "landscape", "plain") for scene in DESK_SCENES),
    *((scene, "landscape", mode) for scene in DESK_MAIN for mode in ("rtl", "largetext", "dark")),
    *((scene, "small", "plain") for scene in DESK_MAIN),
    *((scene, "landscape", "plain") for scene in STAFF_SCENES),
    *((scene, "portrait", "plain") for scene in STAFF_MAIN),
    *((scene, "landscape", mode) for scene in STAFF_MAIN for mode in ("rtl", "largetext", "dark")),
    *((scene, "landscape", "plain") for scene in SCENES),
    *((scene, "portrait", "plain") for scene in MAIN),
    *((scene, "landscape", mode) for scene in MAIN for mode in ("rtl", "largetext", "dark")),
    *((scene, shape, "plain") for scene in SIZED for shape in ("small", "large")),
    *((scene, "portrait", "dark") for scene in ("home", "session_hold", "done")),
    *(
        ("session_work", shape, mode)
        for shape in ("portrait", "small", "large")
        for mode in ("dark", "largetext")
    ),
)
# the session with the figure as it ships, at full size: small pictures hide a facet or a thin line
FULL = tuple(
    (scene, shape, mode)
    for scene in ("session_work", "session_hold")
    for shape in ("landscape", "portrait")
    for mode in ("plain", "dark")
)
