"""Playing a session on a clock that is turned by hand."""

from msgspec.structs import replace

from app.core.kinds import Part
from app.core.session.compile import PAIN_BEFORE, compile_session, done_last
from app.core.session.events import (
    Answered,
    BegunAnew,
    RepDone,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.player import SessionPlayer
from app.core.session.progress import Progress
from app.core.session.steps import (
    Question,
    Work,
)
from tests.core.samples import MONDAY


def player_for(a_plan, clock, progress=Progress()):  # noqa: B008
    steps = compile_session(a_plan, MONDAY, Part.MORNING, progress=progress)
    return SessionPlayer(
        steps,
        clock,
        a_plan.rules,
        a_plan.programme.pace,
        progress=progress,
        before=done_last(a_plan, progress),
    )


def two(_):
    """The score that most people here give."""
    return 2


def pass_over(player, answer=two):
    """Do what a step that waits for a person waits for; ``answer`` scores a question."""
    if isinstance(player.step, Question):
        return player.answer(answer(player.step))
    return player.learn(0, True)


def wait(player, clock, seconds):
    """Let time pass while somebody is watching."""
    events = []
    while seconds > 9:
        clock.advance(9)
        seconds -= 9
        events += player.advance()
    clock.advance(max(seconds, 0))
    return events + player.advance()


def play(player, clock, stop_after=None, answer=two):
    """Play on to the end, or to the event that ``stop_after`` accepts."""
    events = player.advance()
    while not player.ended:
        if stop_after and any(stop_after(event) for event in events):
            return events
        if (at := player.next_change()) is None:
            events += pass_over(player, answer)
        elif isinstance(player.step, Work) and player.step.own_pace:
            clock.advance(1)
            events += player.count_rep()
        else:
            events += wait(player, clock, at - clock.monotonic())
    return events


def at_work(player, clock):
    player.advance()
    while not isinstance(player.step, Work):
        if (at := player.next_change()) is None:
            pass_over(player)
        else:
            wait(player, clock, at - clock.monotonic())
    return player.step


def replay(events):
    """The progress that ``events`` amount to."""
    progress = Progress()
    for event in events:
        match event:
            case Answered(question, value):
                progress = replace(progress, answered=progress.answered | {question})
                if question == PAIN_BEFORE:
                    progress = replace(progress, pain=value)
            case RepDone(key, number, _):
                progress = replace(progress, reps={**progress.reps, key: number})
            case SetEnded(key) | SetSkipped(Work(key=key)):
                progress = replace(progress, ended=progress.ended | {key})
            case SetStarted(work):
                reps = {work.key: work.done_before, **progress.reps}
                progress = replace(progress, reps=reps, last=work.key)
            case BegunAnew(key, kind, version):
                if kind == "again":
                    progress = replace(progress, again=progress.again | {key})
                else:
                    progress = replace(progress, replaced=progress.replaced | {key})
                    versions = {**progress.versions, key.position: (version, key.number)}
                    progress = replace(progress, versions=versions)
    return progress
