"""The records of a backup, to be read without bringing them back."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import rmtree

from app.core.clock import Clock
from app.core.long_work import LongWork
from app.store.backup_file import take_out
from app.store.files import writing
from app.store.keyed import connect
from app.store.ledger import Ledger
from app.store.looking import Looked
from db.sqlite import Database

SCRATCH = "rescue.tmp"


@contextmanager
def reading_backup(looked: Looked, folder: Path, clock: Clock, work: LongWork) -> Iterator[Ledger]:
    """Takes a copy out into ``folder``, encrypted as it is; it is gone afterwards."""
    scratch = folder / SCRATCH
    rmtree(scratch, ignore_errors=True)
    try:
        with writing(folder):
            scratch.mkdir(mode=0o700)
            take_out(looked.file, looked.about, scratch / "records.db", work)
        with closing(connect(scratch / "records.db", looked.key, read_only=True)) as conn:
            yield Ledger(Database(conn, execute_plugins=False), clock, None)
    finally:
        rmtree(scratch, ignore_errors=True)
