"""What the scenes say, where it is long or said in more than one of them."""

ENGLISH = [{"code": "en", "name": "English"}]
TONGUES = [*ENGLISH, {"code": "de", "name": "Deutsch"}, {"code": "xx", "name": "Lorem"}]
BODY = (
    "Burnt toast can set off a smoke alarm. The noise is real, but there is no fire. Pain can be "
    "like that. When it has gone on for a long time, the alarm gets jumpy and rings too soon. So "
    "it can hurt with no harm being done. If the pain is new or feels very different, tell your "
    "physio."
)
ANSWERS = ["Something is breaking", "My alarm is being careful", "I must not move again"]
LINKS = [
    {
        "invite": invite,
        "about": "Stories and tips on how to move more, from people who live with pain.",
        "short": "paintoolkit.org/persistent-pain",
        "kind": kind,
        "minutes": 10,
    }
    for invite, kind in (
        ("Watch at home", "film"),
        ("A talk: why things hurt", "film"),
        ("Pain in five minutes", "film"),
        ("Moving when it hurts", "page"),
        ("Tools for every day", "page"),
        ("More on low back pain", "page"),
    )
]
SIGNS = [
    "High blood pressure, heart trouble",
    "Eye pressure (glaucoma)",
    "I am pregnant, or have a hernia",
    "A broken rib, or surgery not long ago",
    "I can't get up from the floor",
]
EXPLANATION = (
    "A mild ache that you know is most often the alarm being careful. Slow down, breathe, and see "
    "if it settles."
)


def weeks() -> list[list[str]]:
    """Four weeks of morning and afternoon, eleven done."""
    first = ["done"] * 4 + ["missed", "done", "done", "done", "extra", "missed", "done", "done"]
    return [[*first, "done", "today"], *[["later"] * 14 for _ in range(3)]]


def trend(*scores: float) -> list[dict[str, float]]:
    """Scores spread over the first quarter and more of the plan."""
    return [{"x": i / 9, "y": y} for i, y in enumerate(scores)]


HOLD = {
    "exerciseName": "Toes-to-wall Squat",
    "exerciseNumber": 2,
    "side": "both",
    "sideText": "",
    "sets": 1,
    "unit": "seconds",
    "count": 2,
    "rep": 7,
    "reps": 10,
    "saved": 6,
    "cue": "Hold, chest up",
    "cues": ["Squat down", "Hold, chest up", "Stand up"],
    "nextCue": "stand up tall",
}
WATCH = {
    "kind": "watch",
    "waiting": True,
    "unit": "seconds",
    "count": 9,
    "saved": 0,
    "rep": 0,
    "steps": [
        "Start in a high plank, hands under your shoulders.",
        "Step one foot outside your hand, and let your hips sink.",
        "Reach the other arm up, and look at your hand.",
        "Hold it and breathe. Keep the back leg long.",
        "Bring the hand down, and step back.",
    ],
}
