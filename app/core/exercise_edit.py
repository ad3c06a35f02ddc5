"""An exercise on its way to becoming a clinic's own: copied, then changed piece by piece."""

from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.exercise import OWN, Equipment, Exercise, Media, Need
from app.core.own_words import clean_words
from app.core.texts import Cue, ExerciseText

STEPS = 5
"""Lines to write steps in; more where a library has more."""
QUESTIONS = ("needs", "equipment")
"""What a copy asks anew, because the safety questions rest on it."""

DOSE = {
    "sets": (1, 10, 1),
    "reps": (1, 50, 1),
    "hold_s": (0, 60, 1),
    "rest_s": (0, 180, 5),
    "tempo": (0.5, 3, 0.25),
}
"""What of a dose can be set: least, most and step. Seconds where the name says so."""

SIDES = ("each", "alternate", "both")
PHASE_S = (0.5, 30.0, 0.5)

ALLOWED: dict[str, tuple[str, ...]] = {"needs": get_args(Need), "equipment": get_args(Equipment)}


class Draft(Struct, frozen=True):
    """An exercise and its words, not yet saved. ``said`` are the questions about it that are
    answered: ``needs`` and ``equipment``. "Nothing" is an answer too."""

    exercise: Exercise
    text: ExerciseText
    said: frozenset[str] = frozenset()

    @property
    def own(self) -> bool:
        """Whether it was made on the kiosk, and can be changed here."""
        return self.exercise.id.startswith(OWN)

    @property
    def ready(self) -> bool:
        """Whether all is answered that a physio confirms."""
        return self.said.issuperset(QUESTIONS) and not self.exercise.guessed


def copied(exercise: Exercise, text: ExerciseText, name: str, new_id: str) -> Draft:
    """A copy under a name of its own, off the ladder of what it was copied from. What it needs is
    asked anew: the copy may become quite another exercise."""
    alone = replace(
        exercise, id=new_id, easier=None, harder=None, needs=(), equipment=(), confirmed=False
    )
    return Draft(replace(alone, guessed=()), replace(text, name=name))


def opened(exercise: Exercise, text: ExerciseText) -> Draft:
    """An exercise as it was saved: of one that is not confirmed, an empty list is no answer."""
    said = (name for name in QUESTIONS if not exercise.draft or getattr(exercise, name))
    return Draft(exercise, text, frozenset(said) - frozenset(exercise.guessed))


def needing(draft: Draft, question: str, answer: str) -> Draft:
    """The draft with something ticked that it needs, or not any more; with "" it needs nothing of
    the kind. Whoever changes an answer confirms anew."""
    known: tuple[str, ...] = ALLOWED[question]
    before = getattr(draft.exercise, question)
    now = {*before} ^ {answer} if answer else set()
    kept = tuple(name for name in known if name in now)
    said = draft.said | {question} if kept or not answer else draft.said - {question}
    left = tuple(it for it in draft.exercise.guessed if it != question)
    return replace(_with(draft, **{question: kept}, guessed=left, confirmed=False), said=said)


def confirmed(draft: Draft) -> Draft:
    """The draft as an exercise for plans. Raises KioskError while something is not answered."""
    if not draft.said.issuperset(QUESTIONS):
        raise KioskError("Say first which positions and what equipment it needs.")
    if "words" in draft.exercise.guessed:
        raise KioskError("Write first how it is done, step by step.")
    if not draft.ready:
        raise KioskError("Say first how much of it is done, and with which side.")
    if not draft.exercise.drawn and not draft.exercise.media:
        raise KioskError("Nothing shows this exercise yet. Add a photo or a video of it first.")
    return _with(draft, confirmed=True)


def sided(draft: Draft, sides: str) -> Draft:
    """The draft with another working side."""
    if sides not in SIDES:
        raise LookupError(sides)
    return agreed(_with(draft, sides=sides, confirmed=False), "sides")


def agreed(draft: Draft, guess: str) -> Draft:
    """The draft with a guess that somebody has looked at: it is one no more."""
    left = tuple(it for it in draft.exercise.guessed if it != guess)
    said = draft.said | {guess} if guess in QUESTIONS else draft.said
    return replace(_with(draft, guessed=left), said=said)


def words_of(text: ExerciseText) -> dict[str, str]:
    """Everything that can be written, by the key that ``written`` takes."""
    words = {"name": text.name, "aim": text.aim, "start": text.start}
    if text.left is not None and text.right is not None:
        words |= {"left": text.left, "right": text.right}
    lines = max(STEPS, len(text.steps))
    words |= {f"steps.{n}": text.steps[n] if n < len(text.steps) else "" for n in range(lines)}
    for phase, cue in text.cues.items():
        words |= {f"cues.{phase}.{key}": getattr(cue, key) or "" for key in ("now", "next", "say")}
    return words


def written(draft: Draft, key: str, words: str) -> Draft:
    """The draft with other words under ``key``. Raises LookupError for a key there is none of."""
    text, words = draft.text, clean_words(words)
    match key.split("."):
        case ["name" | "aim" | "start" | "left" | "right" as field]:
            changed = replace(text, **{field: words})
        case ["steps", number]:
            steps = [*text.steps, *[""] * (STEPS - len(text.steps))]
            steps[int(number)] = words
            while len(steps) > 1 and not steps[-1]:
                steps.pop()
            changed = replace(text, steps=tuple(steps))
            draft = agreed(draft, "words")
        case ["cues", phase, "now" | "next" | "say" as field]:
            cue: Cue = text.cues[phase]
            # What stands under a printed figure follows what stands on the screen, and so do the
            # other two until somebody writes them
            now, more = (words, _following(cue, words)) if field == "now" else (cue.now, {})
            fresh = replace(cue, **more, **{field: words}, caption=now)
            changed = replace(text, cues={**text.cues, phase: fresh})
        case _:
            raise LookupError(key)
    return replace(draft, text=changed)


def _following(cue: Cue, now: str) -> dict[str, str]:
    """What is said, and said to come next, as long as it is the same as on the screen."""
    said = {"say": now} if cue.say == cue.now else {}
    ahead = {"next": _small(now)} if cue.next == _small(cue.now) else {}
    return said | ahead


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def dosed(draft: Draft, field: str, value: float) -> Draft:
    """The draft with another dose; a value too far goes as far as it may."""
    least, most, step = DOSE[field]
    kept = min(max(value, least), most)
    whole = isinstance(step, int) and field in ("sets", "reps")
    dose = replace(draft.exercise.dose, **{field: round(kept) if whole else float(kept)})
    return agreed(_with(draft, dose=dose), "dose")


def timed(draft: Draft, phase: str, seconds: float) -> Draft:
    """The draft with another time for one movement."""
    least, most, _ = PHASE_S
    phases = tuple(
        replace(each, seconds=min(max(seconds, least), most))
        if each.id == phase and not each.hold
        else each
        for each in draft.exercise.phases
    )
    return _with(draft, phases=phases)


def filmed(draft: Draft, video: str) -> Draft:
    """The draft shown by this video and nothing else."""
    return _with(draft, media=Media(video=video), confirmed=False)


def drawn(draft: Draft) -> Draft:
    """The draft without photos and video: the figure shows it."""
    return _with(draft, media=Media(), confirmed=False)


def moved(draft: Draft, exercise: Exercise) -> Draft:
    """The draft with another movement, which may need something else."""
    return replace(draft, exercise=replace(exercise, confirmed=False))


def _with(draft: Draft, **changes: object) -> Draft:
    return replace(draft, exercise=replace(draft.exercise, **changes))
