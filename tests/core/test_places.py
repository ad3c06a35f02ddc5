"""Where the sets of a session stand: which are over, and which comes again."""

from app.core.kinds import Side
from app.core.session.places import used
from app.core.session.progress import Progress
from app.core.session.steps import SetKey

FIRST, SECOND = SetKey(1, 1, Side.LEFT), SetKey(1, 1, Side.LEFT, 2)
OTHER = SetKey(1, 1, Side.RIGHT)


def test_a_set_that_ended_is_over():
    assert used(Progress(ended=frozenset([FIRST]))) == ({FIRST: 1}, {FIRST})


def test_one_that_is_to_be_done_again_is_not_over_though_it_ended():
    again = Progress(ended=frozenset([FIRST, OTHER]), again=frozenset([FIRST]))
    assert used(again) == ({FIRST: 1, OTHER: 1}, {OTHER})


def test_nor_is_one_that_was_left_for_another_version():
    replaced = Progress(ended=frozenset([FIRST]), replaced=frozenset([FIRST]))
    assert used(replaced) == ({FIRST: 1}, set())


def test_the_latest_attempt_decides():
    ended = frozenset([FIRST, SECOND])
    assert used(Progress(ended=ended, again=frozenset([FIRST]))) == ({FIRST: 2}, {FIRST})
    begun = Progress(ended=frozenset([FIRST]), reps={SECOND: 3}, again=frozenset([FIRST]))
    assert used(begun) == ({FIRST: 2}, set())
