"""An audit that whoever has the records' key rewrites is seen to be rewritten."""

from contextlib import closing, suppress
from shutil import copytree, rmtree

import pytest

from app.core.audit import Break
from app.core.long_work import LongWork
from app.core.roles import Role
from app.store.audit_head import Head, HeadFile
from app.store.audit_key import find_signer, make_signer
from app.store.audit_trail import COLUMNS, first_hash, hash_of
from app.store.backups import back_up
from app.store.files import read_key, write_marker
from app.store.keyed import connect
from app.store.looking import look
from app.store.restoring import restore
from db.migrations import migrations
from db.sqlite import Database
from tests.store.place import Place, add_patient

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'audit*'"


@pytest.fixture
def place(tmp_path):
    """A folder with six entries in its audit."""
    place = Place(tmp_path / "data")
    with place.open() as store:
        patient = add_patient(store)
        store.patients.edit(patient, name="Another Name", language="en", birth_year=1961)
        for number in range(4):
            store.settings.set("volume", f"0.{number + 1}")
    return place


def found(place, *marks):
    with place.open() as store:
        return store.check_audit(marks).broken


def tampered(place, *statements):
    """What somebody with the records' key does to a closed kiosk; the guards come back after."""
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        guards = conn.execute(GUARDS).fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            statement(conn) if callable(statement) else conn.execute(statement)
        for _, sql in guards:
            conn.execute(sql)


def test_a_chain_of_what_was_done_is_whole(place):
    with place.open() as store:
        seen = store.check_audit()
        assert (seen.entries, seen.chains, seen.broken) == (6, 1, None)
        assert store.ledger.rows("SELECT count(*) FROM audit_link WHERE signature IS NULL") == [
            (0,)
        ]


@pytest.mark.parametrize(
    ("statement", "why", "named"),
    [
        (
            "INSERT INTO audit (id, at, action) VALUES "
            "('00000000-0000-0000-0000-000000000000', '2026-01-01T00:00:00.000Z', 'signed in')",
            Break.PUT_IN,
            "2026-01-01",
        ),
        ("UPDATE audit SET detail = 'volume = 0.9' WHERE rowid = 4", Break.CHANGED, "4 of "),
        ("UPDATE audit SET staff_id = NULL, action = 'none' WHERE rowid = 2", Break.CHANGED, "2 "),
        ("DELETE FROM audit WHERE rowid = 3", Break.MISSING, "3"),
        ("DELETE FROM audit_link WHERE place = 3", Break.MISSING, "3"),
        ("UPDATE audit_change SET said = '{}' WHERE audit_id IN "
         "(SELECT id FROM audit WHERE rowid = 2)", Break.CHANGED, "2 of "),
        ("DELETE FROM audit_change", Break.CHANGED, "2 of "),
        ("UPDATE audit_link SET signature = hex(zeroblob(64)) WHERE place = 6",
         Break.FORGED, "6 of "),
        ("UPDATE audit_link SET signature = NULL WHERE place = 6", Break.FORGED, "6"),
    ],
)  # fmt: skip
def test_each_way_of_tampering_is_found_and_the_entry_named(place, statement, why, named):
    tampered(place, statement)
    broken = found(place)
    assert broken is not None
    assert broken.why is why
    assert broken.what.startswith(named)
    assert broken.what in str(broken)


def test_entries_that_changed_places_are_found(place):
    swap = "UPDATE audit_link SET audit_id = 'x' || substr(audit_id, 2) WHERE place = {}"
    tampered(
        place,
        "CREATE TEMP TABLE two AS SELECT place, audit_id FROM audit_link WHERE place IN (3, 4)",
        swap.format(3),
        "UPDATE audit_link SET audit_id = (SELECT audit_id FROM two WHERE two.place = 3) "
        "WHERE place = 4",
        "UPDATE audit_link SET audit_id = (SELECT audit_id FROM two WHERE two.place = 4) "
        "WHERE place = 3",
    )
    assert found(place).why is Break.CHANGED
    assert found(place).what.startswith("3 of ")


@pytest.mark.parametrize(
    "guard", ["audit_kept", "audit_not_deleted", "audit_link_kept", "session_kept"]
)
def test_a_guard_that_was_taken_away_or_made_toothless_is_found(place, guard):
    on = guard.removesuffix("_kept").removesuffix("_not_deleted")
    toothless = f"CREATE TRIGGER {guard} AFTER INSERT ON {on} BEGIN SELECT 1; END"
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        conn.execute(f"DROP TRIGGER {guard}")
    assert (found(place).why, found(place).what) == (Break.UNGUARDED, guard)
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        conn.execute(toothless)
    assert found(place).why is Break.UNGUARDED


