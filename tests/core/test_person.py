"""Names of real people are taken as they are; what no name has is explained."""

from datetime import date
from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.core.person import LONGEST_NAME, birth_year, clean_name, name_key

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "name",
    [
        "Demo Patient",
        "Zoë O'Connor-Müller Jr.",
        "Nguyễn Thị Ánh",
        "محمد بن عبد الله",
        "יוסף בן־דוד",
        "علی\u200cرضا",
        "山田 太郎",
        "Jean (John) d’Arc",
        "Øystein · Łukasz",
    ],
)
def test_a_name_of_a_person_is_kept_letter_for_letter(name):
    assert clean_name(name) == normalize("NFC", name)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  Demo \t Patient\n", "Demo Patient"),
        ("Zoe\u0308", "Zoë"),
        ("De\x00mo\x1b Pat\u202eient\u200f", "Demo Patient"),
        ("Demo\ufeff\u2028Patient", "Demo Patient"),
    ],
)
def test_what_nobody_sees_is_taken_out(typed, stored):
    assert clean_name(typed) == stored


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "at least one letter"),
        ("\u202e \x00", "at least one letter"),
        ("12", "at least one letter"),
        ("Demo 🙂", "🙂"),
        ("Demo <b>", "< >"),
        ("=1+1 Demo", r"= \+"),
        ("a" * 121, "at the most, and this one 121"),
        ("D" + "\u0335\u0336\u0337\u0338\u0339" + "emo", "too many marks"),
    ],
)
def test_what_no_name_has_is_explained(typed, said):
    with pytest.raises(KioskError, match=said):
        clean_name(typed)


@given(st.text(max_size=200))
def test_whatever_is_typed_is_stored_clean_or_explained(typed):
    try:
        name = clean_name(typed)
    except KioskError:
        return
    assert clean_name(name) == name
    assert 1 <= len(name) <= LONGEST_NAME
    assert not any(category(letter)[0] == "C" and letter not in "\u200c\u200d" for letter in name)


def test_names_that_sound_the_same_are_found_alike():
    assert name_key("  demo   PATIENT") == name_key("Demo-Patient")
    assert name_key("Straße") == name_key("STRASSE")
    assert name_key("José Muñoz-Łęcki") == name_key("jose munoz LECKI")
    assert name_key("Søren Ægir") == name_key("Soren Aegir")
    assert name_key("Jose\u0301") == name_key("José")
    assert name_key("Demo A") != name_key("Demo B")


@pytest.mark.parametrize(("typed", "year"), [("", None), ("  ", None), (" 1984 ", 1984)])
def test_a_birth_year_may_be_left_out(typed, year):
    assert birth_year(typed, TODAY) == year


@pytest.mark.parametrize("typed", ["84", "1899", "2027", "19e4", "-1984", "nineteen"])
def test_a_birth_year_that_cannot_be_is_explained(typed):
    with pytest.raises(KioskError, match="1900 to 2026"):
        birth_year(typed, TODAY)
