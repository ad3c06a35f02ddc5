"""The one way in: content folders to core types."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.content.files import emptiness, languages_of
from app.content.gather import Gathered, LanguageTexts, gather
from app.content.media_rules import broken_media
from app.content.problem import Problem
from app.content.rules import ENGLISH, broken_rules, text_file
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.illustration import Illustration
from app.core.pose import Pose
from app.core.programme import Lesson, Programme, WebLink
from app.core.rules.numbers import Rules
from app.core.safety.questions import SafetyQuestion
from app.core.signs import Sign
from app.core.texts import ExerciseText, Texts


class Aside(Struct, frozen=True):
    """What was set aside, and the first thing that is wrong with it. Of an exercise ``title`` is
    what it is called, or its id; of anything else it is empty."""

    problem: Problem
    exercise: str = ""
    title: str = ""


class Some(Struct, frozen=True):
    """Some exercises and their words, to be taken into a library; ``aside`` are those that cannot
    be used."""

    exercises: Mapping[str, Exercise]
    texts: Mapping[str, ExerciseText]
    homes: Mapping[str, Path]
    aside: tuple[Aside, ...] = ()


class Library(Struct, frozen=True):
    """All content, in one language.

    ``languages`` are those with any words at all, English first. ``missing`` names, by file, each
    translation that ``texts`` takes from English instead. ``homes`` are the content folders that
    the exercises came from, by id. ``pictures`` are the lessons', by name. ``aside`` is what a
    clinic's folders hold and the kiosk cannot use: a StandIn keeps the place of each exercise in
    it.
    """

    programmes: Mapping[str, Programme]
    exercises: Mapping[str, Exercise]
    lessons: Mapping[str, Lesson]
    links: Mapping[str, WebLink]
    safety: tuple[SafetyQuestion, ...]
    signs: tuple[Sign, ...]
    texts: Texts
    languages: tuple[str, ...]
    missing: tuple[str, ...]
    homes: Mapping[str, Path] = {}
    pictures: Mapping[str, Illustration] = {}
    aside: tuple[Aside, ...] = ()

    def some(self, names: Iterable[str]) -> Some:
        """Those exercises, as far as there are any."""
        here = [it for it in names if it in self.exercises]
        return Some(
            exercises={it: self.exercises[it] for it in here},
            texts={it: self.texts.exercises[it] for it in here},
            homes={it: self.homes[it] for it in here if it in self.homes},
            aside=tuple(it for it in self.aside if it.exercise in here),
        )

    def taking(self, some: Some) -> "Library":
        """A library with those as well, or in place of what they were; this one stays as it is."""
        others = [it for it in self.aside if it.exercise not in some.exercises]
        return replace(
            self,
            exercises={**self.exercises, **some.exercises},
            texts=replace(self.texts, exercises={**self.texts.exercises, **some.texts}),
            homes={**self.homes, **some.homes},
            aside=(*others, *some.aside),
        )

    @property
    def rules(self) -> list[Rules]:
        """Each programme's thresholds, as they are without the clinic's settings."""
        return [each.rules for each in self.programmes.values()]


def load(folders: Sequence[Path], language: str = ENGLISH) -> Library:
    """The content of ``folders``, where a later folder's programme, exercise, pose, lesson, link
    or text wins over an earlier one's by id.

    Raises KioskError, naming the first problem, if there is any.
    """
    found = gather(folders, {ENGLISH, language})
    for problem in problems_of(found, folders):
        raise unusable(problem)
    return made_of(found, folders, language)


def unusable(problem: Problem) -> KioskError:
    """That there is no going on with this in the content."""
    return KioskError(
        "The content in {folder} cannot be used. {problem}. Run: physio-kiosk content check",
        folder=problem.folder,
        problem=problem,
    )


def made_of(found: Gathered, folders: Sequence[Path], language: str) -> Library:
    """The content that was ``found`` without a problem."""
    texts, missing = _texts(found, language)
    return Library(
        programmes=found.programmes.values,
        exercises={
            name: with_poses(exercise, found.poses.values)
            for name, exercise in found.exercises.values.items()
        },
        lessons=found.lessons.values,
        links=found.links.values,
        safety=tuple(found.safety.values.values()),
        signs=tuple(found.signs.values.values()),
        texts=texts,
        languages=(ENGLISH, *sorted(set().union(*map(languages_of, folders)) - {ENGLISH})),
        missing=missing,
        homes={
            name: place.folder
            for name, place in found.exercises.places.items()
            if name in found.exercises.values
        },
        pictures={
            name: replace(picture, poses={**found.poses.values, **picture.poses})
            for name, picture in found.pictures.values.items()
        },
    )


def check(folders: Sequence[Path]) -> list[Problem]:
    """Every problem of the content in ``folders``, in all languages; empty if there is none."""
    found = gather(folders)
    for folder in folders:
        found.problems.extend(emptiness(folder))
    found.problems.extend(broken_media(found))
    problems = problems_of(found, folders)
    if not any(problem.file.startswith(("exercises/", "poses/")) for problem in problems):
        problems += _undrawable(found)
    return problems


def problems_of(found: Gathered, folders: Sequence[Path]) -> list[Problem]:
    """All that is wrong, in the order of the folders."""
    order = {folder: index for index, folder in reversed([*enumerate(folders)])}
    problems = [*found.problems, *broken_rules(found)]
    return sorted(problems, key=lambda problem: (order.get(problem.folder, 0), problem.file))


def _undrawable(found: Gathered) -> list[Problem]:
    """What no body could do, once every pose is known."""
    from app.figure.check import problems  # not needed to load
    from app.figure.illustration import unposed

    return [
        *(
            found.pictures.places[name].problem(said, "parts")
            for name, picture in found.pictures.values.items()
            if (said := unposed(replace(picture, poses={**found.poses.values, **picture.poses})))
        ),
        *_undrawn(found, problems),
    ]


def _undrawn(found: Gathered, problems: Callable[[Exercise], tuple[str, ...]]) -> list[Problem]:
    return [
        found.exercises.places[name].problem(said, "drawing")
        for name, exercise in found.exercises.values.items()
        if exercise.drawn
        for said in problems(with_poses(exercise, found.poses.values))
    ]


def _texts(found: Gathered, language: str) -> tuple[Texts, tuple[str, ...]]:
    english = found.words.get(ENGLISH, LanguageTexts())
    wanted = found.words.get(language, LanguageTexts())
    missing: list[str] = []

    def filled(kind: str) -> dict[str, Any]:
        source, words = getattr(english, kind).values, getattr(wanted, kind).values
        missing.extend(text_file(language, kind, name) for name in source if name not in words)
        return {**source, **words}

    texts = Texts(
        language=language,
        programmes=filled("programmes"),
        exercises=filled("exercises"),
        lessons=filled("lessons"),
        links=filled("links"),
        safety=filled("safety"),
        signs=filled("signs"),
        handout=filled("handout").get("handout"),
        letter=filled("letter").get("letter"),
        proposals=filled("proposals").get("proposals"),
    )
    return texts, tuple(missing)


def with_poses(exercise: Exercise, shared: Mapping[str, Pose]) -> Exercise:
    """The exercise with every shared pose that it names, or that such a pose is like. Where nobody
    has drawn it the figure stands still: it is shown only where a photo should be and is not."""
    if not exercise.drawn:
        names = (exercise.drawing.start, *(phase.pose for phase in exercise.phases))
        poses = dict.fromkeys(names, Pose())
        return replace(exercise, drawing=replace(exercise.drawing, poses=poses))
    poses = dict(exercise.drawing.poses)
    wanted = [exercise.drawing.start, *(phase.pose for phase in exercise.phases)]
    wanted += [name for names in exercise.drawing.via.values() for name in names]
    wanted += [pose.like for pose in poses.values() if pose.like]
    while wanted:
        name = wanted.pop()
        if name not in poses:
            poses[name] = shared[name]
            wanted += [like for like in (poses[name].like,) if like]
    return replace(exercise, drawing=replace(exercise.drawing, poses=poses))
