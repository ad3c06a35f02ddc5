"""A list of patients to bring in, and one person's form."""

from datetime import date

import pytest

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.kinds import Side
from app.core.particulars import NONE, Particulars
from app.core.patient import Patient
from app.core.rights import Ground
from app.core.roles import Role
from app.core.staff import Staff
from app.staff.people import person_form as form
from app.staff.people.import_rows import MOST_SHOWN, Rows, Show, column_lines
from app.staff.people.rights import ground_words
from app.usecases.people import Details
from app.usecases.records.people_columns import Columns
from app.usecases.records.people_file import PersonRow, Preview, Twins

TODAY = date(2026, 11, 23)


def row(line, **given):
    whole = {"code": "", "name": f"N {line}", "birth_year": None, "language": "en"}
    return PersonRow(line=line, **(whole | {"programme": "", "unsaid": False} | given))


def wrong():
    return (Sentence.of(KioskError("A name needs at least one letter. Enter the name.")),)


FOUND = Rows(
    Preview(
        (
            row(2),
            row(3, twin="Maybe here"),
            row(4, twin="Maybe here"),
            row(5, problems=wrong()),
            row(6, twin="Maybe here", problems=wrong()),
        )
    )
)


def test_an_empty_list_has_no_rows(library):
    assert Rows().lines(Show.ALL, library) == ((), 0)
    assert Rows().counts(leaving=True) == dict.fromkeys(
        ("total", "twins", "undecided", "wrong", "unsaid", "adding"), 0
    )
    assert Rows().language == ""


def test_who_is_left_out_is_not_added():
    assert FOUND.counts(leaving=False)["adding"] == 5
    assert FOUND.counts(leaving=True)["adding"] == 3
    assert FOUND.deciding(3, skip=True).counts(leaving=True)["adding"] == 2


def test_a_row_that_is_wrong_is_nobodys_twin(library):
    assert FOUND.counts(leaving=True)["twins"] == 2
    shown, _ = FOUND.lines(Show.ALL, library)
    assert shown[4]["twin"] == ""


def test_the_rest_is_decided_and_what_was_decided_stays():
    both = FOUND.deciding(3, skip=False).deciding_rest(skip=True)
    assert both.decided == {3: Twins.ADD, 4: Twins.SKIP}
    assert both.counts(leaving=True)["undecided"] == 0
    assert FOUND.decided == {}


def test_rows_are_listed_by_what_they_are(library):
    for show, lines in ((Show.ALL, [2, 3, 4, 5, 6]), (Show.TWINS, [3, 4]), (Show.WRONG, [5, 6])):
        assert [it["line"] for it in FOUND.lines(show, library)[0]] == lines


def test_a_long_list_says_how_many_more_there_are(library):
    many = Rows(Preview(tuple(row(n) for n in range(MOST_SHOWN + 7))))
    shown, more = many.lines(Show.ALL, library)
    assert (len(shown), more) == (MOST_SHOWN, 7)


def test_a_row_tells_what_stands_in_it_and_no_more(library):
    programme = next(iter(library.programmes))
    one = Rows(
        Preview(
            (
                row(2, name="A\u202eB", birth_year=1961, programme=programme),
                row(3, programme="lost", more=Particulars(phone="020 1")),
                row(4),
            )
        )
    )
    first, second, third = one.lines(Show.ALL, library)[0]
    assert first["name"] == "AB"
    assert first["detail"] == f"1961 · {library.texts.programmes[programme].name}"
    assert second["detail"] == "lost · 020 1"
    assert (third["detail"], third["choice"], third["problem"]) == ("", "", "")


def test_what_is_wrong_with_a_row_is_said_in_the_language_of_the_screen(library, marked):
    shown = FOUND.lines(Show.WRONG, library)[0][0]
    assert shown["problem"].startswith("<A name needs")


def test_a_language_that_no_row_says_is_named():
    assert Rows(Preview((row(2, language="de", unsaid=True),))).language == "Deutsch"


def test_a_column_without_a_heading_is_not_asked_about():
    columns = Columns(("Name", "", "Shoe size"), ("name", "", ""))
    assert column_lines(columns, ("Ann", "x", "42")) == (
        {"heading": "Name", "field": "name", "sample": "Ann"},
        {"heading": "Shoe size", "field": "", "sample": "42"},
    )


def details(more=NONE, year=None, physios=()):
    patient = Patient("p", "204518", "Anna", "en", year, more=more)
    return Details(patient, (), False, languages=("en", "de"), physios=physios)


def test_what_was_never_entered_is_an_empty_field():
    said = form.typed_of(details(), TODAY)
    assert (said["birthYear"], said["side"], said["physio"], said["visit"]) == ("", "", "", "")
    assert (said["visitTime"], said["visitIn"], said["visitDay"]) == ("", 0, "")


def test_a_form_gives_back_what_it_was_made_of():
    more = Particulars("020 7946 0000", side=Side.LEFT, next_visit="2026-12-03T14:30")
    typed = form.typed_of(details(more, 1961), TODAY)
    assert (typed["visitIn"], typed["visitDay"]) == (10, "Thu 3 Dec 2026")
    back = form.form_of(form.PersonState(**typed))
    assert (back.next_visit, back.side, back.birth_year) == ("2026-12-03T14:30", "left", "1961")


def test_nobody_yet_comes_before_every_physio():
    ann = Staff("a", "101", "Ann\u202e " + "Lee" * 40, Role.PHYSIO)
    nobody, one = form.physio_options(details(physios=(ann,)))
    assert nobody == {"value": "", "text": "Nobody yet"}
    assert one["text"].startswith("Ann LeeLee")
    assert len(one["text"]) <= form.ON_A_BUTTON
    assert one["text"].endswith("…")


def test_each_field_says_what_is_wrong_with_it():
    bad = form.PersonState(name=" ", birthYear="61", email="nobody", visitTime="25:99")
    said = form.problems_of(bad, None, TODAY)
    assert said["nameProblem"]
    assert said["yearProblem"]
    assert set(said["problems"]) == {"email", "visitTime"}
    assert form.problems_of(form.PersonState(name="Ann"), None, TODAY)["problems"] == {}


def test_what_another_program_had_is_let_be():
    odd = form.PersonState(name="Ann", email="nobody")
    before = form.form_of(odd)
    assert form.problems_of(odd, before, TODAY)["problems"] == {}


@pytest.mark.parametrize("ground", Ground)
def test_every_ground_of_a_decision_has_words(ground):
    assert ground_words()[ground]
