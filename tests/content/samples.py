"""A small content folder in which nothing is wrong."""

from collections.abc import Mapping
from pathlib import Path

OURS = Path(__file__).parents[2] / "resources" / "content"

FILES = {
    "programmes/back.toml": """
        id = "back"
        region = "low-back"
        weeks = 2
        parts = ["morning"]
        link = "film"
        lessons = ["one"]
        focuses = [{ id = "strength", exercises = ["squat"] }]
        items = [
          { exercise = "squat" },
          { exercise = "turn", dose = { reps = 4, hold_s = 2 } },
        ]
    """,
    "exercises/squat.toml": """
        id = "squat"
        sides = "both"
        harder = "deep-squat"
        dose = { reps = 10, hold_s = 2 }
        phases = [
          { id = "lower", pose = "low", seconds = 2 },
          { id = "hold", pose = "low", hold = true },
        ]
        drawing = { start = "standing" }
    """,
    "exercises/deep-squat.toml": """
        id = "deep-squat"
        sides = "both"
        easier = "squat"
        dose = { reps = 8 }
        phases = [{ id = "lower", pose = "low", seconds = 2 }]
        drawing = { start = "standing", poses = { low = { lean = 60 } } }
    """,
    "exercises/turn.toml": """
        id = "turn"
        sides = "each"
        dose = { reps = 6 }
        phases = [{ id = "in", pose = "in", seconds = 2 }]
        drawing = { start = "standing", poses.in.like = "low", arrows = { in = "head" } }
    """,
    "poses/shared.toml": """
        standing = {}
        low = { like = "standing", lean = 40 }
        unused = {}
    """,
    "lessons.toml": """
        one = { picture = "cup", answers = 2, right = 0, regions = ["low-back"] }
    """,
    "links.toml": """
        [film]
        clinic_title = "Clinic"
        official_title = "Official"
        minutes = 5
        url = "https://www.example.org/film"
        short = "example.org/film"
        last_checked = 2026-11-22
    """,
    "text/en/programmes/back.toml": """
        name = "Back"
        title = "Your back plan"
        goal = "Move more."
        focuses = { strength = "Strong back." }
    """,
    "text/en/exercises/squat.toml": """
        name = "Squat"
        aim = "Stronger legs."
        start = "Stand tall"
        steps = ["Bend your knees."]
        cues.lower = { now = "Down", next = "go down", say = "Go down" }
        cues.hold = { now = "Hold", next = "hold", say = "Hold" }
    """,
    "text/en/exercises/deep-squat.toml": """
        name = "Deep squat"
        aim = "Stronger legs."
        start = "Stand tall"
        steps = ["Bend your knees."]
        cues.lower = { now = "Down", next = "go down", say = "Go down" }
    """,
    "text/en/exercises/turn.toml": """
        name = "Turn"
        aim = "Looser back."
        start = "Stand tall"
        steps = ["Turn."]
        left = "Left arm"
        right = "Right arm"
        cues.in = { now = "Turn in", next = "turn in", say = "Turn in" }
    """,
    "text/en/lessons.toml": """
        [one]
        title = "One"
        body = "One idea."
        question = "Is it?"
        answers = ["Yes", "No"]
        explanation = "It is."
    """,
    "text/en/links.toml": """
        film = { invite = "Watch", about = "A film." }
    """,
    "text/en/handout.toml": (OURS / "text/en/handout.toml").read_text("utf-8"),
    "text/en/proposals.toml": (OURS / "text/en/proposals.toml").read_text("utf-8"),
}


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Put ``files`` into ``folder``, over what is there."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def sample(folder: Path, edits: dict[str, tuple[str, str]] | None = None) -> Path:
    """The sound folder, with ``(old, new)`` replaced once in each file of ``edits``."""
    files = dict(FILES)
    for name, (old, new) in (edits or {}).items():
        assert files[name].count(old) == 1, f"{old!r} must stand once in {name}"
        files[name] = files[name].replace(old, new)
    return write(folder, files)
