"""Playing a pattern file, or a pattern told in a line."""

import tomllib
from pathlib import Path

from app.core.rules.numbers import Rules
from app.simulation.pattern import read_pattern
from app.simulation.run import simulate
from app.simulation.world import World
from app.wiring import load_library

PATTERNS = Path(__file__).parent / "patterns"
LIBRARY = load_library()


def world(words, programme="mid-upper-back", weeks=4, rules=None):
    """``words`` are TOML, or the name of a file in patterns/."""
    if words.isidentifier():
        words = (PATTERNS / f"{words}.toml").read_text("utf-8")
    chosen = LIBRARY.programmes[programme]
    return World(
        programme=chosen,
        exercises=LIBRARY.exercises,
        lessons=LIBRARY.lessons,
        questions=LIBRARY.safety,
        rules=chosen.rules if rules is None else Rules(**rules),
        pattern=read_pattern(tomllib.loads(words), "pattern.toml"),
        weeks=weeks,
    )


def played(words, patients=1, **more):
    return simulate(world(words, **more), patients)


def one(words, **more):
    [story] = played(words, **more)
    return story
