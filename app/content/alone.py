"""A few exercises looked at by themselves: saving one of five thousand reads no other file of them.

What else there is counts as known, and as right: that was looked at when it was loaded.
"""

import os
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from app.content.gather import LanguageTexts, gather
from app.content.library import Some, problems_of, with_poses
from app.content.problem import Problem
from app.content.rules import ENGLISH


def load_alone(
    base: Sequence[Path], above: Sequence[Path], known: Collection[str]
) -> tuple[Some, list[Problem]] | None:
    """The exercises in the folders ``above`` as they stand on those of ``base``, and what is wrong
    with them; those with a mistake are left out. ``known`` are ids that stand elsewhere.

    None where the whole has to be looked at: an exercise leads to one that is not read here.
    """
    others = set(base[1:])
    found = gather([*base, *above], {ENGLISH}, unread=others)
    elsewhere = {*known}.union(*map(_exercises, others))
    places, read = found.exercises.places, found.exercises.values
    names = {name for name, place in places.items() if place.folder in above}
    for it in (read[name] for name in names if name in read):
        leads_to = {rung for rung in (it.easier, it.harder, *it.instead) if rung} - names
        if leads_to & elsewhere or leads_to - read.keys():
            return None
    found.exercises.broken |= elsewhere - read.keys()
    wrong = [it for it in problems_of(found, [*base, *above]) if it.folder in above]
    right = names - {it for it in names if places[it].folder in {each.folder for each in wrong}}
    words = found.words.get(ENGLISH, LanguageTexts()).exercises.values
    some = Some(
        exercises={it: with_poses(read[it], found.poses.values) for it in right},
        texts={it: words[it] for it in right},
        homes={it: places[it].folder for it in right},
    )
    return some, wrong


def _exercises(folder: Path) -> set[str]:
    with suppress(OSError):
        return {it.removesuffix(".toml") for it in os.listdir(folder / "exercises")}
    return set()
