"""An audit beside a key, or beside a word of how far it went, that is not its own."""

from datetime import UTC
from shutil import copyfile

import pytest

from app.core.audit import Break
from app.store.audit_chain import verify
from app.store.audit_head import Head, HeadFile
from tests.store.place import Place, add_patient


@pytest.fixture
def other(tmp_path, place):
    """Another clinic, in whose audit there is more."""
    other = Place(tmp_path / "other", place.clock)
    with other.open() as store:
        add_patient(store)
    return other


def test_a_key_of_another_clinic_is_seen_while_the_kiosk_runs(place, other, store):
    add_patient(store)
    copyfile(other.folder / "audit.key", place.folder / "audit.key")
    assert store.check_audit().broken.why is Break.NOT_OURS


def test_what_said_how_far_it_goes_is_gone_or_of_another_clinic(place, other, store):
    add_patient(store)
    (place.folder / "audit.head").unlink()
    assert store.check_audit().broken.why is Break.CUT
    copyfile(other.folder / "audit.head", place.folder / "audit.head")
    assert store.check_audit().broken.what == "what said how far it goes is gone"


def test_an_end_that_is_missing_is_named_where_it_was(place, store):
    add_patient(store)
    head = HeadFile(place.folder).read()
    HeadFile(place.folder).say(Head(head.chain, head.place + 1, bytes(32)))
    found = store.check_audit().broken
    assert (found.why, found.what) == (Break.CUT, f"entry {head.place + 1} was there")


def test_that_an_end_was_missing_is_told_ever_after_with_its_day(place):
    with place.open() as store:
        add_patient(store)
    (place.folder / "audit.head").unlink()
    with place.open() as store:
        found = store.check_audit().broken
        day = place.clock.now().astimezone(UTC).date()
    assert (found.why, found.what) == (
        Break.CUT,
        f"found on {day}, what said how far it goes is gone",
    )


def test_links_of_another_kiosk_whose_entries_are_on_their_way_are_no_break(place, other, store):
    add_patient(store)
    chain = HeadFile(other.folder).read().chain
    with store.ledger.write() as db:
        db.conn.execute(
            "INSERT INTO audit_link (id, chain, place, audit_id, hash) VALUES (?, ?, 1, ?, ?)",
            (f"{chain[:32]}{1:012}", chain, store.ledger.new_id(), "0" * 64),
        )
    seen = store.check_audit()
    assert (seen.chains, seen.broken) == (2, None)


def test_without_its_key_what_was_said_still_shows_that_an_end_is_missing(place, other, store):
    said = HeadFile(other.folder).read()
    found = verify(store.ledger.db.conn, None, said).broken
    assert (found.why, found.what) == (Break.CUT, f"entry {said.place} was there")
    for nothing in (None, Head(said.chain, 0, said.hash)):
        assert verify(store.ledger.db.conn, None, nothing).broken is None


def test_it_is_looked_at_within_a_change_and_the_change_goes_on(store):
    with store.ledger.write():
        store.ledger.audit("one", None)
        assert store.check_audit().broken is None
        assert store.ledger.db.conn.in_transaction
    assert store.check_audit().broken is None


def test_a_word_of_how_far_it_goes_that_is_torn_leaves_the_one_before(place, store):
    add_patient(store)
    before = HeadFile(place.folder).read()
    store.settings.set("volume", "0.5")
    file = place.folder / "audit.head"
    content = bytearray(file.read_bytes())
    content[512 * (HeadFile(place.folder).read().place % 2) + 40] ^= 1
    file.write_bytes(content)
    assert HeadFile(place.folder).read() == before
    file.write_bytes(b"nothing that can be understood" * 20)
    assert HeadFile(place.folder).read() is None
