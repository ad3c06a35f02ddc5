"""One scene for every state a screen can be in, as plain values."""

from itertools import product
from typing import Any

from tests.qml.dose_scenes import DOSE_SCENES
from tests.qml.printing_scenes import PRINTING_SCENES
from tests.qml.rescue_scenes import RESCUE_SCENES
from tests.qml.safety_rows import EVER, URGENT, rows
from tests.qml.sample_pictures import photo
from tests.qml.scene_words import HOLD, TONGUES, WATCH, trend
from tests.qml.screens import FILES, STAFF, model_of

# name of the scene -> (screen, sub model, values)
SCENES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "home": ("home", "", {}),
    "home_demo": (
        "home",
        "",
        {"demoHint": "Demo clinic: code 204518, PIN 4711.", "languages": TONGUES},
    ),
    "home_as_of": ("home", "", {"asOf": "10:14"}),
    "home_settings": ("home", "", {"languages": TONGUES}),
    "sign_in_code": ("sign_in", "signIn", {}),
    "sign_in_pin": (
        "sign_in",
        "signIn",
        {"stage": "pin", "typed": 2, "digits": "", "length": 4},
    ),
    "sign_in_full": (
        "sign_in",
        "signIn",
        {"typed": 6, "digits": "204518", "enough": True},
    ),
    "sign_in_wrong": (
        "sign_in",
        "signIn",
        {"stage": "pin", "length": 4, "problem": "wrong", "typed": 0, "digits": ""}
        | {"erasable": False},
    ),
    "sign_in_wait": (
        "sign_in",
        "signIn",
        {"stage": "pin", "length": 4, "problem": "wait", "waitSeconds": 24, "typed": 0}
        | {"digits": "", "erasable": False},
    ),
    "sign_in_locked": (
        "sign_in",
        "signIn",
        {"stage": "code", "problem": "locked", "typed": 0, "digits": "", "erasable": False},
    ),
    "safety": ("safety", "safety", {}),
    "safety_urgent": (
        "safety",
        "safety",
        {"tier": "urgent", "rows": rows(*URGENT, **dict.fromkeys(URGENT, "no")), "number": 2}
        | {"ready": True},
    ),
    "safety_which": (
        "safety",
        "safety",
        {"tier": "urgent", "which": True, "rows": rows(*EVER.split("+"), bones="unsure")}
        | {"number": 3, "count": 3},
    ),
    "safety_head": (
        "safety",
        "safety",
        {"rows": rows("chest", "bladder", "legs", "head", "fall")},
    ),
    "safety_position": (
        "safety",
        "safety",
        {"tier": "position", "rows": rows("plank", "wrists", "overhead", "squat", "supine")}
        | {"number": 3, "count": 3},
    ),
    "safety_one": (
        "safety",
        "safety",
        {"tier": "position", "rows": rows("kneeling"), "number": 1, "count": 1},
    ),
    "ask_settled": ("question", "ask", {}),
    "stop_emergency": ("stop", "stop", {}),
    "stop_emergency_unset": ("stop", "stop", {"number": ""}),
    "stop_unwell": ("stop", "stop", {"kind": "unwell"}),
    "stop_urgent": ("stop", "stop", {"kind": "urgent"}),
    "stop_waiting": ("stop", "stop", {"kind": "waiting"}),
    "stop_locked": ("stop", "stop", {"kind": "locked"}),
    "stop_paused": ("stop", "stop", {"kind": "paused"}),
    "stop_nothing": ("stop", "stop", {"kind": "nothing"}),
    "unwell": ("unwell", "unwell", {}),
    "chair_ready": ("chair", "chair", {}),
    "chair_count_in": ("chair", "chair", {"stage": "count_in", "seconds": 3}),
    "chair_running": ("chair", "chair", {"stage": "running", "seconds": 9}),
    "chair_over": ("chair", "chair", {"stage": "over", "took": "11.3"}),
    "chair_given_up": ("chair", "chair", {"stage": "given_up"}),
    "chair_helper": (
        "chair",
        "chair",
        {"kind": "chair30", "stage": "running", "seconds": 21, "stood": 4},
    ),
    "chair_count": ("chair", "chair", {"kind": "chair30", "stage": "over", "stood": 12}),
    "activities": ("activities", "activities", {}),
    "activities_second": (
        "activities",
        "activities",
        {"number": 2, "named": ["Tie my shoes"], "text": "Carry the shopping"},
    ),
    "checkup_activity": ("checkup", "checkup", {}),
    "checkup_change": (
        "checkup",
        "checkup",
        {"measure": "groc", "low": -5, "high": 5, "value": 3, "number": 1, "count": 1},
    ),
    "today_keeping": ("today", "today", {"state": "keeping"}),
    "today_short": ("today", "today", {"shortMinutes": 4}),
    "today_kept": ("today", "today", {"state": "kept"}),
    "today_flare": ("today", "today", {"flare": True}),
    "today_swapped": ("today", "today", {"swapped": True}),
    "today_unseen": ("today", "today", {"unseen": True}),
    "today_gentle": ("today", "today", {"gentle": True}),
    "today_renewed": ("today", "today", {"renewed": True}),
    "today_as_of": ("today", "", {"asOf": "10:14"}),
    "today_ready": ("today", "today", {}),
    **DOSE_SCENES,
    "today_photos": (
        "today",
        "today",
        {
            "exercises": [
                {"name": "Our Bridge", "dose": "10 times", "photo": photo()},
                {"name": "Sit tall, ours", "dose": "6 times", "photo": photo((300, 400))},
            ]
        },
    ),
    "session_photos": ("session", "session", {"photos": [photo((300, 400)), photo()], "photo": 1}),
    "today_resume": ("today", "today", {"state": "resume"}),
    "today_already_done": ("today", "today", {"state": "already_done"}),
    "today_no_plan": ("today", "today", {"state": "no_plan", "exercises": []}),
    "today_ended": ("today", "today", {"state": "ended", "exercises": []}),
    "today_not_started": ("today", "today", {"state": "not_started"}),
    "rating_pain": ("rating", "rating", {}),
    "rating_after": ("rating", "rating", {"moment": "after", "value": -1}),
    "rating_effort": ("rating", "rating", {"measure": "effort", "moment": "after", "value": 5}),
    "rating_confidence": ("rating", "rating", {"measure": "confidence", "value": 7}),
    "session_work": ("session", "session", {}),
    "session_said": ("session", "session", {"caption": "Step your foot outside your hand"}),
    "session_hold": ("session", "session", HOLD),
    "session_watch": ("session", "session", WATCH),
    "session_show_me": (
        "session",
        "session",
        WATCH | {"paused": True, "showing": True, "count": 0},
    ),
    "session_count_in": (
        "session",
        "session",
        {"kind": "get_ready", "unit": "seconds", "count": 3, "cue": "Step and sink"},
    ),
    "session_ready": (
        "session",
        "session",
        {
            "waiting": True,
            "kind": "get_ready",
            "unit": "seconds",
            "count": 20,
            "rep": 0,
            "saved": 0,
            "fraction": 1.0,
        }
        | {"cue": "High plank", "nextCue": ""},
    ),
    "session_switch": (
        "session",
        "session",
        {
            "waiting": True,
            "kind": "switch",
            "unit": "seconds",
            "count": 6,
            "sideText": "Right arm, right foot",
        }
        | {"cue": "High plank", "nextCue": "", "saved": 0, "waiting": True},
    ),
    "session_rest": (
        "session",
        "session",
        {
            "waiting": True,
            "kind": "rest",
            "unit": "seconds",
            "count": 24,
            "cue": "Arms in a Y",
            "nextCue": "",
        }
        | {"exerciseName": "Spider Rotation, Side to Side", "exerciseNumber": 2}
        | {"sideText": "", "saved": 0, "waiting": True},
    ),
    "session_long": (
        "session",
        "session",
        {"cue": "Reach to the ceiling now", "count": 10, "reps": 12, "rep": 10, "saved": 9},
    ),
    "session_own": (
        "session",
        "session",
        {"ownPace": True, "unit": "reps", "count": 3, "rep": 4, "cue": "Turn and open"},
    ),
    "session_open": (
        "session",
        "session",
        {"openEnded": True, "unit": "reps", "count": 12, "rep": 12, "repsDone": 12, "saved": 12},
    ),
    "session_timed": (
        "session",
        "session",
        HOLD | {"count": 120, "reps": 0, "rep": 5, "repsDone": 4, "saved": 4, "cue": "Sit down"},
    ),
    "session_change": (
        "session",
        "session",
        {"paused": True, "asking": "change", "harder": "Spider Rotation with a Hold"},
    ),
    "session_change_few": (
        "session",
        "session",
        {"paused": True, "asking": "change", "easier": "", "canGoBack": False},
    ),
    "session_paused": ("session", "session", {"paused": True, "pausedWhy": "person"}),
    "session_settings": ("session", "session", {"paused": True, "pausedWhy": "person"}),
    "session_gap": ("session", "session", {"paused": True, "pausedWhy": "gap"}),
    "session_leaving": (
        "session",
        "session",
        {"paused": True, "pausedWhy": "person", "pauseLeft": 174},
    ),
    "session_skip": ("session", "session", {"paused": True, "asking": "skip"}),
    "session_hurt_or_unwell": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_or_unwell"},
    ),
    "session_hurt": ("session", "session", {"paused": True, "asking": "hurt"}),
    "session_green": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "green"},
    ),
    "session_amber": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "amber"},
    ),
    "session_red": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "red"},
    ),
    "session_amber_earlier": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "amber", "hurtEarlier": True},
    ),
    "session_red_earlier": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "red", "hurtEarlier": True},
    ),
    "session_locked": (
        "session",
        "session",
        {"paused": True, "asking": "hurt_result", "hurtLight": "locked"},
    ),
    "too_sore": ("too_sore", "tooSore", {}),
    "breathing": ("breathing", "breathing", {}),
    "breathing_paused": ("breathing", "breathing", {"paused": True, "inward": False, "size": 0.2}),
    "too_sore_stop": ("too_sore", "tooSore", {"gentle": False}),
    "too_sore_locked": ("too_sore", "tooSore", {"gentle": False, "locked": True}),
    "lesson_ask": ("lesson", "lesson", {}),
    "lesson_recall": ("lesson", "lesson", {"recall": True}),
    "lesson_recalled": ("lesson", "lesson", {"recall": True, "chosen": 1, "right": 1}),
    "more": ("more", "more", {}),
    "lesson_right": ("lesson", "lesson", {"chosen": 1, "right": 1}),
    "lesson_wrong": ("lesson", "lesson", {"chosen": 0, "right": 1}),
    "done": ("done", "done", {}),
    "done_goal": ("done", "goal", {"today": True, "week": 2}),
    "done_no_goal": ("done", "goal", {"words": ""}),
    "done_as_of": ("done", "", {"asOf": "10:14"}),
    "done_flare": ("done", "done", {"flare": True}),
    "done_progress": ("done", "done", {"justFinished": False, "next": "tomorrow"}),
    "done_first": (
        "done",
        "done",
        {"sessionNumber": 1, "doneCount": 1, "dueCount": 1, "days": 1, "gains": []}
        | {"painTrend": trend(6), "confidenceTrend": []}
        | {"weeks": [["done", "today", *["later"] * 12], *[["later"] * 14] * 3]},
    ),
    **PRINTING_SCENES,
    "trouble": ("trouble", "", {}),
    "trouble_records": (
        "trouble",
        "",
        {
            "fault": "behind",
            "trouble": "The last that was saved is missing from the kiosk's data. What was found "
            "is kept as it is. Put the data folder back as it was, or bring back your last backup.",
        },
    ),
    **RESCUE_SCENES,
    "idle": ("today", "", {"idleLeft": 24}),
    "cleaning": ("home", "", {"cleanLeft": 24}),
}
_OTHERS = {*FILES} - {STAFF, *(screen for screen, _, _ in SCENES.values())}
SCENES |= {screen: (screen, model_of(screen), {}) for screen in sorted(_OTHERS)}
# scenes with a panel that only a press opens -> the icon of what to press
OPENED_BY = {"home_settings": "more", "session_settings": "more", "done_goal": "My goal"}
# what the layout is measured in
LAYOUTS = (
    ("landscape", "plain"),
    ("landscape", "rtl"),
    ("landscape", "largetext"),
    ("landscape", "lefthanded"),
    ("landscape", "lefthanded_rtl"),
    ("landscape", "close"),
    ("portrait", "close"),
    ("portrait", "plain"),
    ("portrait", "rtl"),
    ("portrait", "largetext"),
    ("small", "plain"),
    ("large", "plain"),
)

# what a scene with a dialog is measured in as well
DIALOG_LAYOUTS = tuple(product(("landscape", "small", "portrait"), ("plain", "rtl", "largetext")))
