"""Papers to print, and what a screen shows of one on its way."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from app.core.print_form import Layout, PrintForm, PrintWishes
from app.core.signs import Call
from app.ui.translating import translate

Make = Callable[[PrintForm], bytes]
"""A page as PDF, as it is wanted."""

May = Callable[[], None]
"""Raises KioskError where a page that was made may not leave any more."""

Uncalled = Callable[[], tuple[Call, ...]]
"""Whom nobody can call by a page that should say it."""

PREVIEW_PX = 1240
"""Sharp where it is drawn twice as large as the whole page would be."""
MOST_COPIES = 50
SHOWN = 8
"""Pages of a pile that are looked at before it is printed."""


class Sort(NamedTuple):
    """One paper of several to choose from. ``title`` is what the screen and the printer's queue
    call it, ``layouts`` those it can be had in, the first at first; none where there is one alone.
    ``sized``: it can be had on either paper. ``uncalled``, and ``left_out``, which says in a
    sentence each who is not on it, are asked on the ``jobs``' thread, like ``make``. ``came_out``
    is called once it is printed or saved. A ``piled`` one is made anew for the other sides. ``may``
    is asked on that thread at the moment it is printed or saved; None where it is about nobody.
    ``dated``: its sessions can stand on it for a phone.
    """

    title: str
    make: Make
    layouts: tuple[Layout, ...] = ()
    uncalled: Uncalled = tuple
    sized: bool = False
    left_out: Callable[[], tuple[str, ...]] = tuple
    came_out: Callable[[], None] = lambda: None
    piled: bool = False
    may: May | None = None
    dated: bool = False


class MadePage(NamedTuple):
    """A page as it came from its maker."""

    page: bytes
    wishes: PrintWishes
    uncalled: tuple[Call, ...]
    left_out: tuple[str, ...]


PAPERS = ("a4", "letter")


class PrintingState(Struct, frozen=True):
    """``state`` is making, preview, printing, waiting, printed, saved, cancelled or failed.

    ``trouble`` names why it waits or failed, and in a preview why there is nothing to print on or
    ``no_stick`` to save on; ``message`` is a sentence instead. ``pages`` are pictures as data
    addresses. ``printers`` is empty where there is nothing to choose, and so is ``sorts``, the
    titles of the papers there are; ``sort`` is the one that is shown. ``uncalled`` is whom the
    page has no number of: emergency, clinic or both. ``further`` pages are not among the pictures.
    ``layouts`` and ``papers`` are empty where there is nothing to choose; with a ``calendar`` its
    sessions stand on the page for a phone, which ``canDate`` says of the sort. ``leftOut`` says of
    everybody whose page could not be made why.
    """

    state: str = "making"
    trouble: str = ""
    message: str = ""
    pages: tuple[str, ...] = ()
    printers: tuple[dict[str, str], ...] = ()
    printer: str = ""
    largePrint: bool = False
    canEnlarge: bool = False
    further: int = 0
    layouts: tuple[str, ...] = ()
    layout: str = Layout.STANDARD.value
    papers: tuple[str, ...] = ()
    paper: str = "a4"
    copies: int = 1
    bothSides: bool = False
    leftOut: tuple[str, ...] = ()
    stick: bool = False
    sorts: tuple[str, ...] = ()
    sort: int = 0
    uncalled: tuple[str, ...] = ()
    canDate: bool = False
    calendar: bool = False


def handout_title() -> str:
    """What a handout is called in the printer's queue and on a USB stick: it names nobody."""
    return translate("Paper", "Take-home plan")
