"""What is heard when a session moves on: which tones, and what is said. Symbols only, no words.

A cue belongs to one moment, the move from one view to the next. Speech knows an exercise's phase,
a count and a side, and the line that a physio wrote to be heard; it has no way to say a name, a
diagnosis or a score.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from app.core.kinds import Outcome, Reason, Side
from app.core.session.events import Event, Paused, RepDone, Resumed, SetEnded
from app.core.session.steps import GetReady, Rest, SwitchSides, Watch, Work
from app.core.session.view import SessionView

COUNT_IN_S = 3
"""The last seconds before a set that are heard one by one."""

TOLD_REPS = 2
"""So many reps of a set are told in words; in the others only counts and changes are spoken."""


class CueTone(StrEnum):
    """Our own sounds; each has a file of that name. LAST_REP is the end of a set."""

    COUNT_IN = "count_in"
    START = "start"
    REP = "rep"
    LAST_REP = "last_rep"
    HOLD_END = "hold_end"
    SWITCH = "switch"
    REST_END = "rest_end"


class Say(StrEnum):
    """What speech can say."""

    WATCH = "watch"
    GET_READY = "get_ready"
    PHASE = "phase"
    COUNT = "count"
    LAST_ONE = "last_one"
    CHANGE_SIDES = "change_sides"
    REST = "rest"
    WELL_DONE = "well_done"


class Speech(Struct, frozen=True):
    """``exercise`` belongs to all but counts, ``phase`` to PHASE, ``number`` to COUNT. ``side`` is
    LEFT or RIGHT where a side is to be said: on the way into a set, and with each rep where it
    changes with each. ``words`` are a physio's own line, said once on the way into an exercise."""

    say: Say
    exercise: str = ""
    phase: str = ""
    number: int = 0
    side: Side = Side.BOTH
    words: str = ""


class Heard(Struct, frozen=True):
    """The cues of one moment. ``hush`` ends what is still being said."""

    tones: tuple[CueTone, ...] = ()
    speech: Speech | None = None
    hush: bool = False


class CueWords(Protocol):
    """Turns symbols into one language."""

    def text(self, speech: Speech) -> str:
        """What to say; empty to stay silent."""

    def caption(self, speech: Speech) -> str:
        """The same where the screen does not already show it; else empty."""


def heard(before: SessionView | None, after: SessionView, events: Sequence[Event] = ()) -> Heard:
    """The cues of the move from ``before`` to ``after``, in which ``events`` happened.

    A rep is heard when it was done, never because a person skipped or went back. A move that ends
    in a pause announces nothing. In one's own pace the phases are the person's, so only reps are
    heard.
    """
    tones = list(_rep_tones(before, events))
    if any(isinstance(event, Paused) for event in events):
        return Heard(tuple(tones), hush=True)
    if before is None or not _same_step(before, after):
        tones += _entry_tones(before, after)
        speech = _announced(before, after, events)
        return Heard(tuple(tones), speech, hush=_was_told(before) and speech is None)
    if _begins_again(after, events):
        return Heard(tuple(tones), _announced(before, after, events))
    if not tones:
        tones += _passing_tones(before, after)
    return Heard(tuple(tones), _prompted(before, after))


def _same_step(before: SessionView, after: SessionView) -> bool:
    return before.step is after.step or before.step == after.step


def _was_told(before: SessionView | None) -> bool:
    """Whether it was being told how an exercise goes, which is longer than any other speech."""
    return before is not None and isinstance(before.step, Watch)


def _begins_again(after: SessionView, events: Sequence[Event]) -> bool:
    """Whether an exercise is shown from its start once more, after a pause."""
    return isinstance(after.step, Watch) and any(isinstance(it, Resumed) for it in events)


def _rep_tones(before: SessionView | None, events: Sequence[Event]) -> Iterator[CueTone]:
    """One tone however many reps a late call has counted; none for a set that was done earlier."""
    reps = any(isinstance(event, RepDone) for event in events)
    played = before.step.key if before and isinstance(before.step, Work) else None
    if any(reps or event.key == played for event in _sets_done(events)):
        yield CueTone.LAST_REP
    elif reps:
        yield CueTone.REP


