"""A library's exercise as a draft of ours: taken as it is said, the rest guessed and marked so."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple, cast

import msgspec

from app.content.foreign import guess
from app.content.foreign.mapping import Map
from app.content.foreign.phrases import Phrases, phrases_in
from app.content.foreign.pictures import Picture, Pictures
from app.content.foreign.told import LeftOut, Told, exercise_id
from app.content.foreign.words import MOST_STEPS, shortened, steps_of
from app.core.exercise import NO_POSE, Equipment, Exercise, Media, Phase
from app.core.licence import forbidden
from app.core.texts import Cue, ExerciseText

GUESSED = ("dose", "sides", "needs", "equipment")
_NAME, _AIM, _LINE = 60, 240, 60


class Made(NamedTuple):
    """An exercise, its words by language, its pictures, and what there is to tell of it."""

    exercise: Exercise
    texts: dict[str, ExerciseText]
    pictures: tuple[Picture, ...]
    notes: tuple[str, ...]
    split: int


def made(
    rows: list[Told],
    using: Map,
    pictures: Pictures,
    for_money: bool,
    out: Callable[[LeftOut], None],
) -> Made | None:
    """The draft that ``rows``, all of one exercise, come to; None where they come to none."""
    worded = list(_worded(rows, out))
    if not worded:
        return None
    first = next((it for it in worded if it.language == "en"), worded[0])
    licence = _first("licence", [first, *worded, *rows])
    if why := _kept_out(licence, for_money):
        out(LeftOut(*first.at, first.name, why))
        return None
    notes: list[str] = []
    thing = _read(rows, first)
    texts, split = _texts(worded, thing, notes, out)
    if not texts:
        return None
    guessed: tuple[str, ...] = GUESSED
    if not steps_of(first.lists["steps"]).steps:
        guessed = ("words", *GUESSED)
        notes.append("does not say how it is done: a physio writes its steps")
    shown = pictures.of(_all("pictures", rows), first.at, notes.append)
    if licence == "":
        notes.append("does not say under which licence it may be used: ask its owner")
    if thing.unknown:
        notes.append(f"needs what we have no tick for: {', '.join(thing.unknown)}")
    exercise = Exercise(
        id=exercise_id(first.key, using.prefix),
        source=_first("source", [first, *rows])[:120] or None,
        author=_first("author", [first, *worded, *rows])[:120] or None,
        licence=licence[:120] or None,
        url=_first("url", [first, *worded, *rows]) or None,
        regions=guess.regions_of([*_all("regions", rows), *thing.all_muscles])[:12],
        level=guess.level_of(_first("level", rows)),
        muscles=thing.muscles,
        sides=cast('Literal["each", "alternate", "both"]', guess.sides_of(thing.words)),
        dose=guess.dose_of(thing.words, thing.still, first.single),
        phases=thing.phases,
        needs=guess.needs_of(thing.words),
        equipment=thing.equipment,
        media=Media(photos=tuple(it.name for it in shown)),
        confirmed=False,
        guessed=cast("Any", guessed),
    )
    return Made(_checked(exercise), texts, shown, tuple(dict.fromkeys(notes)), split)


class _Thing(NamedTuple):
    """What the rows say of how it is done: in their ``words``, ``still`` or moving, with what. What
    it needs is ``unknown`` where there is no tick for it; ``muscles`` are those with a name."""

    words: str
    still: bool
    equipment: tuple[Equipment, ...]
    unknown: tuple[str, ...]
    all_muscles: tuple[str, ...]
    muscles: tuple[str, ...]
    phases: tuple[Phase, ...]


def _read(rows: list[Told], first: Told) -> _Thing:
    words = " ".join(
        [first.name, *first.lists["steps"], *first.lists["cautions"], first.single["kind"]]
    )
    still = guess.is_still(words)
    equipment, unknown = guess.equipment_of(_all("equipment", rows))
    muscles = tuple(dict.fromkeys(_all("muscles", rows) + _all("more_muscles", rows)))
    named = tuple(it[:120] for it in muscles if not it.isdigit())[:20]
    return _Thing(words, still, equipment, unknown, muscles, named, _phases())


def _texts(
    worded: list[Told], thing: _Thing, notes: list[str], out: Callable[[LeftOut], None]
) -> tuple[dict[str, ExerciseText], int]:
    """Its words by language, English among them where there are any, and how many steps were
    split."""
    texts: dict[str, ExerciseText] = {}
    split = 0
    for told in worded:
        assert told.language is not None
        if told.language in texts:
            out(LeftOut(*told.at, told.name, f"it is there in {told.language} already"))
            continue
        text, count = _text(told, thing, notes)
        if text is None:
            out(LeftOut(*told.at, told.name, f"it has more than {MOST_STEPS} steps"))
            continue
        texts[told.language] = text
        split += count
    if texts and "en" not in texts:
        language = next(iter(texts))
        texts["en"] = texts[language]
        notes.append(f"has no English words: its words in {language} stand for them")
    return texts, split


def _worded(rows: Iterable[Told], out: Callable[[LeftOut], None]) -> Iterable[Told]:
    """The rows that can be read: with a name, in a language."""
    for told in rows:
        if not told.name:
            continue  # a row that only adds to another, or an empty one
        if told.language is None:
            out(LeftOut(*told.at, told.name, "its language is not known; add it to the mapping"))
        else:
            yield told


def _kept_out(licence: str, for_money: bool) -> str:
    if licence.isdigit():
        return f"the mapping does not say what licence {licence} is; add it to values.licence"
    return forbidden(licence, for_money) if licence else ""


def _text(told: Told, thing: _Thing, notes: list[str]) -> tuple[ExerciseText | None, int]:
    say = phrases_in(told.language or "en")
    done = steps_of(told.lists["steps"])
    # What to take care of comes first, so that nobody has begun before it is read
    before = steps_of(told.lists["cautions"])
    after = steps_of(told.lists["tips"])
    named = ", ".join(it for it in thing.unknown if it.casefold() != "other")
    have = (shortened(f"{say.need}: {named}.", 240),) if named else ()
    long = told.single["start"] if len(told.single["start"]) > _LINE else ""
    how = done.steps or (shortened(told.name, _AIM),)
    steps = (*have, *before.steps, *steps_of([long]).steps, *how, *after.steps)
    if len(steps) > MOST_STEPS:
        return None, 0
    name = shortened(told.name, _NAME)
    if name != told.name:
        notes.append(f'has a name of {len(told.name)} letters: "{told.name}"')
    aim = told.single["aim"] or (
        f"{say.works}: {', '.join(thing.muscles)}" if thing.muscles else told.name
    )
    if name != told.name and told.name not in aim:
        aim = told.name
    start = told.single["start"]
    text = ExerciseText(
        name=name,
        aim=shortened(aim, _AIM),
        start=start if 0 < len(start) <= _LINE else say.ready,
        steps=steps,
        cues={phase.id: _cue(phase, say) for phase in thing.phases},
    )
    return _checked(text), done.split + before.split + after.split


def _cue(phase: Phase, say: Phrases) -> Cue:
    word = getattr(say, phase.id)
    return Cue(now=word, next=word[:1].lower() + word[1:], say=word)


def _phases() -> tuple[Phase, ...]:
    """With a hold, which takes no time until the dose says so: a physio may set one."""
    move = Phase(id="move", pose="end", seconds=3)
    back = Phase(id="back", pose=NO_POSE, seconds=3)
    return move, Phase(id="hold", pose="end", hold=True), back


def _first(what: str, rows: Iterable[Told]) -> str:
    return next((it.single[what] for it in rows if it.single[what]), "")


def _all(what: str, rows: Iterable[Told]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(it for row in rows for it in row.lists[what]))


def _checked(thing: Any) -> Any:
    """The same thing, once it has passed what every content file passes."""
    return msgspec.convert(msgspec.to_builtins(thing), type(thing))
