"""Exercises that could be added to a plan: found by words, region, position and equipment."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, get_args

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Equipment, Need
from app.core.ladder import ladder, ladders
from app.core.stand_in import is_shown
from app.staff.plan import words
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.content.library import Library
    from app.core.exercise import Exercise
    from app.core.plan import Plan

    Row = dict[str, object]

NONE = "none"
"""Of positions or things: those that need none of them."""


class By(StrEnum):
    """What exercises are narrowed down by."""

    PROGRAMME = "programme"
    POSITION = "position"
    THING = "thing"


class Narrowed(Struct, frozen=True):
    """``programme`` is an id, ``position`` a Need and ``thing`` an Equipment, or NONE of them; ""
    is any."""

    programme: str = ""
    position: str = ""
    thing: str = ""

    @property
    def any(self) -> bool:
        """Whether anything is narrowed down."""
        return self != Narrowed()

    def by(self, what: By, value: str) -> Narrowed:
        """The same by something else; the same once more: by nothing."""
        before = getattr(self, what)
        return replace(self, **{what.value: "" if before == value else value})


ANY = Narrowed()


class Finder:
    """Finds exercises of one library. It is made once for it: with thousands, every letter that is
    typed looks through all of them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._ladders = [it for it in ladders(library.exercises) if is_shown(it[0])]
        self._first = {
            item.exercise for programme in library.programmes.values() for item in programme.items
        }
        self._said: dict[str, str] = {}

    def choices(self, plan: Plan, text: str = "", narrowed: Narrowed = ANY) -> tuple[Exercise, ...]:
        """What could be added: of every ladder that the plan has nothing of, the rung that a
        programme begins with, or else the middle one. With ``text`` every rung that has all of its
        words in its name, what it needs (positions and things) or the programmes that it is for;
        ``narrowed``, only those that fit. Drafts, which cannot be added yet, come last."""
        exercises = self.library.exercises
        taken = {ladder(item.exercise, exercises)[0].id for item in plan.items}
        free = [it for it in self._ladders if it[0].id not in taken]
        wanted = text.casefold().split()
        if wanted or narrowed.any:
            found = [
                rung
                for rungs in free
                for rung in rungs
                if all(word in self._said_of(rung, rungs) for word in wanted)
                and _fits(rung, rungs, self.library, narrowed)
            ]
        else:
            found = [
                next((it for it in rungs if it.id in self._first), rungs[len(rungs) // 2])
                for rungs in free
            ]
        return tuple(sorted(found, key=lambda it: it.draft))

    def _said_of(self, rung: Exercise, rungs: Sequence[Exercise]) -> str:
        """All that an exercise can be found by."""
        if rung.id not in self._said:
            self._said[rung.id] = _said_of(rung, rungs, self.library)
        return self._said[rung.id]


def filters(library: Library, narrowed: Narrowed) -> tuple[Row, ...]:
    """What can be narrowed down by, as ``{by, options}`` with ``{value, text, on}``: the regions of
    the programmes, the positions, and the things."""
    names = library.texts.programmes
    programmes = [(it, names[it].name) for it in library.programmes]
    needs = [(it, words.need_words(it)) for it in get_args(Need)]
    things = [(it, words.need_words(it)) for it in get_args(Equipment)]
    needs.append((NONE, translate("Plan", "none of these")))
    things.append((NONE, translate("Plan", "nothing")))
    return tuple(
        {
            "by": by.value,
            "options": [
                {"value": value, "text": text, "on": value == getattr(narrowed, by)}
                for value, text in options
            ],
        }
        for by, options in zip(By, (programmes, needs, things), strict=True)
    )


def _fits(rung: Exercise, rungs: Sequence[Exercise], library: Library, narrowed: Narrowed) -> bool:
    programme = library.programmes.get(narrowed.programme)
    here = {item.exercise for item in programme.items} if programme else set()
    if narrowed.programme and here.isdisjoint(it.id for it in rungs):
        return False
    return _needs(rung.needs, narrowed.position) and _needs(rung.equipment, narrowed.thing)


def _needs(needed: Collection[str], wanted: str) -> bool:
    if wanted == NONE:
        return not needed
    return not wanted or wanted in needed


def _said_of(rung: Exercise, rungs: Sequence[Exercise], library: Library) -> str:
    """All that an exercise can be found by."""
    texts, names = library.texts, {it.id for it in rungs}
    programmes = (
        texts.programmes[it.id].name
        for it in library.programmes.values()
        if names.intersection(item.exercise for item in it.items)
    )
    needs = map(words.need_words, (*rung.needs, *rung.equipment))
    return " ".join([texts.exercises[rung.id].name, *needs, *programmes]).casefold()
