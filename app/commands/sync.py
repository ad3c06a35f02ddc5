"""``physio-kiosk join`` and ``sync``: this kiosk and the clinic's server."""

import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.data import DATA, folder
from app.core.errors import KioskError

if TYPE_CHECKING:
    from app.store.store import Store
    from app.sync.errors import Trouble
    from app.sync.packs import Packs

EVERY_S, AWAY_S, BACK_S = 30.0, 10.0, 15.0
"""Between two exchanges while nothing asks for one; while the network is away; and once when it is
back, by when the others have sent what they have. A little more or less each time, so that the
kiosks of a town that has its power back do not come all at once."""

NO_EXTRA = (
    "More than one kiosk needs a part that is not installed. Run: pip install physio-kiosk[server]"
)


@click.command()
@click.argument("code", required=False)
@DATA
def join(code: str | None, data: Path | None) -> None:
    """Join the clinic's server with CODE, as it was printed; asks for it when it is left out.

    The first kiosk's records become the clinic's. Any other kiosk starts from the clinic's, in a
    new, empty folder. Close the kiosk on this folder first.

    \b
    Example:  physio-kiosk join PJKLTP... --data room-2
    """
    from app.store.lock import lock_folder

    place = folder(data)
    text = code or click.prompt("Code")
    with needed(), lock_folder(place):
        from app.sync.code import Code
        from app.sync.joining import exchange_now
        from app.sync.joining import join as join_server

        read = Code.read(text)
        with records(place, create=True) as store:
            joined = join_server(store.ledger, read, store.own_key, place)
            begun = "This kiosk's records are the clinic's now." if joined.first else ""
            click.echo(f"Joined {joined.clinic} as {joined.name}. {begun}".strip())
        with records(place) as store:
            rows = exchange_now(store.ledger, own_version())
        click.echo("Everything is on the server." if joined.first else f"Taken over: {rows} rows.")


@click.command()
@DATA
@click.option("--watch", is_flag=True, help="Go on until the input ends; a line asks for one now.")
def sync(data: Path | None, watch: bool) -> None:
    """Exchange what has changed with the clinic's server. An open kiosk does it by itself.

    \b
    Example:  physio-kiosk sync --data room-2
    """
    from app.sync.state import SyncState

    place = folder(data)
    with needed(), alone(place) as mine, records(place) as store:
        state = SyncState(store.ledger)
        if not state.joined:
            raise KioskError("This kiosk has no server. Join one first: physio-kiosk join CODE")
        if not mine:
            raise KioskError("An open kiosk on this folder does it already.")
        from app.sync.errors import SyncError
        from app.sync.exchange import Exchange

        exchange = Exchange(
            store.ledger, own_version(), packs=packs_of(place, store), facts=lambda: facts_of(place)
        )
        try:
            if not watch:
                rows = exchange.run()
                click.echo(f"Exchanged. {rows} rows came; {state.waiting()} wait.")
                return
            trouble: Trouble | None = None
            while True:
                before, trouble = trouble, None
                try:
                    exchange.run()
                except SyncError as error:
                    trouble = error.trouble
                click.echo(trouble.value if trouble else "exchanged")
                if not asked(pause(before, trouble)):
                    return
        finally:
            exchange.close()


def packs_of(place: Path, store: "Store") -> "Packs":
    """What fetches content from head office for a data folder."""
    from app.content.packs import PackShelf
    from app.sync.packs import Packs
    from app.wiring_content import looked_at_pack, showable_now

    now = partial(showable_now, place)
    return Packs(store.ledger, PackShelf(place), looked_at_pack(place), now, own_version())


def facts_of(place: Path) -> dict[str, object]:
    """What head office sees of this machine; free disk to about a tenth, so that it stands still
    while nothing happens."""
    import shutil

    from app.store.backups import proven

    free = shutil.disk_usage(place).free // 1_000_000
    step = 10 ** max(0, len(str(free)) - 2)
    made = max((it.about.made for it in proven(place)), default=None)
    return {
        "backup_proven": made,
        "disk_free_mb": free // step * step,
    }


def pause(before: "Trouble | None", now: "Trouble | None") -> float:
    """Seconds until the next exchange, after what was in the way of the last two."""
    from app.sync.errors import Trouble

    if now is Trouble.NETWORK:
        return random.uniform(0.8, 1.2) * AWAY_S
    if before is Trouble.NETWORK:
        return random.uniform(0.95, 1.05) * BACK_S
    return random.uniform(0.8, 1.2) * EVERY_S


def asked(longest: float) -> bool:
    """Waits for a line, at most ``longest`` seconds; False when the input has ended."""
    if sys.platform == "win32":  # no selector takes a pipe there
        time.sleep(longest)
        return True
    import selectors

    with selectors.DefaultSelector() as lines:
        lines.register(sys.stdin, selectors.EVENT_READ)
        if not lines.select(longest):
            return True
        return bool(sys.stdin.readline())


@contextmanager
def alone(place: Path) -> Iterator[bool]:
    """Whether nobody else exchanges for this folder."""
    from filelock import FileLock, Timeout

    lock = FileLock(place / "sync.lock", timeout=0, mode=0o600)
    try:
        lock.acquire()
    except (Timeout, OSError):
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


@contextmanager
def records(place: Path, *, create: bool = False) -> Iterator["Store"]:
    """The records of a folder, without the content, which no exchange needs."""
    from app.devices.clocks import SystemClock
    from app.store.opening import open_store
    from app.wiring_folder import key_file

    store = open_store(
        place,
        SystemClock(),
        exercises={},
        programmes={},
        create=create,
        key_file=key_file(),
        checked=False,
    )
    try:
        yield store
    finally:
        store.close()


@contextmanager
def needed() -> Iterator[None]:
    """Turns a missing part into a sentence that says how to get it."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] in ("psycopg", "cryptography", "psycopg_binary"):
            raise KioskError(NO_EXTRA) from error
        raise


def own_version() -> str:
    """What this kiosk is."""
    from importlib.metadata import version

    return version("physio-kiosk")