def test_an_end_that_was_cut_off_is_found_and_stays_found(place):
    tampered(
        place,
        "DELETE FROM audit WHERE rowid > 4",
        "DELETE FROM audit_link WHERE place > 4",
    )
    assert found(place).why is Break.CUT
    with place.open() as store:
        for number in range(5):
            store.settings.set("volume", f"0.5{number}")
    assert found(place).why is Break.CUT
    (place.folder / "audit.head").unlink()
    assert found(place).why is Break.CUT


def rewritten(seed_file, *, keep_head=False):
    """The whole chain made anew from the first entry on, with a key of the forger's own."""

    def rewrite(conn):
        signer = find_signer(seed_file) or make_signer(seed_file)
        conn.execute("DELETE FROM audit_link")
        conn.execute("UPDATE audit SET action = 'patient seen' WHERE rowid = 1")
        last = first_hash(signer.chain)
        rows = conn.execute(f"SELECT {', '.join(COLUMNS)} FROM audit ORDER BY rowid").fetchall()
        for number, row in enumerate(rows, 1):
            last = hash_of(last, signer.chain, number, row)
            conn.execute(
                "INSERT INTO audit_link VALUES (?, ?, ?, ?, ?, ?)",
                (
                    *(f"{signer.chain[:32]}{number:012}", signer.chain, number, row[0]),
                    *(last.hex(), signer.sign(last).hex()),
                ),
            )
        if not keep_head:
            HeadFile(seed_file.parent).begin(Head(signer.chain, len(rows), last))

    return rewrite


def test_a_whole_chain_made_anew_without_this_kiosks_key_is_found(place, tmp_path):
    """Also when what says how far it goes was made anew with it."""
    other = tmp_path / "forger"
    other.mkdir()
    tampered(place, rewritten(other / "audit.key"))
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        chain = conn.execute("SELECT DISTINCT chain FROM audit_link").fetchone()[0]
    assert chain != find_signer(place.folder / "audit.key").chain
    assert found(place) is not None
    (place.folder / "audit.head").write_bytes((other / "audit.head").read_bytes())
    assert found(place) is not None


def test_with_the_audits_key_too_only_a_mark_from_outside_shows_it(place):
    """What the key does not protect from, papers, packs and backups do."""
    with place.open() as store:
        mark = store.audit_mark()
        assert store.check_audit([mark]).broken is None
    tampered(place, rewritten(place.folder / "audit.key"))
    assert found(place) is None
    assert found(place, mark).why is Break.ANOTHER
    assert found(place, "6-0000-0000-0000-0000").why is Break.ANOTHER
    assert found(place, "nonsense").why is Break.ANOTHER


def test_a_backup_holds_a_mark(place):
    made = back_up(place.folder, [], place.clock, LongWork())
    with place.open() as store:
        assert made.about.audit == store.audit_mark()
    assert found(place) is None
    tampered(place, rewritten(place.folder / "audit.key"))
    assert found(place).why is Break.ANOTHER


def test_exports_do_not_move_the_mark(place):
    with place.open() as store:
        before = store.audit_mark()
        with store.ledger.write():
            store.ledger.audit("records exported", None)
        assert store.audit_mark() == before
        store.settings.set("volume", "0.77")
        assert store.audit_mark() != before


def test_the_entries_of_an_older_kiosk_become_the_beginning(tmp_path):
    place = Place(tmp_path / "data")
    with place.open() as store:
        store.settings.set("volume", "0.1")
    place.file.unlink()
    (place.folder / "kiosk.witness").unlink()
    write_marker(place.folder / "kiosk.json", read_key(place.folder / "kiosk.key"))
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        old = Database(conn, execute_plugins=False)
        migrations().apply(old, stop_before="m0031_audit_chain")
        conn.executemany(
            "INSERT INTO audit (id, at, action) VALUES (?, '2025-01-01T00:00:00.000Z', 'an entry')",
            [(f"{number:036}",) for number in range(5)],
        )
    (place.folder / "audit.key").unlink()
    (place.folder / "audit.head").unlink()
    with place.open() as store:
        seen = store.check_audit()
        assert (seen.entries, seen.broken) == (5, None)
        signed = "SELECT place FROM audit_link WHERE signature IS NOT NULL"
        assert store.ledger.rows(signed) == [(5,)]
        store.settings.set("volume", "0.5")
    tampered(place, "UPDATE audit SET action = 'nothing' WHERE rowid = 2")
    assert found(place).what.startswith("2 of 2025-01-01")


