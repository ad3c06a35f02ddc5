"""What the disk or the file did is told by what a person can do; our own mistakes pass as is."""

import pytest

from app.core.faults import Fault, RecordsError
from app.store.trouble import plainly
from db.sqlite import dbapi2

TOLD = {
    dbapi2.SQLITE_FULL: Fault.FULL,
    dbapi2.SQLITE_CORRUPT: Fault.DAMAGED,
    dbapi2.SQLITE_NOTADB: Fault.DAMAGED,
    dbapi2.SQLITE_BUSY: Fault.BUSY,
    dbapi2.SQLITE_IOERR: Fault.DISK,
    dbapi2.SQLITE_READONLY: Fault.READ_ONLY,
    dbapi2.SQLITE_CANTOPEN: Fault.READ_ONLY,
}


def error_of(code):
    error = dbapi2.OperationalError("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("extended", [0, 1, 13])
@pytest.mark.parametrize("code", TOLD)
def test_each_kind_of_trouble_is_told_also_by_its_longer_number(code, extended):
    with pytest.raises(RecordsError) as told, plainly():
        raise error_of(code | extended << 8)
    assert told.value.fault is TOLD[code]


@pytest.mark.parametrize("code", [None, dbapi2.SQLITE_ERROR, dbapi2.SQLITE_CONSTRAINT])
def test_what_is_no_fault_of_the_disk_passes(code):
    with pytest.raises(dbapi2.OperationalError, match="what SQLite says"), plainly():
        raise error_of(code)
