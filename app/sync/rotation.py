"""A clinic's key is changed: one kiosk makes the new one, and every other that stays takes it.

Only what seals names and words is new. PINs, cards and badges hang on what they always did.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from app.core.errors import KioskError
from app.store.clinic_key import ClinicKey
from app.sync.box import boxed, new_pair, public_of, unboxed
from app.sync.errors import SyncError, Trouble
from app.sync.keys import Seal, mark_of, seal_of
from app.sync.link import Link, translated
from app.sync.rows import Courier
from app.sync.server.rotation import AT_ONCE
from app.sync.state import SyncState
from db.merge import merge_of, travelling
from db.shape import Table, tables

log = logging.getLogger(__name__)

_PAGE = 500
_PLACE = "box"


class Rotation:
    """Keeps this kiosk's key the clinic's newest. ``renewed`` hears of another seal."""

    def __init__(self, link: Link, state: SyncState, renewed: Callable[[Seal], None]) -> None:
        self._link, self._state, self._renewed = link, state, renewed

    def box(self) -> str:
        """Where others put a new key for this kiosk, sealed so that they know whose it is."""
        state = self._state
        if not (kept := state.get("box")):
            kept, _ = new_pair()
            state.set(box=kept)
        return seal_of(state.key).close(public_of(kept), _PLACE, state.kiosk)

    def run(self, told: Sequence[object]) -> None:
        """Takes a new key that there is; makes one when it is wanted. Before anything is sent.
        ``told`` is what the server says of keys at each greeting."""
        key = self._state.key
        if told == [key.generation, False, key.generation] and not self._to_do(key):
            return
        news = self._link.call("key_news", key.generation)
        if news["generation"] > key.generation:
            self._take(key, str(news["boxed"]), int(news["generation"]))
            key = self._state.key
            news = self._link.call("key_news", key.generation)
        if news["wanted"]:
            try:
                self._make(key)
            except SyncError as error:
                if error.trouble is Trouble.NETWORK:
                    raise
                log.warning("No new key was made this time")  # what people did goes on all the same
        elif self._to_do(key):
            self._rest(key)

    def _to_do(self, key: ClinicKey) -> bool:
        return bool(key.generation) and self._state.get("resealed") != str(key.generation)

    def _take(self, key: ClinicKey, box: str, generation: int) -> None:
        if not box or not self._state.get("box"):
            raise SyncError(Trouble.KEY)
        try:
            text = unboxed(box, self._state.get("box"), self._state.kiosk)
        except KioskError as error:
            raise SyncError(Trouble.KEY) from error
        later = tuple(bytes.fromhex(each) for each in text.split(".")) if text else ()
        if len(later) < generation or later[: len(key.later)] != key.later:
            raise SyncError(Trouble.KEY)
        self._keep(key.with_later(later))

    def _keep(self, key: ClinicKey) -> None:
        self._state.set(clinic_key=key.text())
        self._renewed(seal_of(key))

    def _make(self, key: ClinicKey) -> None:
        """All texts that the server compares change in the same moment as the key does."""
        boxes: dict[str, str] = self._link.call("boxes") or {}
        new, seal = key.renewed(), seal_of(key)
        text = ".".join(each.hex() for each in new.later)
        sent = {}
        for kiosk, box in boxes.items():
            try:
                sent[kiosk] = boxed(text, seal.open(box, _PLACE, kiosk), kiosk)
            except KioskError:  # it never told, or somebody else did: it has to join anew
                log.warning("A kiosk gets no new key: %s", kiosk)
                sent[kiosk] = ""
        changes = {
            table.name: [it for page in self._pages(table, key, new) for it in page]
            for table in _sealed()
            if table.name in AT_ONCE
        }
        # One of the boxes is this kiosk's own: were the answer lost, the key is there
        self._link.call("rotate", new.generation, sent, changes)
        self._keep(new)
        self._rest(new)

    def _rest(self, key: ClinicKey) -> None:
        """What nothing is compared with goes page by page."""
        old = key.with_later(key.later[:-1])
        for table in _sealed():
            for page in self._pages(table, old, key):
                with translated():
                    self._link.conn.execute(
                        "SELECT physio.reseal(%s, %b)", [table.name, Jsonb(page)]
                    )
        self._state.set(resealed=key.generation)

    def _pages(self, table: Table, old: ClinicKey, new: ClinicKey) -> Iterator[list[Any]]:
        """The texts of a table that are not under the newest key, and the same under it."""
        columns = merge_of(table).sealed
        mark = mark_of(new.generation)
        theirs = " OR ".join(f"({it} LIKE '~%%' AND {it} NOT LIKE %s)" for it in columns)
        keys = ", ".join(table.key)
        opener, closer = Courier(seal_of(old)).opener(table), Courier(seal_of(new))
        after: list[Any] = []
        while True:
            further = f"AND ({keys}) > ({', '.join(['%s'] * len(table.key))}) " if after else ""
            with translated():
                rows = self._link.conn.execute(
                    f"SELECT {', '.join(table.names)} FROM physio.{table.name} "
                    f"WHERE clinic_id = %s AND ({theirs}) {further}ORDER BY {keys} LIMIT {_PAGE}",
                    [self._state.get("clinic"), *[f"{mark}%"] * len(columns), *after],
                ).fetchall()
            if not rows:
                return
            after = [rows[-1][table.names.index(it)] for it in table.key]
            yield [it for row in rows if (it := _change(table, columns, row, opener, closer))]


def _sealed() -> list[Table]:
    return [it for it in travelling(tables()) if merge_of(it).sealed]


def _change(
    table: Table, columns: tuple[str, ...], row: Any, opener: Any, closer: Courier
) -> dict[str, Any] | None:
    was = dict(zip(table.names, row, strict=True))
    try:
        now = closer.close(table, dict(zip(table.names, opener(row), strict=True)))
    except KioskError:
        log.error("A text of %s does not open, and stays as it is", table.name)
        return None
    changed = [it for it in columns if was[it] and was[it] != now[it]]
    return {
        **{it: was[it] for it in table.key},
        "old": {it: was[it] for it in changed},
        "new": {it: now[it] for it in changed},
    }
