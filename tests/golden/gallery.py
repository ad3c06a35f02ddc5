"""Which screens are kept as pictures: every scene once, the main ones in every shape and mode."""

from tests.qml.scenes import SCENES

MAIN = (
    *("home_demo", "sign_in_wrong", "today_ready", "rating_pain", "rating_effort"),
    *("session_work", "session_hold", "session_rest", "session_paused", "session_hurt"),
    *("session_red", "lesson_ask", "lesson_wrong", "done", "printing_failed", "idle"),
)
GALLERY = (
    *((scene, "landscape", "plain") for scene in SCENES),
    *((scene, "portrait", "plain") for scene in MAIN),
    *((scene, "landscape", mode) for scene in MAIN for mode in ("rtl", "largetext", "dark")),
    *((scene, "portrait", "dark") for scene in ("home", "session_hold", "done")),
)
