"""An exercise being changed, as the page's fields show it."""

from collections.abc import Callable
from typing import get_args

from app.core.exercise_edit import ALLOWED, DOSE, Draft, words_of
from app.core.origin import BodyPart as Region
from app.core.word_checks import most_letters, remarks
from app.figure.pose_choices import BodyPart
from app.figure.pose_edit import knobs
from app.figure.stance import UnknownPoseError
from app.staff.exercises.wording import (
    part_of_body_words,
    pose_words,
    region_words,
    remark_words,
)
from app.staff.plan.words import need_words
from app.ui.snapshot import address
from app.ui.translating import translate
from app.usecases.own_exercises import ListedExercise

Item = dict[str, object]


def listed(exercise: ListedExercise) -> Item:
    """A row of the list, with the picture that shows it best, or "" where the figure does."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "own": exercise.own,
        "draft": exercise.draft,
        "photo": address(exercise.face) if exercise.face else "",
    }


def written(draft: Draft, draws: Callable[[str], bool]) -> dict[str, object]:
    """``name``, ``words`` with what the checks say of them, ``dose`` as ``{name, value, least,
    most, step}``, ``phases`` as ``{id, text, seconds}``: those that move; ``needing``,
    ``equipment`` and ``regions`` as ``{value, text, on}``, "" for none of them; and how far it is
    confirmed."""
    dose, cues = draft.exercise.dose, draft.text.cues
    told = remarks(draft.text, draws) if draft.own else {}
    return {
        "name": draft.text.name,
        "draft": draft.own and draft.exercise.draft,
        "confirmable": draft.own and draft.exercise.draft and draft.ready,
        "guesses": draft.exercise.guessed if draft.own else (),
        "sides": draft.exercise.sides,
        "credit": draft.exercise.credit,
        "drawn": draft.exercise.drawn,
        "needing": _ticks(draft, "needs"),
        "equipment": _ticks(draft, "equipment"),
        "words": tuple(
            {
                "key": key,
                "value": it,
                "most": most_letters(key),
                "said": remark_words(told[key]) if key in told else "",
                "wrong": key in told and told[key].blocks,
                "number": _number(draft, key),
            }
            for key, it in words_of(draft.text).items()
        ),
        "writable": not any(it.blocks for it in told.values()),
        "poses": _poses(draft),
        "parts": tuple({"value": str(it), "text": part_of_body_words(it)} for it in BodyPart),
        "regions": tuple(
            {"value": it, "text": region_words(it), "on": it in draft.exercise.regions}
            for it in get_args(Region)
        ),
        "screens": _screens(draft),
        "dose": tuple(
            {"name": name, "value": getattr(dose, name), "least": least, "most": most, "step": step}
            for name, (least, most, step) in DOSE.items()
        ),
        "phases": tuple(
            {"id": it.id, "text": cues[it.id].now, "seconds": it.seconds}
            for it in draft.exercise.phases
            if not it.hold
        ),
    }


def _number(draft: Draft, key: str) -> int:
    """Which movement a cue belongs to, counted from 1; 0 for other words."""
    ids = [it.id for it in draft.exercise.phases]
    phase = key.split(".")[1] if key.startswith("cues.") else ""
    return ids.index(phase) + 1 if phase in ids else 0


def _poses(draft: Draft) -> tuple[Item, ...]:
    if not draft.exercise.drawn:
        return ()
    names = [draft.exercise.drawing.start, *(it.pose for it in draft.exercise.phases)]
    return tuple({"value": it, "text": pose_words(draft, it)} for it in dict.fromkeys(names))


def _screens(draft: Draft) -> tuple[Item, ...]:
    """Each movement that takes any time: what it says, what comes next, and which photo shows."""
    exercise, cues = draft.exercise, draft.text.cues
    photos = max(1, len(exercise.media.photos))
    timed = [
        (at, it, cues[it.id])
        for at, it in enumerate(exercise.phases)
        if it.lasts(exercise.dose) > 0 and it.id in cues
    ]
    return tuple(
        {
            "cue": cue.now,
            "next": timed[(number + 1) % len(timed)][2].next,
            "photo": exercise.place_after(at) % photos,
            "seconds": round(it.lasts(exercise.dose)) if it.hold else 0,
        }
        for number, (at, it, cue) in enumerate(timed)
    )


def _ticks(draft: Draft, question: str) -> tuple[Item, ...]:
    on, said = getattr(draft.exercise, question), question in draft.said
    rows = [
        {"value": name, "text": need_words(name), "on": name in on} for name in ALLOWED[question]
    ]
    none = {"value": "", "text": translate("Plan", "none of these"), "on": said and not on}
    return (*rows, none)


def knobs_of(draft: Draft, pose: str) -> tuple[Item, ...]:
    """What can be turned in a key pose, ``{name, value, least, most, step}``; nothing of a pose
    that is not a key pose of this exercise."""
    if not pose:
        return ()
    try:
        found = knobs(draft.exercise, pose)
    except UnknownPoseError:
        return ()
    return tuple(
        {"name": it.name, "value": it.value, "least": it.least, "most": it.most, "step": it.step}
        for it in found
    )
