"""A connection to an encrypted file: one of a kind, so that none is opened without its key."""

from pathlib import Path
from urllib.parse import quote

from app.store.files import Key
from db.sqlite import dbapi2

_STATEMENTS = 512
"""How many stay prepared. A full cache gives up the newest first, so that what is run most often is
prepared each time: making a database alone runs more than the usual hundred."""


def connect(file: Path, key: Key, *, read_only: bool = False) -> dbapi2.Connection:
    """``file`` under ``key``, which is tried only when something is read. Close it when done."""
    if read_only:
        address = f"file:{quote(str(file))}?mode=ro"
        conn = dbapi2.connect(address, isolation_level=None, uri=True)
    else:
        conn = dbapi2.connect(str(file), isolation_level=None, cached_statements=_STATEMENTS)
    try:
        conn.execute("PRAGMA cipher_log_level = NONE")
        conn.execute(f"PRAGMA key = \"x'{key.secret.hex()}'\"")
    except BaseException:
        conn.close()
        raise
    return conn
