"""What must hold between content files: every id known, every ladder sound, every phase worded."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct

from app.content.files import WORD_FOLDERS
from app.content.gather import Gathered, LanguageTexts, Shelf
from app.content.problem import Place, Problem, meant
from app.content.proposal_rules import broken_proposals
from app.content.safety_rules import broken_safety
from app.core.exercise import Dose, Exercise
from app.core.html_tag import tag_in
from app.core.licence import forbidden
from app.core.pose import Pose
from app.core.programme import Lesson, Programme
from app.core.texts import ExerciseText, LessonText, ProgrammeText

ENGLISH = "en"
LESSON_WORDS = 60
"""One idea, read standing at a screen in half a minute."""

SHORTEST_REP_S = 1.0
"""Anything shorter cannot be followed, and a rep of no time at all would never be counted."""


def broken_rules(found: Gathered) -> Iterator[Problem]:
    """All problems between the files of ``found``."""
    for name, programme in found.programmes.values.items():
        yield from _programme(found, programme, found.programmes.places[name])
    for name, exercise in found.exercises.values.items():
        place = found.exercises.places[name]
        yield from _exercise(exercise, place, found.poses)
        yield from _ladder(exercise, place, found.exercises)
    for name in found.poses.values:
        yield from _likeness(name, found.poses.values, found.poses, found.poses.places[name])
    for name, lesson in found.lessons.values.items():
        if lesson.right >= lesson.answers:
            yield found.lessons.places[name].problem(
                f"{lesson.right} is not allowed; allowed: 0 to {lesson.answers - 1}, "
                "where 0 is the first answer",
                "right",
            )
    yield from broken_safety(found)
    yield from broken_proposals(found, ENGLISH)
    yield from _enough(found)
    for language, words in found.words.items():
        yield from _worded(found, words, language)


def _enough(found: Gathered) -> Iterator[Problem]:
    """What no kiosk can do without."""
    if any(not problem.file for problem in found.problems):
        return  # a whole folder is missing, and that has been said
    if not found.programmes.places and not found.programmes.broken:
        yield Place(found.base, "programmes").problem("is empty; at least one programme is needed")
    if found.words.get(ENGLISH, LanguageTexts()).handout.lacks("handout"):
        file = text_file(ENGLISH, "handout", "handout")
        yield Place(found.base, file).problem("is missing: the words of the printed page")


def _programme(found: Gathered, programme: Programme, place: Place) -> Iterator[Problem]:
    exercises = found.exercises
    for index, item in enumerate(programme.items):
        yield from _known(place, f"items[{index}].exercise", item.exercise, "exercise", exercises)
        exercise = exercises.values.get(item.exercise)
        if exercise and item.dose:
            yield from _rep_time(place, f"items[{index}].dose", exercise, item.dose)
    chosen = [item.exercise for item in programme.items]
    yield from _once(place, "items", chosen)
    yield from _once(place, "focuses", [focus.id for focus in programme.focuses])
    yield from _once(place, "parts", list(programme.parts))
    for index, focus in enumerate(programme.focuses):
        for at, name in enumerate(focus.exercises):
            if name not in chosen and not any(map(exercises.lacks, chosen)):
                yield place.problem(
                    f'"{name}" is not an exercise of this programme{meant(name, chosen)}',
                    f"focuses[{index}].exercises[{at}]",
                )
    for index, name in enumerate(programme.lessons):
        yield from _known(place, f"lessons[{index}]", name, "lesson", found.lessons)
        lesson = found.lessons.values.get(name)
        if lesson and not lesson.fits(programme):
            yield place.problem(
                f'"{name}" is about {" and ".join(lesson.regions)}; '
                f"allowed: a lesson about {programme.region} or about no one region",
                f"lessons[{index}]",
            )
    yield from _once(place, "lessons", list(programme.lessons))
    yield from _known(place, "link", programme.link, "link", found.links)
    light = programme.rules
    if light.green_max >= light.amber_max:
        yield place.problem(
            f"{light.amber_max} is not allowed; allowed: more than green_max, "
            f"which is {light.green_max}",
            "rules.amber_max",
        )


def _exercise(exercise: Exercise, place: Place, shared: Shelf[Pose]) -> Iterator[Problem]:
    drawing = exercise.drawing
    poses = {**shared.values, **drawing.poses}
    phases = [phase.id for phase in exercise.phases]
    yield from _once(place, "phases", phases)
    yield from _rep_time(place, "phases", exercise, exercise.dose)
    if exercise.licence and (why := forbidden(exercise.licence, for_money=False)):
        yield place.problem(f"{why[:1].lower()}{why[1:].rstrip('.')}", "licence")
    if not exercise.drawn:
        if not exercise.media and not exercise.draft:
            yield place.problem("is missing; allowed: a drawing, or a photo or video", "drawing")
        return
    named = {"drawing.start": drawing.start}
    named |= {f"phases[{index}].pose": phase.pose for index, phase in enumerate(exercise.phases)}
    for phase, names in drawing.via.items():
        named |= {f"drawing.via.{phase}[{at}]": name for at, name in enumerate(names)}
    for key, name in named.items():
        if name not in poses and shared.lacks(name):
            yield place.problem(f'there is no pose "{name}"{meant(name, poses)}', key)
    for name in drawing.poses:
        yield from _likeness(name, poses, shared, place, f"drawing.poses.{name}.")
    for key, table in (("via", drawing.via), ("arrows", drawing.arrows)):
        for name in table:
            if name not in phases:
                said = f"there is no such phase{meant(name, phases)}"
                yield place.problem(said, f"drawing.{key}.{name}")


def _likeness(
    name: str, poses: Mapping[str, Pose], shared: Shelf[Pose], place: Place, under: str = ""
) -> Iterator[Problem]:
    """A pose must be like one that exists, and not in the end like itself."""
    like = poses[name].like
    if like is None:
        return
    if like not in poses:
        if shared.lacks(like):
            yield place.problem(f'there is no pose "{like}"{meant(like, poses)}', f"{under}like")
        return
    met = [name]
    while like is not None and like in poses and like not in met:
        met.append(like)
        like = poses[like].like
    if like == min(met) == name:  # said once, not for each of them
        yield place.problem(f"a pose cannot be like itself: {_chain(met, name)}", f"{under}like")


def _ladder(exercise: Exercise, place: Place, all_of_them: Shelf[Exercise]) -> Iterator[Problem]:
    for key, back in (("easier", "harder"), ("harder", "easier")):
        name = getattr(exercise, key)
        if name is None:
            continue
        yield from _known(place, key, name, "exercise", all_of_them)
        other = all_of_them.values.get(name)
        if other and other is not exercise and getattr(other, back) != exercise.id:
            yield place.problem(
                f'"{name}" does not lead back; '
                f'allowed: exercises/{name}.toml saying {back} = "{exercise.id}"',
                key,
            )
    yield from _once(place, "instead", list(exercise.instead))
    for index, name in enumerate(exercise.instead):
        yield from _known(place, f"instead[{index}]", name, "exercise", all_of_them)
        if name in _rungs(exercise, all_of_them):
            yield place.problem(
                f'"{name}" is on the same ladder; allowed: an exercise of another one',
                f"instead[{index}]",
            )
    met, above = [exercise.id], exercise.harder
    while above and above not in met and (rung := all_of_them.values.get(above)):
        met.append(above)
        above = rung.harder
    if above == min(met) == exercise.id:  # said once, not on each of its rungs
        yield place.problem(f"the ladder is a loop: {_chain(met, exercise.id)}", "harder")


def _rungs(exercise: Exercise, all_of_them: Shelf[Exercise]) -> set[str]:
    """The names on a ladder, which may be a broken one."""
    met = {exercise.id}
    for way in ("easier", "harder"):
        name = getattr(exercise, way)
        while name and name not in met and (rung := all_of_them.values.get(name)):
            met.add(name)
            name = getattr(rung, way)
    return met


def _rep_time(place: Place, key: str, exercise: Exercise, dose: Dose) -> Iterator[Problem]:
    lasts = sum(seconds for _, seconds in exercise.phases_under(dose))
    if lasts < SHORTEST_REP_S:
        yield place.problem(
            f"one rep lasts {lasts:g} seconds; at least {SHORTEST_REP_S:g} is allowed", key
        )


def _worded(found: Gathered, words: LanguageTexts, language: str) -> Iterator[Problem]:
    for kind in ("programmes", "exercises", "lessons", "links", "safety", "signs"):
        things: Shelf[Any] = getattr(found, kind)
        texts: Shelf[Any] = getattr(words, kind)
        for name, place in texts.places.items():
            if things.lacks(name):
                known = things.values
                yield place.problem(
                    f'these are words for "{name}", which is not in {kind}{meant(name, known)}'
                )
        for name in things.values:
            if name in texts.values and (tag := _tag_in(texts.values[name])):
                said = f'holds "{tag}", which is HTML; write plain words'
                yield texts.places[name].problem(said)
            if language == ENGLISH and texts.lacks(name):
                yield things.places[name].problem(
                    f"has no English words; add {text_file(language, kind, name)}"
                )
            if name in things.values and name in texts.values:
                yield from _matches(things.values[name], texts.values[name], texts.places[name])


def _tag_in(text: object) -> str:
    """The first tag of HTML in any of its words, or "" for none."""
    match text:
        case str():
            return tag_in(text)
        case Struct():
            inner: Iterable[object] = (getattr(text, it) for it in text.__struct_fields__)
        case dict():
            inner = text.values()
        case tuple():
            inner = text
        case _:
            return ""
    return next((tag for it in inner if (tag := _tag_in(it))), "")


def _matches(thing: object, text: object, place: Place) -> Iterator[Problem]:
    match thing, text:
        case Exercise(), ExerciseText():
            phases = [phase.id for phase in thing.phases]
            yield from _keys(place, "cues", "phase", text.cues, phases)
            if (text.left is None) != (text.right is None):
                given, lacking = ("left", "right") if text.left else ("right", "left")
                yield place.problem(f"is missing; allowed: words, as {given} has them", lacking)
        case Programme(), ProgrammeText():
            focuses = [focus.id for focus in thing.focuses]
            yield from _keys(place, "focuses", "focus", text.focuses, focuses)
        case Lesson(), LessonText():
            if len(text.answers) != thing.answers:
                yield place.problem(
                    f"has {len(text.answers)} answers; allowed: {thing.answers} (lessons.toml)",
                    "answers",
                )
            if (count := len(text.body.split())) > LESSON_WORDS:
                yield place.problem(
                    f"has {count} words; at most {LESSON_WORDS} are allowed", "body"
                )


def _keys(
    place: Place, table: str, what: str, texts: Mapping[str, object], wanted: list[str]
) -> Iterator[Problem]:
    for name in wanted:
        if name not in texts:
            yield place.problem(f'is missing: the {what} "{name}" has no words', f"{table}.{name}")
    for name in texts:
        if name not in wanted:
            yield place.problem(
                f'there is no {what} "{name}"{meant(name, wanted)}', f"{table}.{name}"
            )


def _known(place: Place, key: str, name: str, what: str, shelf: Shelf[Any]) -> Iterator[Problem]:
    if shelf.lacks(name):
        yield place.problem(f'there is no {what} "{name}"{meant(name, shelf.values)}', key)


def _once(place: Place, key: str, names: list[str]) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield place.problem(f'"{name}" stands here twice; once is allowed', f"{key}[{index}]")


def _chain(names: list[str], end: str) -> str:
    return " → ".join([*names, end])


def text_file(language: str, kind: str, name: str) -> str:
    """Where the words of one thing stand, as a person would look for them."""
    if kind in ("handout", "letter", "proposals"):
        return f"text/{language}/{kind}.toml"
    if kind in WORD_FOLDERS:
        return f"text/{language}/{kind}/{name}.toml"
    return f"text/{language}/{kind}.toml: {name}"
