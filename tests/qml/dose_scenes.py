"""Screens on which something stands that a physio wrote for one exercise."""

DOSE_SCENES = {
    "today_extras": (
        "today",
        "today",
        {
            "part": "evening",
            "extras": [
                {"place": 3, "name": "Knee rolls", "dose": "10 each side", "on": True},
                {"place": 4, "name": "Sphinx on the elbows", "dose": "5 times", "on": False},
            ],
        },
    ),
    "session_note": (
        "session",
        "session",
        {"note": "With the green band. Keep the elbow close to your side, and breathe out slowly."},
    ),
}
