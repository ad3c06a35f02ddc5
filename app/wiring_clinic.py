"""The clinic of a data folder: its records, its content and its pages, opened together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.devices.clocks import SystemClock
from app.devices.system_user import system_user
from app.wiring_content import load_library, shown_content, video_screen
from app.wiring_folder import key_file, known_clinics, make_room
from app.wiring_options import Options
from app.wiring_paper import paper, wording

if TYPE_CHECKING:
    from app.store.store import Store
    from app.usecases.clinic import Clinic


def open_clinic(
    data: Path,
    clock: Clock,
    *,
    create: bool,
    checked: bool = True,
    agent: str | None = None,
) -> Clinic:
    """The records, content and paper of a data folder. Close its store when done. The audit names
    ``agent`` where nobody is signed in, without it who gave the command."""
    from app.store.opening import open_store
    from app.usecases.clinic import Clinic
    from app.usecases.own_exercises import Workshop

    if create:
        known_clinics().check(data)
    library, own, newer = shown_content(data)
    store: Store = open_store(
        data,
        clock,
        exercises=library.exercises,
        programmes=library.programmes,
        create=create,
        key_file=key_file(),
        checked=checked,
    )
    store.ledger.agent = system_user() if agent is None else agent
    workshop = Workshop(library, own, store.ledger, video_screen, newer)
    words = wording(library, data)
    return Clinic(store, library, words, partial(paper, library), clock, workshop, folder=data)


@contextmanager
def reading(data: Path) -> Iterator[Clinic]:
    """The clinic of a folder that must exist, for a command that only reads."""
    clinic = open_clinic(data, SystemClock(), create=False)
    with closing(clinic.store):
        yield clinic


def ensure_demo_clinic(data: Path, clock: Clock, *, alone: bool = False) -> None:
    """Fill an empty folder with the demo clinic; leave one that holds anything as it is."""
    from app.samples.demo_clinic import make_demo_clinic

    if not (data / "kiosk.db").exists():
        make_demo_clinic(data, load_library(data), clock.now(), None, alone=alone)


def locked_clinic(options: Options, locks: ExitStack) -> Clinic:
    """The clinic of this kiosk alone, held until ``locks`` are closed; a desk shares it."""
    from app.store.lock import lock_folder
    from app.store.page_check import is_small
    from app.usecases.last_look import keep_look

    known_clinics().check(options.data)
    if not options.desk:
        locks.enter_context(lock_folder(options.data))
    try:
        if options.demo:
            ensure_demo_clinic(options.data, options.clock)
        opened = partial(open_clinic, options.data, options.clock, create=True, agent="")
        clinic = opened(checked=is_small(options.data))
        if not options.desk:
            make_room(clinic.store.ledger, options.data)
            clinic.store.sessions.close_stale()
        clinic.workshop.take_up(beside=options.desk)
        clinic.workshop.warm_up()
        keep_look(options.data, clinic.look())
        if not options.demo:
            known_clinics().note(options.data)
        return clinic
    except BaseException:
        locks.close()
        raise
