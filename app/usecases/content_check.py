"""What only shows on paper, and what a language still lacks: looked at by ``content check``."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from app.content.gather import Gathered, LanguageTexts, Shelf, gather
from app.content.problem import Problem
from app.content.rules import ENGLISH, text_file
from app.core.exercise_edit import words_of
from app.core.word_checks import too_small

KINDS = ("programmes", "exercises", "lessons", "links", "safety", "signs")


class Gaps(NamedTuple):
    """How far a language is: files or tables that are ``done`` of ``all``, those not there,
    and those in which every word is as it is in English."""

    done: int
    all: int
    missing: tuple[str, ...]
    still_english: tuple[str, ...]

    @property
    def percent(self) -> int:
        """Never 100 while anything is missing."""
        return self.done * 100 // self.all if self.all else 100


def unprintable(folders: Sequence[Path], draws: Callable[[str], bool]) -> Iterator[Problem]:
    """Words with a letter that no font here ``draws``, in every language there is."""
    found = gather(folders)
    for words in found.words.values():
        for shelf in _shelves(words):
            for name, thing in shelf.values.items():
                lost = [it for it in dict.fromkeys("".join(_texts(thing))) if not draws(it)]
                if lost:
                    shown = " ".join(f"{it} (U+{ord(it):04X})" for it in lost[:5])
                    said = f"no font here can print {shown}; write it another way"
                    yield shelf.places[name].problem(said)


def small_from_afar(folders: Sequence[Path]) -> Iterator[Problem]:
    """Words of an exercise that are drawn smaller than is read from two metres, in every language
    there is. No mistake: they are shown."""
    for words in gather(folders).words.values():
        for name, text in words.exercises.values.items():
            for key, said in words_of(text).items():
                if fewer := too_small(key, said):
                    letters = "1 letter" if fewer == 1 else f"{fewer} letters"
                    yield words.exercises.places[name].problem(
                        f"is drawn smaller than is read from two metres; take out {letters}, "
                        "or use shorter words",
                        key,
                    )


def gaps(folders: Sequence[Path], language: str) -> Gaps:
    """What ``language`` does not have yet of all there is in English."""
    found: Gathered = gather(folders, {ENGLISH, language})
    words, english = (
        found.words.get(language, LanguageTexts()),
        found.words.get(ENGLISH, LanguageTexts()),
    )
    every = [(kind, name) for kind in KINDS for name in getattr(english, kind).values] + [
        (kind, kind) for kind in ("handout", "letter", "proposals")
    ]
    there, english_there = (
        {(kind, name): _said(getattr(each, kind).values.get(name)) for kind, name in every}
        for each in (words, english)
    )
    missing = [it for it in every if there[it] is None]
    other = language != ENGLISH
    same = [it for it in every if other and it not in missing and there[it] == english_there[it]]
    return Gaps(
        len(every) - len(missing) - len(same),
        len(every),
        *(tuple(text_file(language, *it) for it in left) for left in (missing, same)),
    )


def _said(thing: Any) -> Any:
    """All of it but which language it is in."""
    told = msgspec.to_builtins(thing)
    return {name: it for name, it in told.items() if name != "language"} if told else None


def _shelves(words: LanguageTexts) -> Iterator[Shelf[Any]]:
    for name in words.__struct_fields__:
        yield getattr(words, name)


def _texts(thing: Any) -> Iterator[str]:
    match thing:
        case str():
            yield thing
        case dict():
            for inner in thing.values():
                yield from _texts(inner)
        case list() | tuple():
            for inner in thing:
                yield from _texts(inner)
        case msgspec.Struct():
            for name in thing.__struct_fields__:
                yield from _texts(getattr(thing, name))
