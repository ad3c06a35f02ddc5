"""An exercise being changed, as the page's fields show it."""

from app.core.exercise_edit import DOSE, Draft, words_of
from app.figure.pose_edit import knobs
from app.figure.stance import UnknownPoseError

Item = dict[str, object]


def written(draft: Draft) -> dict[str, object]:
    """``name``, ``words`` as ``{key, value}``, ``dose`` as ``{name, value, least, most, step}``,
    ``phases`` as ``{id, text, seconds}``: those that move."""
    dose, cues = draft.exercise.dose, draft.text.cues
    return {
        "name": draft.text.name,
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
