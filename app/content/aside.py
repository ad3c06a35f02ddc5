"""One bad file of a clinic's closes no clinic: it is set aside, and the rest goes on.

Our own content, the first folder, stays strict. Files are left where and as they are.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from app.content.files import TABLES, UnreadableError, read
from app.content.gather import ContentPart, Gathered, LanguageTexts, Shelf, gather
from app.content.library import Aside, Library, made_of, problems_of, unusable
from app.content.problem import Problem
from app.content.rules import ENGLISH
from app.core.exercise import Exercise
from app.core.own_words import without_unseen
from app.core.programme import Programme
from app.core.stand_in import stand_in, stand_in_text

Reading = Callable[[Path], dict[str, Any]]


def load_what_can_be(
    folders: Sequence[Path], language: str = ENGLISH, reading: Reading = read
) -> Library:
    """The content of ``folders`` as ``load`` gives it, less what is wrong in all but the first.

    What stands under the same id in an earlier folder comes in its place, but not of an exercise:
    nobody knows what the clinic had changed about it. ``reading`` reads a file, as ``read`` does.
    Raises KioskError for the first folder.
    """
    reading = cache(reading)
    languages = {ENGLISH, language}
    without: dict[ContentPart, Problem] = {}
    while True:
        found = gather(folders, languages, without, reading)
        problems = problems_of(found, folders)
        theirs = [it for it in problems if it.folder != folders[0]]
        fresh = {part: it for it in reversed(theirs) if (part := _part(it, without))}
        if not fresh:
            ours = [it for it in problems if it.folder == folders[0]]
            if not ours:
                break
            fresh = _guilty(folders, languages, without, reading, ours)
        without |= fresh
    lost = found.exercises.broken
    _cut_off(found, lost)
    found.exercises.values.update({name: stand_in(name) for name in lost})
    library = made_of(found, folders, language)
    for name in lost:
        library.texts.exercises[name] = stand_in_text(_title(folders, name, reading))
    return replace(library, aside=(*_told(without, library),))


def _part(problem: Problem, without: dict[ContentPart, Problem]) -> ContentPart | None:
    """What to set aside for a problem: its table, else its file; None where that has been done."""
    table = ""
    if problem.file.startswith("poses/") or problem.file.rpartition("/")[2] in TABLES:
        table = problem.key.partition(".")[0].partition("[")[0]
    for part in ((problem.folder, problem.file, table), (problem.folder, problem.file, "")):
        if part not in without:
            return part
    return None


def _guilty(
    folders: Sequence[Path],
    languages: set[str],
    without: dict[ContentPart, Problem],
    reading: Reading,
    ours: list[Problem],
) -> dict[ContentPart, Problem]:
    """The part of a clinic's without which less is wrong with ours. Raises KioskError when it is
    ours itself."""
    found = gather(folders, languages, without, reading)
    for part in _parts(found, folders[0]):
        trial = gather(folders, languages, {*without, part}, reading)
        left = [it for it in problems_of(trial, folders) if it.folder == folders[0]]
        if len(left) < len(ours):
            folder, file, table = part
            said = f"does not go with ours. {next(it for it in ours if it not in left)}"
            return {part: Problem(file, table, said, folder)}
    raise unusable(ours[0])


def _parts(found: Gathered, ours: Path) -> Iterator[ContentPart]:
    rooms: list[Gathered | LanguageTexts] = [found, *found.words.values()]
    for room in rooms:
        for name in room.__struct_fields__:
            shelf = getattr(room, name)
            for place in shelf.places.values() if isinstance(shelf, Shelf) else ():
                if place.folder != ours:
                    yield place.folder, place.file, place.table


def _cut_off(found: Gathered, lost: set[str]) -> None:
    """No ladder and no programme leads to what is not there."""
    words = found.words.get(ENGLISH, LanguageTexts())
    lessons = found.lessons.values
    for name in [it for it in lessons if it not in words.lessons.values]:
        del lessons[name]
    exercises: dict[str, Exercise] = found.exercises.values
    for name, exercise in exercises.items():
        if lost & {exercise.easier, exercise.harder, *exercise.instead}:
            easier = None if exercise.easier in lost else exercise.easier
            harder = None if exercise.harder in lost else exercise.harder
            instead = tuple(it for it in exercise.instead if it not in lost)
            exercises[name] = replace(exercise, easier=easier, harder=harder, instead=instead)
    programmes: dict[str, Programme] = found.programmes.values
    for name, programme in programmes.items():
        if any(lesson not in lessons for lesson in programme.lessons):
            left = tuple(it for it in programme.lessons if it in lessons)
            programmes[name] = replace(programme, lessons=left)


def _title(folders: Sequence[Path], name: str, reading: Reading) -> str:
    """What an exercise is called by the words that may still be there, else its id."""
    for folder in reversed(folders):
        try:
            found = reading(folder / "text" / ENGLISH / "exercises" / f"{name}.toml").get("name")
        except UnreadableError:
            continue
        if isinstance(found, str) and found.strip():
            return without_unseen(found).strip()[:60]
    return name


def _told(without: dict[ContentPart, Problem], library: Library) -> Iterator[Aside]:
    """Each exercise once, however much is wrong with it."""
    told = set()
    for (_, file, _), problem in without.items():
        folder, _, name = file.removesuffix(".toml").rpartition("/")
        if folder.rpartition("/")[2] != "exercises":
            yield Aside(problem)
        elif name not in told:
            told.add(name)
            text = library.texts.exercises.get(name)
            yield Aside(problem, name, text.name if text else name)
