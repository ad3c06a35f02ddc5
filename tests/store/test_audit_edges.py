"""The audit at its edges: which break is named, what may be on its way, what a mark is."""

import pytest

from app.core.audit import Break
from tests.store.test_audit_chain import found, place, tampered

__all__ = ["place"]

NO_ENTRY = "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_link WHERE place IN ({}))"
NO_SIGNATURE = "UPDATE audit_link SET signature = hex(zeroblob(64)) WHERE place IN ({})"
PLANTED = "INSERT INTO audit (id, at, action) VALUES ('{}', '{}T00:00:00.000Z', 'signed in')"


@pytest.mark.parametrize(
    ("entries", "signatures", "why", "named"),
    [
        ("0", "3, 6", Break.FORGED, "3 of "),
        ("0", "5, 6", Break.FORGED, "5 of "),
        ("4", "3", Break.FORGED, "3 of "),
        ("4", "5, 6", Break.MISSING, "4"),
        ("1, 5", "0", Break.MISSING, "1"),
    ],
)
def test_the_first_that_is_wrong_is_named(place, entries, signatures, why, named):
    tampered(place, NO_SIGNATURE.format(signatures), NO_ENTRY.format(entries))
    broken = found(place)
    assert broken.why is why
    assert broken.what.startswith(named)


def test_of_entries_that_were_put_in_the_earliest_is_named(place):
    days = "2026-03-02", "2026-03-01", "2026-03-03"
    tampered(place, *(PLANTED.format(f"{number:036}", on) for number, on in enumerate(days)))
    assert (found(place).why, found(place).what[:10]) == (Break.PUT_IN, "2026-03-01")


@pytest.mark.parametrize(
    ("entries", "missing"),
    [("6", None), ("5, 6", None), ("1, 2, 3, 4, 5, 6", None), ("5", "5"), ("4, 6", "4")],
)
def test_of_a_chain_that_is_not_ours_only_the_end_may_be_on_its_way(place, entries, missing):
    (place.folder / "audit.key").unlink()
    assert found(place) is None
    tampered(place, NO_ENTRY.format(entries) + " AND action <> 'audit key changed'")
    broken = found(place)
    assert (broken and (broken.why, broken.what)) == (missing and (Break.MISSING, missing))


def test_what_was_changed_may_be_on_its_way_with_anothers_entries_only(place):
    (place.folder / "audit.key").unlink()
    assert found(place) is None
    tampered(place, "DELETE FROM audit_change")
    assert found(place) is None


def test_when_a_cut_was_found_is_said(place):
    with place.open() as store:
        mark = store.audit_mark()
    tampered(place, "DELETE FROM audit WHERE rowid > 4", "DELETE FROM audit_link WHERE place > 4")
    with place.open() as store:
        store.settings.set("volume", "0.5")
    (place.folder / "audit.head").unlink()
    tampered(place)
    with place.open() as store:
        told = store.ledger.rows("SELECT at, detail FROM audit WHERE action = 'audit cut found'")
    assert (told[0][0][:10], told[0][1]) == ("2026-11-23", f"after {mark}")


def test_a_mark_is_a_place_and_sixteen_letters_however_they_are_written(place):
    with place.open() as store:
        mark = store.audit_mark()
        (whole,) = store.ledger.row("SELECT hash FROM audit_link WHERE place = 6")
    for same in (mark.upper(), f" {mark} ", f"6-{mark[2:].replace('-', ' ')}", f"6-{whole[:16]}"):
        assert found(place, same) is None
    for other in (mark[:-1], f"6-{whole[:17]}", f"5-{whole[:16]}", f"-6-{whole[:16]}", "6"):
        assert found(place, other).why is Break.ANOTHER
