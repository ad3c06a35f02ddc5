"""The one SQLite library of this process: SQLCipher's, under sqlite-utils as well.

Two SQLite libraries on one WAL file lose acknowledged commits: each drops the other's POSIX
locks when it closes a file. So SQLCipher takes every name that sqlite-utils and its plugins
import, before they are imported.
"""

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

for _name, _module in {
    "pysqlite3": sqlcipher3,
    "pysqlite3.dbapi2": dbapi2,
    "sqlite3": sqlcipher3,
    "sqlite3.dbapi2": dbapi2,
}.items():
    sys.modules.setdefault(_name, _module)

# sqlite-utils also reads pandas where a machine happens to have it: half of a command's start
_unused = {name: sys.modules.get(name) for name in ("numpy", "pandas")}
sys.modules.update(dict.fromkeys(_unused))  # type: ignore[arg-type]

from sqlite_utils import Database, Migrations  # noqa: E402

for _name, _there in _unused.items():
    del sys.modules[_name]
    if _there is not None:
        sys.modules[_name] = _there

if vars(sys.modules["sqlite_utils.utils"])["dbapi2"] is not dbapi2:
    raise ImportError("sqlite_utils was imported before db.sqlite and holds another SQLite")

__all__ = ["Database", "Migrations", "dbapi2"]
