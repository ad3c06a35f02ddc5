"""What an entry changed, and its hash: whichever way what stands there differs, it is found."""

from contextlib import closing
from itertools import count

import pytest

from app.core.audit import Break
from app.store.audit_trail import change_hash
from app.store.files import read_key
from app.store.keyed import connect
from tests.store.place import add_patient

SAID = "SELECT c.salt, a.change FROM audit_change AS c JOIN audit AS a ON a.id = c.audit_id"


@pytest.mark.parametrize("is_less", [True, False])
def test_another_change_is_found_whichever_of_the_hashes_is_greater(place, is_less):
    with place.open() as store:
        add_patient(store)
        store.settings.set("volume", "0.5")
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        (salt, hash_), *_ = conn.execute(f"{SAID} ORDER BY a.rowid").fetchall()
        guards = conn.execute(
            "SELECT name, sql FROM sqlite_master "
            "WHERE type = 'trigger' AND name GLOB 'audit_change*'"
        ).fetchall()
        others = (f'{{"made_up": [null, {number}]}}' for number in count())
        said = next(it for it in others if (change_hash(salt, it) < hash_) is is_less)
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute("UPDATE audit_change SET said = ? WHERE salt = ?", (said, salt))
        for _, sql in guards:
            conn.execute(sql)
    with place.open() as store:
        assert store.check_audit().broken.why is Break.CHANGED
