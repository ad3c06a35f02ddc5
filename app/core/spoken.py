"""Speech in one language: the content's own words for phases, a few phrases for the rest."""

from collections.abc import Mapping

from msgspec import Struct

from app.core.cues import Say, Speech
from app.core.kinds import Side
from app.core.texts import ExerciseText


class Phrases(Struct, frozen=True):
    """What is said that belongs to no exercise."""

    watch: str
    get_ready: str
    change_sides: str
    rest: str
    last_one: str
    well_done: str
    left: str
    right: str


class SpokenWords:
    """Numbers are left as digits: the voice reads them in its own language."""

    def __init__(self, phrases: Phrases, exercises: Mapping[str, ExerciseText]) -> None:
        self._phrases = phrases
        self._exercises = exercises

    def text(self, speech: Speech) -> str:
        """What to say; empty where the content has no words for a phase."""
        words = self._words(speech)
        side = {Side.LEFT: self._phrases.left, Side.RIGHT: self._phrases.right}.get(speech.side)
        said = f"{words}. {side}" if side else words
        return f"{said}. {speech.words}" if speech.words else said

    def _words(self, speech: Speech) -> str:
        phrases = self._phrases
        match speech.say:
            case Say.PHASE:
                return self._phase(speech.exercise, speech.phase)
            case Say.COUNT:
                return str(speech.number)
            case Say.WATCH:
                return self._shown(speech.exercise)
            case Say.GET_READY:
                return phrases.get_ready
            case Say.CHANGE_SIDES:
                return phrases.change_sides
            case Say.REST:
                return phrases.rest
            case Say.LAST_ONE:
                return phrases.last_one
            case Say.WELL_DONE:
                return phrases.well_done

    def _shown(self, exercise: str) -> str:
        text = self._exercises.get(exercise)
        return f"{self._phrases.watch}. {text.name}" if text else self._phrases.watch

    def _phase(self, exercise: str, phase: str) -> str:
        text = self._exercises.get(exercise)
        cue = text.cues.get(phase) if text else None
        return cue.say if cue else ""
