"""What the screen of a running session shows, by itself: no window and no clock."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_changes

from app.core.exercise import Dose
from app.core.kinds import Band, Part, Side
from app.core.plan import PlanItem
from app.core.session.compile import compile_session
from app.core.session.steps import GetReady, Rest, SwitchSides, Watch, Work
from app.core.session.view import view_of
from app.patient.session.state import count_of, kind_of, moment_of, note_of
from tests.core.samples import MONDAY, exercise, plan


def steps(**dose):
    given = Dose(**({"reps": 3, "hold_s": 2, "sets": 2, "rest_s": 20} | dose))
    return compile_session(plan(exercise(dose=given)), MONDAY, Part.MORNING)


def first(kind, **dose):
    return next(it for it in steps(**dose) if isinstance(it, kind))


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Watch, "watch"),
        (GetReady, "get_ready"),
        (Work, "work"),
        (SwitchSides, "switch"),
        (Rest, "rest"),
    ],
)
def test_each_step_is_shown_as_what_it_is(kind, said):
    assert kind_of(view_of(first(kind), 0, 600)) == said


def test_a_set_that_goes_on_after_a_pause_is_counted_in():
    view = with_changes(view_of(first(Work), 3, 600), count_in=2)
    assert kind_of(view) == "get_ready"
    assert count_of(view, view.work) == 2


def test_the_number_is_the_rep_being_done_or_the_seconds_left():
    work = first(Work)
    assert count_of(view_of(work, 0, 600), work) == 1
    held = view_of(work, 2.5, 600)
    assert count_of(held, work) == held.seconds_left == 2
    timed = first(Work, seconds=20)
    assert count_of(view_of(timed, 0, 600), timed) == 20
    assert count_of(view_of(timed, 99, 600), timed) == 1


def test_at_ones_own_pace_the_number_is_what_was_done():
    own = first(Work, pace="own")
    assert count_of(view_of(own, 50, 600, reps=2), own) == 2
    assert count_of(view_of(own, 50, 600), own) == 0


def test_a_caption_belongs_to_one_movement_of_one_rep():
    work = first(Work)
    out, later, hold = (view_of(work, at, 600) for at in (0, 1, 2.5))
    assert moment_of(out) == moment_of(later) != moment_of(hold)
    again = view_of(work, work.rep_seconds, 600)
    assert moment_of(again) != moment_of(out)


def note(item, of=None):
    work = with_changes(first(Work), item=item)
    return note_of(with_changes(work, exercise=of) if of else work)


@pytest.fixture
def item():
    return PlanItem(exercise(), Dose(reps=3))


def test_what_a_physio_wrote_is_shown(qapp, item):
    assert note(item) == ""
    assert note(replace(item, load_kg=2.5)) == "With 2.5 kg"
    both = replace(item, band=Band.RED, words="Slowly, {please}")
    assert note(both) == "With the red band. Slowly, {please}"
    assert note(replace(item, words="Slowly")) == "Slowly"


def test_nothing_of_it_stands_at_another_exercise(qapp, item):
    assert note(replace(item, load_kg=2.5), of=exercise("other")) == ""
    assert note(None) == ""


def test_sides_take_turns():
    sides = {it.side_of(1) for it in steps() if isinstance(it, Work)}
    assert sides == {Side.LEFT, Side.RIGHT}
