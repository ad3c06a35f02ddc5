"""All words around a session can be read by an eleven-year-old, and none of them judges."""

import re
import tomllib
from xml.etree import ElementTree

import pytest

from app.content import load
from app.core.safety.questions import AnswerTier
from app.documents.handout_model import words_of
from tests.content.reading import grade
from tests.content.samples import OURS
from tests.qml.conftest import ROOT

HARDEST = 6
FEW = 8
LONG = 12
"""Words from which a sentence alone has a grade that says something."""
LIBRARY = load([OURS])
OURS_ON_SCREEN = (
    *("AskScreen", "StopScreen", "ChairScreen", "ChairCount", "CheckupScreen", "CheckupActions"),
    *("ActivitiesScreen", "MoreScreen", "MoreLink", "LessonScreen", "TodayScreen"),
)
SCREENS = sorted(it.stem for it in (ROOT / "app" / "qml" / "Kiosk" / "Screens").glob("*.qml"))
JUDGES = re.compile(
    r"\b(all fine|nothing wrong|nothing serious|you are safe to|healthy|harmless|don't worry|"
    r"cancerous|fracture|stroke|heart attack|(?<!do )(?<!did )you have an?|"
    r"diagnos\w+|cure[sd]?|fixe[sd])\b",
    re.I,
)


def on_screen():
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / "kiosk.ts")
    return {
        context.findtext("name"): [each.text for each in context.iter("source")]
        for context in tree.iter("context")
    }


@pytest.mark.parametrize("question", LIBRARY.safety, ids=lambda each: each.id)
def test_a_safety_question_is_plain(question):
    text = LIBRARY.texts.safety[question.id]
    assert text.ask.endswith("?")
    for asked_before in (False, True):
        signs = text.signs_for(asked_before)
        assert grade(" ".join([text.ask, *(f"{sign}." for sign in signs)])) <= HARDEST
        assert max(map(len, signs), default=0) <= 46
        assert not JUDGES.search(" ".join([text.ask, *signs])), "it asks, it does not tell"
    if question.group:
        assert text.short, "it may share a row"
        assert grade(f"{text.short}.") <= HARDEST


@pytest.mark.parametrize("name", sorted(LIBRARY.lessons))
def test_a_lesson_is_plain(name):
    text = LIBRARY.texts.lessons[name]
    assert grade(f"{text.body} {text.question} {text.explanation}") <= HARDEST


@pytest.mark.parametrize("name", sorted(LIBRARY.links))
def test_a_link_is_offered_in_plain_words(name):
    text, link = LIBRARY.texts.links[name], LIBRARY.links[name]
    assert grade(text.about) <= HARDEST
    assert link.short.split("/")[0] in link.url


def sentences(words):
    return " ".join(each if each.endswith(("?", ".")) else f"{each}." for each in words)


@pytest.mark.parametrize("screen", SCREENS)
def test_the_words_of_a_screen_are_plain(screen):
    text = sentences(on_screen().get(screen, ()))
    # a grade says nothing of one or two words on a button
    assert len(text.split()) < FEW or grade(text) <= HARDEST


@pytest.mark.parametrize("screen", OURS_ON_SCREEN)
def test_the_words_of_a_screen_judge_nothing(screen):
    assert not JUDGES.search(sentences(on_screen()[screen]))


TEXTS = ROOT / "resources" / "content" / "text" / "en"
READ_BY_PATIENTS = sorted(
    it
    for it in TEXTS.rglob("*.toml")
    if it.stem not in ("letter", "proposals", "safety", "lessons", "links")
)
"""The letter and what is proposed are for professionals; the others have tests of their own."""


def strings(value):
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from strings(each)
        case list():
            for each in value:
                yield from strings(each)


@pytest.mark.parametrize("file", READ_BY_PATIENTS, ids=lambda it: str(it.relative_to(TEXTS)))
def test_every_other_text_of_the_content_is_plain(file):
    """Exercises, programmes, signs and the pages for home, the flare-up plan among them."""
    said = [*strings(tomllib.loads(file.read_text("utf-8")))]
    assert grade(sentences(said)) <= HARDEST
    for each in said:
        assert len(each.split()) < LONG or grade(each) <= HARDEST + 1, each


def test_what_a_page_says_of_the_kiosk_and_of_breathing_is_plain():
    said = words_of(LIBRARY.texts)
    assert grade(said.breathe) <= HARDEST
    for name in ("Bridge", "Seated Rotation"):
        assert grade(said.allowed.format(exercise=name, to=name)) <= HARDEST


def test_the_words_that_judge_would_be_found():
    assert JUDGES.search("You are fine. It is nothing serious.")
    assert JUDGES.search("You have a fracture.")
    assert grade("Persistent nociceptive amplification requires rehabilitation.") > 12


def test_every_position_and_every_tier_is_asked_about():
    needs = {each.need for each in LIBRARY.safety if each.tier is AnswerTier.POSITION}
    assert needs == {"floor", "plank", "kneeling", "wrists", "overhead", "squat", "supine"}
    assert {each.tier for each in LIBRARY.safety} == set(AnswerTier)


def test_there_are_lessons_enough_and_cues_for_the_hard_days():
    assert len(LIBRARY.lessons) >= 12
    called = {cue for lesson in LIBRARY.lessons.values() for cue in lesson.after}
    assert called == {"flare", "red", "rise", "amber", "hard", "unsure"}
    assert {"flare", "red", "rise"} <= set(LIBRARY.lessons["flare-ups"].after)