def _sets_done(events: Sequence[Event]) -> list[SetEnded]:
    ended = [event for event in events if isinstance(event, SetEnded)]
    return [it for it in ended if it.outcome is Outcome.DONE or it.reason is Reason.NOT_COUNTED]


def _entry_tones(before: SessionView | None, after: SessionView) -> Iterator[CueTone]:
    match after.step:
        case Work():
            yield CueTone.COUNT_IN if after.count_in else CueTone.START
        case SwitchSides():
            yield CueTone.SWITCH
        case GetReady() if before is not None and isinstance(before.step, Rest | Watch):
            yield CueTone.REST_END
        case Watch() if before is not None and isinstance(before.step, Rest):
            yield CueTone.REST_END


def _passing_tones(before: SessionView, after: SessionView) -> Iterator[CueTone]:
    """A hold that ends with its rep is heard as the rep."""
    step = after.step
    if isinstance(step, GetReady | SwitchSides):
        left = after.seconds_left or 0
        if left != before.seconds_left and 1 <= left <= COUNT_IN_S:
            yield CueTone.COUNT_IN
    elif after.count_in != before.count_in:
        yield CueTone.COUNT_IN if after.count_in else CueTone.START
    elif isinstance(step, Work) and not step.own_pace:
        held = before.phase is not None and before.phase.hold
        if held and _phase_of(after) > _phase_of(before):
            yield CueTone.HOLD_END


def _phase_of(view: SessionView) -> tuple[int, int]:
    return view.rep, view.movement.phase if view.movement else 0


def _announced(
    before: SessionView | None, after: SessionView, events: Sequence[Event]
) -> Speech | None:
    """What is said on the way into a step."""
    match after.step:
        case Work():
            return None if after.count_in else _phase(after)
        case Watch():
            return shown_first(after.step.work)
        case GetReady():
            return _coming(Say.GET_READY, after, _new_words(before, after.step.work))
        case SwitchSides():
            return _coming(Say.CHANGE_SIDES, after)
        case Rest():
            return Speech(Say.REST, after.step.work.exercise.id)
    return Speech(Say.WELL_DONE) if _sets_done(events) else None


def shown_first(work: Work) -> Speech:
    """What is said while the figure shows how it goes."""
    return Speech(Say.WATCH, work.exercise.id, words=work.own_words)


def _coming(say: Say, after: SessionView, words: str = "") -> Speech:
    """How it begins, and on which side."""
    return Speech(say, after.work.exercise.id if after.work else "", side=after.side, words=words)


def _new_words(before: SessionView | None, work: Work) -> str:
    """The physio's line, where the exercise begins and has not been shown first."""
    if before is not None and isinstance(before.step, Watch):
        return ""
    return work.own_words if work.key.number == 1 else ""


def _prompted(before: SessionView, after: SessionView) -> Speech | None:
    """What is said inside a set: the count where a rep begins, else the phase."""
    work = after.step
    if not isinstance(work, Work) or after.count_in:
        return None
    if before.count_in:
        return _phase(after)
    if after.rep != before.rep:
        return _count(work, after)
    if after.phase == before.phase or work.own_pace:
        return None
    return _phase(after)


def _count(work: Work, after: SessionView) -> Speech:
    """The rep that begins, as the screen shows it; in one's own pace those that are done."""
    side = after.side if work.key.side is Side.ALTERNATE else Side.BOTH
    if work.own_pace:
        return Speech(Say.COUNT, number=after.reps, side=side)
    if after.rep == work.target and not (work.timed or work.dose.open):
        return Speech(Say.LAST_ONE, side=side)
    return Speech(Say.COUNT, number=after.rep, side=side)


def _phase(view: SessionView) -> Speech | None:
    if view.work is None or view.phase is None or view.rep > TOLD_REPS:
        return None
    return Speech(Say.PHASE, view.work.exercise.id, view.phase.id)
