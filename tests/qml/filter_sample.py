"""What exercises to add to a plan are narrowed down by."""

FILTERS = tuple(
    {
        "by": by,
        "options": [{"value": it, "text": it, "on": it == "kneeling"} for it in options],
    }
    for by, options in (
        ("programme", ("Low back", "Mid-upper back", "Neck")),
        (
            "position",
            (
                *("getting on the floor", "high plank", "kneeling", "weight on the wrists"),
                *("arms overhead", "squatting", "lying on the back", "none of these"),
            ),
        ),
        ("thing", ("a mat", "a wall", "a chair", "a pillow", "a band", "nothing")),
    )
)
