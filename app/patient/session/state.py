"""What the screen of a running session shows."""

from msgspec import Struct

from app.core.session.steps import GetReady, SwitchSides, Watch, Work
from app.core.session.view import SessionView
from app.ui.dose import load_words


class SessionState(Struct, frozen=True):
    """What the session screen shows. ``kind`` is that of its step; a number is 0 and a text empty
    where the step has none."""

    kind: str = "get_ready"
    exerciseName: str = ""
    aim: str = ""
    exerciseNumber: int = 0
    exerciseCount: int = 0
    minutesLeft: int = 0
    side: str = "both"
    sideText: str = ""
    setNumber: int = 0
    sets: int = 0
    count: int = 0
    unit: str = "seconds"
    rep: int = 0
    reps: int = 0
    cue: str = ""
    cues: tuple[str, ...] = ()
    nextCue: str = ""
    caption: str = ""
    saved: int = 0
    steps: tuple[str, ...] = ()
    showing: bool = False
    waiting: bool = False
    paused: bool = False
    pausedWhy: str = ""
    asking: str = ""
    hurtLight: str = ""
    hurtEarlier: bool = False
    gently: bool = False
    easier: str = ""
    harder: str = ""
    canGoBack: bool = False
    ownPace: bool = False
    openEnded: bool = False
    repsDone: int = 0
    pauseLeft: int = -1
    video: str = ""
    photos: tuple[str, ...] = ()
    photo: int = 0
    note: str = ""


def kind_of(view: SessionView) -> str:
    """What stands on the screen."""
    if isinstance(view.step, Work):
        return "get_ready" if view.count_in else "work"
    if isinstance(view.step, Watch):
        return "watch"
    if isinstance(view.step, GetReady):
        return "get_ready"
    return "switch" if isinstance(view.step, SwitchSides) else "rest"


def count_of(view: SessionView, work: Work) -> int:
    """The giant number: seconds until it goes on, seconds left, the rep being done, or in one's own
    pace the reps done."""
    if view.count_in:
        return view.count_in
    if view.seconds_left is not None:
        return view.seconds_left
    return view.reps if work.own_pace else view.rep


def moment_of(view: SessionView) -> tuple[object, ...]:
    """What a caption belongs to: one movement of one rep."""
    return view.step, view.rep, view.phase and view.phase.id


def note_of(work: Work) -> str:
    """What a physio wrote for this exercise: what it is done with, and their own line."""
    if work.item is None or work.item.exercise.id != work.exercise.id:
        return ""
    load = load_words(work.item)
    return ". ".join(it for it in (load[:1].upper() + load[1:], work.own_words) if it)
