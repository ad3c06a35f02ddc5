"""Every sentence that the kiosk can say: what a voice is rendered from, or recorded by a clinic."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import ascii_uppercase
from xml.etree import ElementTree

from app.core.exercise import Exercise
from app.core.texts import Texts
from app.core.voiced import HIGHEST, joined, sentences

_FILLED_IN = re.compile(r"%(?:L?\d|n)")

PARTS = frozenset(
    (
        *("SafetyRow", "LessonSide", "WatchSide", "HurtPanel", "HurtOrUnwellPanel"),
        *("HurtResultPanel", "AskProgress", "ChairCount", "ChangePanel", "CheckupActions"),
        *("DayMarks", "ExtraExercises", "GainsCard", "GoalCard", "GoalPanel"),
        *("HomeEntrances", "HomeFooter", "HurtButton", "LessonAnswers", "MoreLink"),
        *("PaperSide", "PausePanel", "PrintingActions", "SafetyFoot", "SayAgain"),
        *("SessionControls", "SessionCount", "SessionFigure", "SessionHeader", "SessionNow"),
        *("SessionStage", "ShowMe", "SignInMessage", "SkipPanel", "SpokenCorner"),
        *("TodayActions", "TrendCard", "UnwellButton", "WatchPanel", "WeeksCard"),
        *("CodeBoxes", "GoalWords", "IdleWarning", "Keypad", "NoPrinter"),
        *("PrintPreview", "PrintStatus", "SettingsPanel", "Toggle", "TrendLines"),
        *("SpokenControls", "SpokenKeys"),
    )
)
"""What is said of the parts of a patient's screens, by a button that reads aloud or where the
screens are heard and not seen; their words stand with the translators' list."""

FOR_STAFF = {"FirstScreen", "StaffScreen", "TroubleScreen"}
"""Where a screen reader speaks."""


def voice_lines(texts: Texts, phrases: Iterable[str], words_file: Path) -> tuple[str, ...]:
    """Without doubles, what a session needs first."""
    ours = (*map(str, range(HIGHEST + 1)), *ascii_uppercase)
    said = (*phrases, *ours, *_content(texts), *screen_words(words_file))
    return tuple(dict.fromkeys(each for text in said for each in sentences(text)))


def room_for(exercises: Mapping[str, Exercise], texts: Texts) -> dict[str, float]:
    """The seconds in which a cue must be said, lest the next one cuts it off."""
    room: dict[str, float] = {}
    for exercise in exercises.values():
        cues = texts.exercises[exercise.id].cues
        for phase in exercise.phases:
            if phase.id in cues and phase.seconds:
                say = cues[phase.id].say
                room[say] = min(room.get(say, phase.seconds), phase.seconds)
    return room


def _content(texts: Texts) -> Iterator[str]:
    exercises = texts.exercises.values()
    for exercise in exercises:
        yield from (cue.say for cue in exercise.cues.values())
        yield from (it for it in (exercise.start, exercise.left, exercise.right) if it)
    for exercise in exercises:
        yield from (exercise.name, exercise.aim)
    for question in texts.safety.values():
        yield from (question.ask, *question.signs, *question.later_signs)
        yield question.short
    for exercise in exercises:
        yield from exercise.steps
    for lesson in texts.lessons.values():
        yield from (lesson.title, lesson.body, lesson.question, *lesson.answers, lesson.explanation)


def is_said(name: str) -> bool:
    """Whether the words of this QML file are spoken: a screen of a patient, or a part of one."""
    return name in PARTS or (name.endswith("Screen") and name not in FOR_STAFF)


def screen_words(words_file: Path) -> Iterator[str]:
    """The words of the screens that are said, with what English says of one; what is filled in is
    said on its own, as is each number that stands in them."""
    of_one = words_file.with_name("kiosk_en.ts")
    for file in (words_file, *([of_one] if of_one.is_file() else [])):
        for context in ElementTree.parse(file).getroot().iter("context"):
            if is_said(context.findtext("name") or ""):
                for text in _texts_of(context):
                    for part in _FILLED_IN.split(text):
                        yield from (part, *joined(part))


def _texts_of(context: ElementTree.Element) -> Iterator[str]:
    for message in context.iter("message"):
        yield message.findtext("source") or ""
        yield from (each.text for each in message.iter("numerusform") if each.text)
