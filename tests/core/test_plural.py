"""Forms of plurals, against the samples that CLDR gives for its rules."""

import msgspec
import pytest

from app.core.phrase_text import Counted
from app.core.plural import plural_form
from app.core.plural_rules import PLURALS

SAMPLES = {
    "en": {"one": [1], "other": [0, 2, 16, 100, 1.5]},
    "de": {"one": [1], "other": [0, 2, 21, 1.5]},
    "fr": {"one": [0, 1, 1.5], "other": [2, 17, 100], "many": [1_000_000]},
    "pt": {"one": [0, 1], "other": [2]},
    "pt-PT": {"one": [1], "other": [0, 2]},
    "pt-BR": {"one": [0, 1], "other": [2]},
    "pl": {"one": [1], "few": [2, 3, 4, 22, 104], "many": [0, 5, 12, 14, 21, 112], "other": [1.5]},
    "ru": {"one": [1, 21, 101], "few": [2, 24], "many": [0, 5, 11, 14, 111], "other": [1.5]},
    "cs": {"one": [1], "few": [2, 4], "many": [1.5], "other": [0, 5, 22]},
    "sl": {"one": [1, 101], "two": [2, 102], "few": [3, 4, 1.5], "other": [0, 5, 100]},
    "lt": {"one": [1, 21], "few": [2, 9, 22], "many": [1.5], "other": [0, 10, 11, 20]},
    "lv": {"zero": [0, 10, 11, 30], "one": [1, 21], "other": [2, 22]},
    "ar": {"zero": [0], "one": [1], "two": [2], "few": [3, 10, 103], "many": [11, 99]},
    "cy": {"zero": [0], "one": [1], "two": [2], "few": [3], "many": [6], "other": [4, 7]},
    "he": {"one": [1], "two": [2], "other": [3, 20]},
    "ja": {"other": [0, 1, 2, 5]},
    "tlh": {"other": [1, 2]},
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_number_has_the_form_that_cldr_gives_it(language):
    for form, numbers in SAMPLES[language].items():
        assert {number: str(plural_form(number, language)) for number in numbers} == dict.fromkeys(
            numbers, form
        )


@pytest.mark.parametrize("language", PLURALS)
def test_every_rule_can_be_read(language):
    assert all(plural_form(number, language) for number in (*range(121), 0.5, 1.5, 2.25))


def test_a_form_without_its_number_is_never_said_of_another():
    weeks = Counted(one="1 неделя", few="{count} недели", other="{count} недель")
    assert [weeks.of(n, "ru") for n in (1, 3, 5)] == ["1 неделя", "3 недели", "5 недель"]
    assert weeks.of(21, "ru") == "21 недель"


def test_english_words_that_stand_in_stay_english():
    assert Counted(one="1 week", other="{count} weeks").of(21, "en") == "21 weeks"


@pytest.mark.parametrize("wrong", [{"few": "some weeks"}, {"several": "{count} weeks"}])
def test_a_form_that_loses_its_number_or_does_not_exist_is_a_mistake(wrong):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"other": "{count} weeks", **wrong}, Counted)
