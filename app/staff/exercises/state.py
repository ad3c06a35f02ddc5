"""What the page of exercises shows."""

from msgspec import Struct

Item = dict[str, object]


class ExercisesState(Struct, frozen=True):
    """``problem`` is what no body could do, ``notice`` what became of saving. A ``draft`` is not
    for plans yet; it is ``confirmable`` once it is said what it needs.

    ``media`` are addresses of the photos or the video shown; ``files`` what lies on a USB stick.
    """

    ready: bool = False
    rows: tuple[Item, ...] = ()
    editing: bool = False
    own: bool = False
    draft: bool = False
    confirmable: bool = False
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
