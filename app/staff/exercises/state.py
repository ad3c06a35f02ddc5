"""What the page of exercises shows."""

from msgspec import Struct

Item = dict[str, object]


class ExercisesState(Struct, frozen=True):
    """``rows`` are the exercises that fit what is ``sought``. ``problem`` is what no body could do,
    ``notice`` what became of saving. A ``draft`` is not for plans yet; it is
    ``confirmable`` once it is said what it needs.

    ``guesses`` are the questions whose answer is only a program's guess yet, ``sides`` the working
    side, ``credit`` whose the exercise is. Without ``drawn`` only photos or a video can show it.

    ``media`` are addresses of the photos or the video shown; ``files`` what lies on a USB stick.
    """

    ready: bool = False
    rows: tuple[Item, ...] = ()
    sought: str = ""
    editing: bool = False
    own: bool = False
    draft: bool = False
    confirmable: bool = False
    guesses: tuple[str, ...] = ()
    sides: str = ""
    credit: str = ""
    drawn: bool = True
    name: str = ""
    words: tuple[Item, ...] = ()
    dose: tuple[Item, ...] = ()
    needing: tuple[Item, ...] = ()
    equipment: tuple[Item, ...] = ()
    phases: tuple[Item, ...] = ()
    poses: tuple[str, ...] = ()
    pose: str = ""
    knobs: tuple[Item, ...] = ()
    problem: str = ""
    notice: str = ""
    unsaved: bool = False
    busy: bool = False
    video: str = ""
    photos: tuple[str, ...] = ()
    files: tuple[Item, ...] = ()
