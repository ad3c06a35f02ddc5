"""Brings a pack's records into an empty clinic."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.dataset.shape import Table
from app.core.long_work import LongWork
from app.exports.unpack import Unpack
from app.store.restore import Restore
from app.store.store import Store


def bring_in_pack(path: Path, passphrase: str, store: Store, work: LongWork) -> int:
    """Stores all records of the pack at ``path``, or nothing. Returns the number of patients.

    Nobody can sign in until staff have set a PIN or made a card: secrets never leave a clinic.
    Raises KioskError in one sentence, and Stopped.
    """
    pack = Unpack(path, passphrase)
    try:
        restore = Restore(store.ledger)
        restore.check_empty()
        pack.check_whole(store.schema(), work)
        rows = {it.name: it.rows for it in pack.manifest.files}
        total = sum(count for name, count in rows.items() if name.startswith("json/"))
        done = 0

        def watched(table: Table) -> Iterator[tuple[Any, ...]]:
            nonlocal done
            for row in pack.rows(table):
                work.check()
                if done % 1000 == 0:
                    work.at(done / max(total, 1), "Bringing records in")
                done += 1
                yield row

        version = pack.manifest.version
        detail = f"pack of version {version}, {total} rows"
        restore.bring_in(((table, watched(table)) for table in pack.tables()), detail)
        return pack.manifest.patients
    finally:
        pack.close()