def test_what_an_entry_changed_goes_with_an_erased_record_and_the_chain_stays_whole(place):
    with place.open() as store:
        (patient,) = store.ledger.row("SELECT id FROM patient")
        (said,) = store.ledger.row("SELECT said FROM audit_change WHERE patient_id = ?", patient)
        assert said == '{"birth_year": [null, 1961], "name": ["Demo Patient", "Another Name"]}'
        store.patients.archive(patient)
        admin = store.staff.add("103", "Somebody", Role.ADMIN, "a long phrase of words")
        store.erasure.erase(patient, admin)
        assert not store.ledger.rows("SELECT 1 FROM audit_change WHERE patient_id IS NOT NULL")
    assert found(place) is None


def test_a_lost_key_begins_a_new_chain_that_says_so(place):
    (place.folder / "audit.key").unlink()
    with place.open() as store:
        seen = store.check_audit()
        assert (seen.chains, seen.broken) == (2, None)
        (detail,) = store.ledger.row("SELECT detail FROM audit WHERE action = 'audit key changed'")
        assert detail.startswith("after 6-")
    tampered(place, "DELETE FROM audit WHERE rowid = 2")
    assert (found(place).why, found(place).what) == (Break.MISSING, "2")


def test_a_restored_kiosk_begins_a_chain_after_the_one_that_went_on_elsewhere(place, tmp_path):
    made = back_up(place.folder, [], place.clock, LongWork())
    with place.open() as store:
        store.settings.set("volume", "0.99")
    restore(look(made.file, place.folder, LongWork()), place.folder, place.clock, LongWork())
    with place.open() as store:
        seen = store.check_audit()
        assert (seen.chains, seen.broken) == (2, None)
        said = dict(store.ledger.rows("SELECT action, detail FROM audit ORDER BY rowid DESC"))
        assert said["audit key changed"] == f"after {made.about.audit}"
        assert "in place of 7-" in said["records restored"]
    elsewhere = Place(tmp_path / "new", place.clock)
    key = place.folder / "kiosk.key"
    restore(look(made.file, elsewhere.folder, LongWork(), key), elsewhere.folder,
            place.clock, LongWork())  # fmt: skip
    with elsewhere.open() as store:
        seen = store.check_audit()
        assert (seen.chains, seen.broken) == (2, None)
        store.settings.set("volume", "0.98")
    assert found(elsewhere) is None


def test_the_end_of_a_chain_of_before_cannot_go_unseen(place):
    """Where no file says any more how far it went, the chain after it does."""
    (place.folder / "audit.key").unlink()
    assert found(place) is None
    tampered(
        place,
        "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_link WHERE place = 6)",
        "DELETE FROM audit_link WHERE place = 6",
    )
    assert found(place).why is Break.ANOTHER
    assert found(place).what.startswith("6-")


def test_a_signature_of_a_chain_of_before_is_looked_at_too(place):
    (place.folder / "audit.key").unlink()
    assert found(place) is None
    tampered(place, "UPDATE audit_link SET signature = hex(zeroblob(64)) WHERE place = 6")
    assert (found(place).why, found(place).what[:5]) == (Break.FORGED, "6 of ")


def test_neither_key_nor_signatures_are_to_be_had_from_the_records(place, tmp_path):
    """The records' key gives the audit's away in no file but its own, and no backup has it."""
    copied = tmp_path / "copied"
    copytree(place.folder, copied)
    (copied / "audit.key").unlink()
    made = back_up(place.folder, [tmp_path], place.clock, LongWork(), beside=False)
    seed = (place.folder / "audit.key").read_text().split()[0]
    assert (place.folder / "audit.key").stat().st_mode & 0o077 == 0
    with closing(connect(copied / "kiosk.db", read_key(copied / "kiosk.key"))) as conn:
        tables = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        said = [conn.execute(f'SELECT * FROM "{it}"').fetchall() for (it,) in tables]
    for text in (repr(said), made.file.read_bytes().decode("latin-1")):
        assert seed not in text.lower()
        assert bytes.fromhex(seed).decode("latin-1") not in text
    rmtree(copied)


def test_two_programs_write_one_chain(place):
    with place.open() as one, place.open() as two:
        for number in range(5):
            (one if number % 2 else two).settings.set("volume", f"0.6{number}")
        assert one.audit_mark() == two.audit_mark()
        assert one.check_audit().broken is None
    assert found(place) is None


def test_what_is_taken_back_leaves_no_gap(place):
    with place.open() as store:
        with suppress(ZeroDivisionError), store.ledger.write():
            store.ledger.audit("nothing", None)
            raise ZeroDivisionError
        with store.ledger.write():
            store.ledger.audit("one", None)
            store.ledger.audit("two", None)
        assert store.check_audit().broken is None
    assert found(place) is None
