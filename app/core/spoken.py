"""Speech in one language: the content's own words for phases, a few phrases for the rest."""

from collections.abc import Mapping

from msgspec import Struct

from app.core.cues import Say, Speech
from app.core.kinds import Side
from app.core.texts import ExerciseText


class SpokenPhrases(Struct, frozen=True):
    """What is said that belongs to no exercise."""

    watch: str
    get_ready: str
    change_sides: str
    rest: str
    next: str
    last_one: str
    well_done: str
    left: str
    right: str


class SpokenWords:
    """Numbers are left as digits: the voice reads them in its own language."""

    def __init__(self, phrases: SpokenPhrases, exercises: Mapping[str, ExerciseText]) -> None:
        self._phrases = phrases
        self._exercises = exercises

    def text(self, speech: Speech) -> str:
        """What to say, one sentence after the other; empty where the content has no words."""
        said = (*self._sentences(speech), speech.words)
        return ". ".join(each.strip().removesuffix(".") for each in said if each)

    def caption(self, speech: Speech) -> str:
        """What is said while the screen's largest words are shorter: it stands below them."""
        return self.text(speech) if speech.say in (Say.PHASE, Say.LAST_ONE) else ""

    def _sentences(self, speech: Speech) -> tuple[str, ...]:
        phrases, text = self._phrases, self._exercises.get(speech.exercise)
        match speech.say:
            case Say.PHASE:
                cue = text.cues.get(speech.phase) if text else None
                return (cue.say if cue else "", self._side(speech.side))
            case Say.COUNT:
                return (str(speech.number), self._side(speech.side))
            case Say.LAST_ONE:
                return (phrases.last_one, self._side(speech.side))
            case Say.WATCH:
                return (phrases.watch, *((text.name, *text.steps) if text else ()))
            case Say.GET_READY:
                return (
                    phrases.get_ready,
                    text.start if text else "",
                    self._side(speech.side, text),
                )
            case Say.CHANGE_SIDES:
                return (phrases.change_sides, self._side(speech.side, text))
            case Say.REST:
                return (phrases.rest, phrases.next, text.name if text else "")
            case Say.WELL_DONE:
                return (phrases.well_done,)

    def _side(self, side: Side, text: ExerciseText | None = None) -> str:
        """An exercise's own words for a side, as on the screen, or just which."""
        phrases = self._phrases
        own = {Side.LEFT: text.left, Side.RIGHT: text.right}.get(side) if text else None
        return own or {Side.LEFT: phrases.left, Side.RIGHT: phrases.right}.get(side, "")
