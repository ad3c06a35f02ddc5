"""Whatever the kiosk says of its own is in the list that the voice is rendered from."""

from itertools import product

from msgspec.structs import astuple

from app.content import load
from app.content.voice_lines import is_said, room_for, screen_words, voice_lines
from app.core.cues import Say, Speech
from app.core.kinds import Side
from app.core.spoken import SpokenWords
from app.core.voiced import joined, sentences
from app.patient.spoken.words import spoken_lines
from app.ui.phrases import phrases
from app.wiring_content import RESOURCES, load_library
from tests.content.samples import FILES, sample, write

WORDS_FILE = RESOURCES / "i18n" / "kiosk.ts"
SCREENS = RESOURCES.parent / "app" / "qml" / "Kiosk" / "Screens"
TEXTS = load_library().texts
LINES = voice_lines(TEXTS, (*astuple(phrases()), *spoken_lines()), WORDS_FILE)


def lacking(text, lines):
    """The sentences of a text that would be spoken by the machine's own voice."""
    return [it for it in sentences(text) if it not in lines and not {*joined(it)} <= lines]


def test_every_cue_of_every_exercise_has_a_voice():
    words, lines, missing = SpokenWords(phrases(), TEXTS.exercises), {*LINES}, []
    for exercise, text in TEXTS.exercises.items():
        for say, side, phase in product(Say, Side, (*text.cues, "")):
            spoken = words.text(Speech(say, exercise, phase, 100, side))
            missing += lacking(spoken, lines)
    assert missing == []


def test_every_lesson_and_question_has_a_voice():
    said = [it for lesson in TEXTS.lessons.values() for it in (lesson.body, lesson.explanation)]
    said += [question.ask for question in TEXTS.safety.values()]
    assert [it for text in said for it in lacking(text, {*LINES})] == []


def test_a_number_to_call_is_said_whichever_it_is():
    for number in ("112", "999", "0161 496 0000"):
        assert lacking(f"Nobody near? Call {number}.", {*LINES}) == []


def test_every_screen_with_a_loudspeaker_is_rendered():
    with_button = {it.stem for it in SCREENS.glob("*.qml") if "ReadAloud {" in it.read_text()}
    assert all(map(is_said, with_button))
    assert len(list(screen_words(WORDS_FILE))) > 80


def test_every_screen_that_is_heard_is_rendered():
    """But for what staff do on the patients' side, where a screen reader speaks."""
    staff = {"StaffCorner", "TroubleScreen"}
    written = {it.stem for it in SCREENS.glob("*.qml") if "qsTr(" in it.read_text()}
    ours = {it for it in written if not it.startswith("Rescue")} - staff
    assert [it for it in ours if not is_said(it)] == []
    assert lacking("3 of 6 digits typed", {*LINES}) == []
    assert lacking("Your guided session takes about 9 min.", {*LINES}) == []
    assert lacking("Touch twice, anywhere, to press what you heard last.", {*LINES}) == []


def test_what_a_session_needs_comes_first():
    assert LINES.index("Reach up to the ceiling") < LINES.index("What is pain for?")
    assert LINES.index("Get help now") < len(LINES)


def test_a_cue_has_the_time_of_its_shortest_phase_to_be_said(tmp_path):
    low = FILES["exercises/deep-squat.toml"]
    library = load([write(sample(tmp_path), {
        "exercises/deep-squat.toml": low.replace("seconds = 2", "seconds = 1.5")
    })])  # fmt: skip
    assert room_for(library.exercises, library.texts) == {"Go down": 1.5, "Turn in": 2}
