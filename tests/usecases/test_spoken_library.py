"""The content in the screens' language, and what a clinic wrote as it wrote it."""

import pytest
from msgspec.structs import replace

from app.core.exercise import OWN
from app.usecases.spoken_library import SpokenLibrary
from tests.conftest import our_library

MADE = f"{OWN}stand"


def with_own(library, name):
    """The same with an exercise that the clinic made, and ``name`` for it."""
    one = next(iter(library.texts.exercises.values()))
    exercises = {**library.texts.exercises, MADE: replace(one, name=name)}
    return replace(library, texts=replace(library.texts, exercises=exercises))


@pytest.fixture
def english():
    return with_own(our_library("en"), "Our own")


@pytest.fixture
def loud():
    """Another language."""
    texts = our_library("en").texts
    said = {key: replace(it, name=it.name.upper()) for key, it in texts.exercises.items()}
    return replace(texts, exercises=said)


def test_until_a_language_is_chosen_it_is_the_one_in_force(english, loud):
    spoken = SpokenLibrary(lambda: english)
    assert spoken() is english
    spoken.speak(loud)
    assert spoken() is not english
    spoken.speak(english.texts)
    assert spoken() is english


def test_a_chosen_language_says_all_but_what_the_clinic_wrote(english, loud):
    spoken = SpokenLibrary(lambda: english)
    spoken.speak(loud)
    said = spoken().texts.exercises
    assert said.pop(MADE).name == "Our own"
    assert said == loud.exercises
    assert spoken().exercises is english.exercises
    assert spoken() is spoken(), "nothing is put together twice"


def test_what_the_clinic_writes_meanwhile_is_there_in_the_chosen_language(english, loud):
    at = [english]
    spoken = SpokenLibrary(lambda: at[0])
    spoken.speak(loud)
    at[0] = with_own(our_library("en"), "Written later")
    assert spoken().texts.exercises[MADE].name == "Written later"
    name = next(iter(loud.exercises))
    assert spoken().texts.exercises[name] == loud.exercises[name]
