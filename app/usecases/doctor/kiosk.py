"""Looks at the kiosk itself: records, key, content, a set, a page, backups."""

import stat
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from platform import python_version
from statistics import median

from app.content.library import Library
from app.content.problem import Problem
from app.core.audit import SAID
from app.core.clock import Clock
from app.core.clock_sense import ClockSense
from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.hand_clock import HandClock
from app.core.kinds import Part as DayPart
from app.core.long_work import LongWork
from app.core.plan import plan_from
from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetEnded
from app.core.session.player import SessionPlayer
from app.core.session.sets import with_leads
from app.core.session.steps import Done, Work, works
from app.documents.checking import checked
from app.store.backups import proven
from app.store.looking import look
from app.usecases.needs import HasStore
from app.usecases.papers import Paper

LOG_MB = 16
_MB = 1_000_000
BACKUP_AGE = timedelta(hours=26)


def records(opened: Callable[[], HasStore]) -> str:
    """They open, every page is what was written, and they go as far as was saved. Says how
    they grow, so that a disk is large enough."""
    clinic = opened()
    try:
        counts, grown = clinic.store.counts(), clinic.store.growth()
    finally:
        clinic.store.close()
    much = {
        "patients": Sentence.saying("{n} patients", n=counts.patients),
        "sessions": Sentence.saying("{n} sessions", n=counts.sessions),
        "size": grown.size / _MB,
    }
    if not grown.a_year:
        return Sentence.saying("{patients}, {sessions}, {size:.1f} MB", **much)
    return Sentence.saying(
        "{patients}, {sessions}, {size:.1f} MB, {year:.1f} MB a patient-year",
        **much,
        year=grown.a_year / _MB,
    )


def log(folder: Path) -> str:
    """What is not in the data file yet is little."""
    path = folder / "kiosk.db-wal"
    size = path.stat().st_size // 1_000_000 if path.exists() else 0
    if size > LOG_MB:
        raise KioskError(
            "The log of the records is {size} MB long. Close the kiosk and open it.", size=size
        )
    return Sentence.saying("{size} MB", size=size)


def audit(opened: Callable[[], HasStore]) -> str:
    """Who did what is as it was written, as far as was said, printed or backed up."""
    clinic = opened()
    try:
        seen = clinic.store.check_audit()
    finally:
        clinic.store.close()
    if seen.broken is not None:
        raise KioskError(
            "{broken} Keep the data folder and its backups as they are, and tell whoever "
            "answers for the records.",
            broken=Sentence.saying(SAID[seen.broken.why], what=seen.broken.what),
        )
    return Sentence.saying("{entries} entries, all as they were written", entries=seen.entries)


def key(folder: Path, key_file: Path) -> str:
    """Nobody else may read the records or their key."""
    for path in (folder, key_file):
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise KioskError("Others may read {path}. Allow only the kiosk's user to.", path=path)
    return Sentence.saying("private")


def backup(folder: Path, key_file: Path, clock: Clock) -> str:
    """The last one is of yesterday at the earliest, and opens."""
    known = [it for it in proven(folder) if it.made <= clock.now() + BACKUP_AGE]
    if not known:
        raise KioskError("There is no backup. Make one: physio-kiosk backup")
    last = known[0]
    look(last.file, folder, LongWork(), key_file)
    if clock.now() - last.made > BACKUP_AGE:
        day = last.made.astimezone().date()
        raise KioskError(
            "The last backup is of {day}. Check the folder or stick for backups.", day=day
        )
    return Sentence.saying("of {made:%Y-%m-%d %H:%M}, opened", made=last.made.astimezone())


def clock(opened: Callable[[], HasStore]) -> str:
    """It can be right."""
    clinic = opened()
    try:
        sense = clinic.store.clock.sense()
    finally:
        clinic.store.close()
    if sense is ClockSense.BEHIND:
        raise KioskError("The machine's clock is behind. Set its date and time.")
    if sense is ClockSense.AHEAD:
        raise KioskError("The machine's clock is ahead. Set its date and time.")
    return Sentence.saying("plausible")


def content(
    library: Callable[[], Library], unshowable: Callable[[], Sequence[Problem]] = lambda: ()
) -> str:
    """Everything can be used, and all of its words be shown and printed."""
    found = library()
    if found.aside:
        raise KioskError(
            "{number} things of the clinic's own content cannot be used: {problem}",
            number=len(found.aside),
            problem=found.aside[0].problem,
        )
    if wrong := unshowable():
        raise KioskError(
            "Texts of the clinic's own content ({number}) cannot be shown or printed whole: "
            "{problem}. See physio-kiosk content check.",
            number=len(wrong),
            problem=wrong[0],
        )
    return Sentence.saying(
        "{exercises} exercises, {programmes} programmes",
        exercises=len(found.exercises),
        programmes=len(found.programmes),
    )


def session(library: Callable[[], Library], today: date, at: HandClock) -> str:
    """A set plays to its end without a sound: each rep is counted, in even time."""
    found = library()
    programme = found.programmes[min(found.programmes)]
    plan = plan_from(programme, found.exercises, today)
    work = next(works(compile_session(plan, today, DayPart.MORNING)))
    steps = (*with_leads(programme.pace, [work]), Done())
    player = SessionPlayer(steps, at, plan.rules, programme.pace, float("inf"))
    reps, ended, spent = [], False, 0.0
    while not ended and spent < 600:
        for event in player.advance():
            if isinstance(event, RepDone):
                reps.append(event.at)
            ended = ended or isinstance(event, SetEnded)
        at.move(0.25)
        spent += 0.25
    _check_reps(work, reps, ended=ended)
    return Sentence.saying("{reps} reps in {spent:.0f} s", reps=len(reps), spent=spent)


def _check_reps(work: Work, reps: list[float], *, ended: bool) -> None:
    gaps = [later - earlier for earlier, later in pairwise(reps)]
    even = not gaps or max(gaps) <= 2 * median(gaps)
    if not ended or len(reps) != work.target or not even:
        raise KioskError("A set did not play as it should. Install this version again.")


def page(paper: Paper, library: Callable[[], Library], today: date, out: Path) -> str:
    """A page prints to a file, and its square code reads back."""
    made = checked(paper.programme_handout(min(library().programmes), today))
    out.write_bytes(made.pdf)
    return Sentence.saying("{pages} pages, their codes read", pages=made.pages)


def crashes(file: Path) -> str:
    """It did not end by a fault before."""
    before = file.with_suffix(".before.log")
    for each in (file, before):
        if each.exists() and each.stat().st_size:
            raise KioskError(
                "The kiosk has ended by a fault. Send a support bundle, then delete {each}.",
                each=each,
            )
    return Sentence.saying("none")


def fonts(folder: Path) -> str:
    """They were cut at set-up."""
    if not (folder / "Inter-Regular.ttf").exists():
        raise KioskError("The kiosk's fonts are missing. Run: make setup")
    return Sentence.saying("ready")


def versions(sqlite: str, at_least: tuple[int, ...] = (3, 51, 3)) -> str:
    """SQLite is one that keeps a log which is begun anew."""
    if tuple(map(int, sqlite.split("."))) < at_least:
        raise KioskError(
            "SQLite {sqlite} can lose records. Install this program's own version.", sqlite=sqlite
        )
    return Sentence.saying(
        "Python {python}, SQLite {sqlite}", python=python_version(), sqlite=sqlite
    )
