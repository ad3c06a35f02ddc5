"""An exercise being changed, as the page's fields show it."""

from app.core.exercise_edit import ALLOWED, DOSE, Draft, words_of
from app.figure.pose_edit import knobs
from app.figure.stance import UnknownPoseError
from app.staff.plan.words import need_words, translate

Item = dict[str, object]


def written(draft: Draft) -> dict[str, object]:
    """``name``, ``words`` as ``{key, value}``, ``dose`` as ``{name, value, least, most, step}``,
    ``phases`` as ``{id, text, seconds}``: those that move; ``needing`` and ``equipment`` as
    ``{value, text, on}``, "" for none of them; and how far it is confirmed."""
    dose, cues = draft.exercise.dose, draft.text.cues
    return {
        "name": draft.text.name,
        "draft": draft.own and draft.exercise.draft,
        "confirmable": draft.own and draft.exercise.draft and draft.ready,
        "needing": _ticks(draft, "needs"),
        "equipment": _ticks(draft, "equipment"),
        "words": tuple({"key": key, "value": it} for key, it in words_of(draft.text).items()),
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
