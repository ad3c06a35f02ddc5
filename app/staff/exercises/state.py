"""What the page of exercises shows."""

from msgspec import Struct

Item = dict[str, object]


class ExercisesState(Struct, frozen=True):
    """``rows`` are the exercises that fit what is ``sought``. ``problem`` is what no body could do,
    ``notice`` what became of saving. A ``draft`` is not for plans yet; it is
    ``confirmable`` once it is said what it needs.

    ``guesses`` are the questions whose answer is only a program's guess yet, ``sides`` the working
    side, ``credit`` whose the exercise is. Without ``drawn`` only photos or a video can show it.

    ``words`` are ``{key, value, most, said, wrong, number}``: ``said`` is what the checks say of
    them. ``poses`` are the key poses and ``parts`` the parts of a body, in words.
    ``positions`` are what one from blank can start in, ``regions`` the parts of the body that it
    is for. ``screens`` are the movements as patients see them, ``screen`` the one shown, or -1.
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
    poses: tuple[Item, ...] = ()
    parts: tuple[Item, ...] = ()
    positions: tuple[Item, ...] = ()
    regions: tuple[Item, ...] = ()
    writable: bool = True
    screens: tuple[Item, ...] = ()
    screen: int = -1
    problem: str = ""
    notice: str = ""
    unsaved: bool = False
    busy: bool = False
