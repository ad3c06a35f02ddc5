"""Numbers and dates in words."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.exercise import Dose
from app.core.handout_text import DoseText
from app.core.kinds import Band, Light, Part
from app.core.phrase_text import Counted, TimesADay
from app.core.rules.numbers import Thresholds
from app.core.traffic_light import light
from app.documents.sentences import (
    date_line,
    dose_line,
    grouped,
    light_lines,
    own_line,
    schedule_line,
)
from tests.documents.samples import Sample, handout, words


@pytest.mark.parametrize(
    ("dose", "sides", "line"),
    [
        (Dose(reps=6), "each", "6 times, then the other side"),
        (Dose(reps=10, hold_s=3), "both", "10 times, hold 3 seconds"),
        (Dose(reps=8, hold_s=2.5), "alternate", "8 times, hold 2.5 seconds, on each side in turn"),
        (Dose(reps=1, hold_s=1), "both", "Once, hold 1 second"),
        (
            Dose(reps=8, hold_s=3, sets=2),
            "each",
            "8 times, hold 3 seconds, then the other side, 2 rounds",
        ),
    ],
)
def test_a_dose_reads_as_a_person_would_say_it(dose: Dose, sides: str, line: str) -> None:
    plan = handout(Sample(dose=dose, sides=sides)).plan
    assert dose_line(plan.items[0], words()) == line


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "with 2.5 kg"),
        ("de", "with 2,5 kg"),
        ("pt-PT", "with 2,5 kg"),
        ("es-MX", "with 2.5 kg"),
    ],
)
def test_a_decimal_has_the_sign_of_the_language(language: str, said: str) -> None:
    item = replace(handout(Sample()).plan.items[0], load_kg=2.5, dose=Dose(reps=8, hold_s=1.5))
    line = dose_line(item, msgspec.structs.replace(words(), language=language))
    assert said in line
    assert said[5:8].replace("2", "1") in line


@pytest.mark.parametrize(
    ("parts", "weeks", "line"),
    [
        (
            (Part.MORNING, Part.AFTERNOON),
            4,
            "Twice a day, morning and afternoon, for 4 weeks · from 23 Nov 2026",
        ),
        (
            tuple(Part),
            4,
            "4 times a day: morning, midday, afternoon, evening, for 4 weeks · from 23 Nov 2026",
        ),
        ((Part.EVENING,), 1, "Once a day, in the evening, for 1 week · from 23 Nov 2026"),
        ((Part.AFTERNOON,), 1, "Once a day, in the afternoon, for 1 week · from 23 Nov 2026"),
        ((Part.MORNING,), 12, "Once a day, in the morning, for 12 weeks · from 23 Nov 2026"),
    ],
)
def test_the_schedule_says_how_often_and_how_long(
    parts: tuple[Part, ...], weeks: int, line: str
) -> None:
    assert schedule_line(handout(Sample(), parts=parts, weeks=weeks).plan, words()) == line


def test_times_a_day_have_the_forms_of_their_language() -> None:
    often = {"few": "{count} razy-kilka: {parts}", "other": "{count} razy: {parts}"}
    forms = msgspec.convert(often, TimesADay)
    schedule = msgspec.structs.replace(words().schedule, many=forms)
    polish = msgspec.structs.replace(words(), language="pl", schedule=schedule)
    plan = handout(Sample(), parts=tuple(Part)).plan
    assert schedule_line(plan, polish).startswith("4 razy-kilka: morning, midday")
    one = msgspec.structs.replace(schedule, many="{count} x {parts}")
    assert schedule_line(plan, msgspec.structs.replace(polish, schedule=one)).startswith("4 x mor")
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"other": "{count} times"}, TimesADay)


def test_a_date_does_not_depend_on_the_machines_language() -> None:
    assert date_line(date(2026, 3, 1), words()) == "1 Mar 2026"


def test_a_code_is_printed_in_two_groups() -> None:
    assert grouped("204117") == "204 117"


def test_the_lights_stand_at_the_programmes_own_thresholds() -> None:
    lines = light_lines(Thresholds(green_max=3, amber_max=5), words().light)
    assert [scores for _, scores, _ in lines] == ["Pain 0 to 3", "Pain 4 to 5", "Pain 6 to 10"]
    lines = light_lines(Thresholds(green_max=0, amber_max=9), words().light)
    assert [scores for _, scores, _ in lines] == ["Pain 0", "Pain 1 to 9", "Pain 10"]


@given(st.integers(0, 10), st.integers(0, 10))
def test_print_and_kiosk_give_every_score_the_same_light(green: int, amber: int) -> None:
    thresholds = Thresholds(green_max=green, amber_max=amber)
    shown: dict[int, Light] = {}
    for which, scores, _ in light_lines(thresholds, words().light):
        numbers = [int(word) for word in scores.split() if word.isdigit()]
        shown |= dict.fromkeys(range(numbers[0], numbers[-1] + 1), which)
    assert shown == {pain: light(pain, thresholds) for pain in range(11)}


def test_a_phrase_that_lost_its_blank_is_refused_with_the_blanks_name() -> None:
    good = msgspec.to_builtins(words().dose)
    with pytest.raises(msgspec.ValidationError, match=r"`then` must hold \{first\} \{next\}"):
        msgspec.convert({**good, "then": "{first}, {nex}"}, DoseText)
    with pytest.raises(msgspec.ValidationError, match=r"`other` must hold \{count\}"):
        msgspec.convert({"one": "once", "other": "{count times"}, Counted)


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ({"load_kg": 2.5}, "10 times, with 2.5 kg"),
        ({"band": Band.RED, "days": (1, 4)}, "10 times, with the red band, Mon, Thu"),
        ({"parts": (Part.EVENING,)}, "10 times, evening"),
        ({"as_needed": True}, "10 times, when you need it"),
    ],
)
def test_a_dose_of_its_own_is_said(own: dict[str, object], line: str) -> None:
    (item, *_) = handout(Sample(dose=Dose(reps=10), sides="both")).plan.items
    assert dose_line(replace(item, **own), words()) == line  # type: ignore[arg-type]


def test_a_physios_own_line_is_printed() -> None:
    (item, *_) = handout(Sample()).plan.items
    assert own_line(item, words()) == ""
    said = own_line(replace(item, words="Elbow close."), words())
    assert said == "Your physio says: Elbow close."
