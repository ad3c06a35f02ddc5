"""How the safety questions come: few screens of few rows, and no question lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.safety.due import applicable, for_staff
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.rows import MOST_ROWS, SafetyRound, rows_of
from app.core.safety.screening import finding_of
from tests.core.test_safety import EXERCISES, PROGRAMMES, QUESTIONS, ids, plan_of


def asked(programme, without=()):
    """All that a newcomer is asked, but for what is ``without``."""
    plan = plan_of(programme)
    found = applicable(QUESTIONS, plan, EXERCISES)
    return SafetyRound(tuple(each for each in found if each.id not in without))


def known_to_staff(programme):
    return set(ids(for_staff(QUESTIONS, plan_of(programme), EXERCISES)))


def tell(it, **said):
    """Everything answered, with no where nothing else is said."""
    seen = []
    while True:
        for row in it.page.rows:
            met = [said[each.id] for each in row.questions if each.id in said]
            it = it.tell(row.id, Said(met[0]) if met else Said.NO)
        seen.append(it.page)
        if it.emergency or it.last:
            return it, seen
        it = it.on()


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_two_screens_of_five_when_a_physio_has_told_what_lasts(programme):
    it = asked(programme, known_to_staff(programme))
    assert [page.tier for page in it.pages] == [AnswerTier.EMERGENCY, AnswerTier.URGENT]
    assert not any(row.shared for page in it.pages for row in page.rows)
    assert max(len(page.rows) for page in it.pages) <= MOST_ROWS


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_one_screen_a_tier_when_a_physio_has_told_nothing(programme):
    it = asked(programme)
    assert [page.tier for page in it.pages] == list(AnswerTier)
    assert max(len(page.rows) for page in it.pages) <= MOST_ROWS


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_no_question_is_lost_on_the_way(programme):
    it = asked(programme)
    done, _ = tell(it)
    assert done.answers == {each.id: Said.NO for each in it.questions}


@pytest.mark.parametrize("programme", PROGRAMMES)
@pytest.mark.parametrize("said", ["yes", "unsure"])
def test_each_sign_said_comes_to_what_it_came_to_alone(programme, said):
    it = asked(programme)
    for question in it.questions:
        done, _ = tell(it, **{question.id: said})
        met = {name: each for name, each in done.answers.items() if each is not Said.NO}
        assert met == {question.id: Said(said)}
        alone = finding_of(QUESTIONS, {question.id: Said(said)})
        assert finding_of(QUESTIONS, done.answers) is alone


def test_nothing_is_answered_for_anybody_and_every_row_is_to_be_touched():
    it = asked("mid-upper-back")
    assert it.answers == {}
    first, *others = it.page.rows
    for row in others:
        it = it.tell(row.id, Said.NO)
    assert not it.told
    assert it.on() == it
    assert it.tell(first.id, Said.NO).on().at == 1


def test_a_row_of_several_asks_which_one_it_was():
    it = asked("mid-upper-back").tell("chest", Said.NO)
    done, seen = tell(it, bones="yes")
    [page] = [page for page in seen if page.which]
    assert [row.id for row in page.rows] == ["cancer", "defences", "bones", "stiff"]
    assert {name for name, each in done.answers.items() if each is not Said.NO} == {"bones"}


def test_who_leaves_before_saying_which_leaves_each_of_them_unsure():
    it = SafetyRound(tuple(each for each in asked("mid-upper-back").questions if _urgent(each)))
    shared = next(row for row in it.page.rows if row.id.startswith("cancer+"))
    it = it.tell(shared.id, Said.YES)
    assert it.answers == {each.id: Said.UNSURE for each in shared.questions}
    back_to_no = it.tell(shared.id, Said.NO)
    assert set(back_to_no.answers.values()) == {Said.NO}


def _urgent(question):
    return question.tier is AnswerTier.URGENT


def test_after_a_stop_no_position_is_asked():
    _, seen = tell(asked("mid-upper-back"), ill="unsure")
    assert AnswerTier.POSITION not in {page.tier for page in seen}


def test_an_emergency_ends_it_at_once():
    it = asked("neck").tell("head", Said.UNSURE)
    assert it.emergency
    assert it.answers == {"head": Said.UNSURE}


def test_an_answer_to_another_screen_is_left_alone():
    it = asked("neck")
    assert it.tell("ill", Said.YES) == it


names = st.text("abcdefgh", min_size=1, max_size=3)
questions = st.builds(
    SafetyQuestion,
    id=names,
    tier=st.just(AnswerTier.URGENT),
    group=st.sampled_from([None, "one", "two"]),
)


@given(st.lists(questions, unique_by=lambda it: it.id, max_size=14))
def test_whatever_a_clinic_asks_each_question_has_one_row_and_no_screen_is_too_long(found):
    rows = rows_of(found)
    assert sorted(each.id for row in rows for each in row.questions) == sorted(ids(found))
    assert all(len(page.rows) <= MOST_ROWS for page in SafetyRound(tuple(found)).pages)


def test_back_is_the_screen_before_and_before_the_first_there_is_none():
    it = asked(PROGRAMMES[0])
    told, seen = tell(it)
    assert len(seen) > 2
    for place in reversed(range(len(seen))):
        assert (told.at, told.page, told.last) == (place, seen[place], place == len(seen) - 1)
        told = told.back()
    assert told.at == 0
    assert told.back() == told.back().back() == told


def test_where_there_is_room_each_question_has_its_own_row():
    for many in range(MOST_ROWS + 1):
        found = [
            SafetyQuestion(id=str(n), tier=AnswerTier.URGENT, group="one") for n in range(many)
        ]
        assert not any(row.shared for row in rows_of(found))
        assert len(rows_of(found)) == many
