"""What a visit shows by itself: what is due, what comes next, the papers, and what is wrong."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.kinds import Measure, Moment, Part
from app.core.record import Record, Slot
from app.patient.home.exchange import _time
from app.patient.papers import pages
from app.patient.progress.model import _next, _same, _trend, _weekday
from app.patient.today.model import _state
from app.patient.trouble import NO_TROUBLE, KioskTrouble
from app.usecases.visit import Visit
from tests.core.samples import MONDAY, plan

PLAN = plan(weeks=2)


def slot(day=0, part=Part.MORNING):
    return Slot(MONDAY + timedelta(days=day), part)


def visit(it, day=0, open_session=None):
    return Visit("p", slot(day), it, Record(), open_session, None)


@pytest.mark.parametrize(
    ("day", "open_session", "said"),
    [
        (-1, None, "not_started"),
        (-1, "s", "not_started"),
        (0, None, "ready"),
        (0, "s", "resume"),
        (13, None, "ready"),
        (14, None, "keeping"),
        (14, "s", "resume"),
    ],
)
def test_what_is_due(day, open_session, said):
    assert _state(visit(PLAN, day, open_session), PLAN) == said


def test_a_plan_that_was_ended_asks_for_nothing_though_a_session_lies_open():
    over = replace(PLAN, ended_on=MONDAY)
    assert _state(visit(over, 3, "s"), over) == "ended"


def test_what_comes_next():
    assert _next(PLAN, None, slot()) == "keeping"
    assert _next(replace(PLAN, ended_on=MONDAY), None, slot()) == "finished"
    assert _next(PLAN, slot(0, Part.EVENING), slot()) == "evening"
    assert _next(PLAN, slot(1), slot()) == "tomorrow"
    assert _next(PLAN, slot(2), slot()) == "later"
    assert _weekday(None) == ""
    assert _weekday(slot(2))


def test_the_next_session_asks_for_the_same_unless_an_exercise_has_days_of_its_own():
    assert _same(PLAN, None, slot())
    assert _same(PLAN, slot(1), slot())
    first, *others = PLAN.items
    mondays = replace(PLAN, items=(replace(first, days=(1,)), *others))
    assert not _same(mondays, slot(1), slot())
    assert _same(mondays, slot(7), slot())


def answer(day, value, measure=Measure.PAIN):
    return SimpleNamespace(measure=measure, moment=Moment.BEFORE, slot=slot(day), value=value)


def test_a_line_has_a_point_a_day_within_the_plan():
    answers = (answer(0, 4), answer(0, 6), answer(13, 0), answer(14, 9), answer(-1, 9))
    record = SimpleNamespace(answers=(*answers, answer(3, 1, Measure.EFFORT)))
    assert _trend(record, PLAN, Measure.PAIN) == ({"x": 0, "y": 5}, {"x": 1, "y": 0})
    assert _trend(record, PLAN, Measure.CONFIDENCE) == ()


class Papers:
    """A clinic with one record that may not leave."""

    def handout_pdf(self, patient, form):
        return b"plan"

    def flare_pdf(self, patient, form):
        return b"flare"

    def may_leave(self, patient):
        if patient == "restricted":
            raise KioskError("This record is restricted.")

    def uncalled(self):
        return ()


def test_in_a_flare_up_the_page_for_it_comes_first():
    assert [it.title for it in pages(Papers(), "p", False)] == ["Take-home plan"]
    assert [it.title for it in pages(Papers(), "p", True)] == ["Flare-up plan", "Take-home plan"]
    assert [it.make(None) for it in pages(Papers(), "p", True)] == [b"flare", b"plan"]


def test_no_page_of_a_restricted_record_leaves():
    for page in pages(Papers(), "restricted", True):
        with pytest.raises(KioskError):
            page.may()
    assert [it.may() for it in pages(Papers(), "p", True)] == [None, None]


class Signal:
    """One that nobody sends."""

    def connect(self, _slot):
        pass


class Rescuing:
    """Records that can be brought back, or not."""

    def __init__(self, is_open=False):
        self.open, self.offered, self.gone = is_open, 0, 0
        self.attended = self.touched = self.over = Signal()

    def offer(self):
        self.offered += 1

    def leave(self):
        self.gone += 1


class Said(str):
    """A sentence that the store wrote, with its fault."""


def trouble(fault="", rescue=None):
    shown = []
    kiosk = SimpleNamespace(
        shown=SimpleNamespace(fault=fault),
        restarting=None,
        go=lambda screen, **values: shown.append((screen, values)),
    )
    idle = SimpleNamespace(watch=None, touched=None)
    return KioskTrouble(kiosk, rescue or Rescuing(), idle), shown


def test_a_sentence_alone_has_no_fault():
    rescue = Rescuing()
    told, shown = trouble(rescue=rescue)
    told.tell("The disk is full.")
    assert shown == [("trouble", {"trouble": "The disk is full.", "fault": ""})]
    assert set(shown[0][1]) == set(NO_TROUBLE)
    assert not rescue.offered


@pytest.mark.parametrize("restored", [True, False])
def test_records_that_can_be_brought_back_are_offered(restored):
    rescue = Rescuing()
    told, _ = trouble(rescue=rescue)
    sentence = Said("The records are damaged.")
    sentence.fault = SimpleNamespace(is_restored=restored)
    told.tell(sentence)
    assert rescue.offered == restored


def test_what_is_wrong_with_the_records_stays_in_sight():
    assert trouble()[0].may_be_left("trouble", visited=True)
    assert not trouble("damaged")[0].may_be_left("trouble", visited=True)
    assert not trouble()[0].may_be_left("trouble", visited=False)
    assert not trouble()[0].may_be_left("home", visited=True)
    assert not trouble()[0].may_be_left("staff", visited=True)
    assert trouble()[0].may_be_left("session", visited=False)


def test_who_leaves_while_records_are_brought_back_leaves_that_alone():
    rescue = Rescuing(is_open=True)
    assert trouble(rescue=rescue)[0].left()
    assert rescue.gone == 1
    assert not trouble()[0].left()


def test_a_kiosk_that_never_heard_of_the_server_says_no_time():
    assert _time(None) == "–"
