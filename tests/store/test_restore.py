"""Whole records come into an empty clinic as they were, or nothing of them does."""

import pytest

from app.core.dataset.tables import BY_NAME
from app.core.errors import KioskError
from app.store.restore import Restore
from tests.store.people import People
from tests.store.place import Place


def rows_of(store, name):
    """As a pack gives them."""
    columns = [it.name for it in BY_NAME[name].columns if not it.added]
    return store.ledger.rows(f"SELECT {', '.join(columns)} FROM {name}")


@pytest.fixture
def given(tmp_path, place):
    """Rows of another clinic, by their table."""
    with Place(tmp_path / "other", place.clock).open() as store:
        people = People(store)
        patient = people.patient("Demo One")
        people.home(patient, people.plan(patient))
        return {name: rows_of(store, name) for name in ("patient", "plan", "plan_item")}


def tables(given, *names):
    return [(BY_NAME[it], iter(given[it])) for it in names or given]


def is_empty(store):
    return not store.ledger.rows("SELECT 1 FROM patient UNION SELECT 1 FROM plan")


def test_they_come_in_and_the_audit_says_so(store, given):
    assert Restore(store.ledger).bring_in(tables(given), "two tables") == sum(
        map(len, given.values())
    )
    assert rows_of(store, "patient") == given["patient"]
    said = store.ledger.row("SELECT action, detail FROM audit ORDER BY rowid DESC")
    assert said == ("records brought in", "two tables")
    assert store.check_audit().broken is None
    with pytest.raises(KioskError, match="This clinic has records already"):
        Restore(store.ledger).bring_in(tables(given), "again")


def test_rows_that_point_at_what_is_not_there_bring_nothing_in(store, given):
    with pytest.raises(KioskError, match="points at records that are not in it"):
        Restore(store.ledger).bring_in(tables(given, "plan"), "no patients")
    assert is_empty(store)


def test_a_row_that_breaks_a_rule_is_named_and_brings_nothing_in(store, given):
    given["patient"] *= 2
    with pytest.raises(KioskError, match=r"Row 2 of patient in the pack is not allowed here"):
        Restore(store.ledger).bring_in(tables(given), "twice the same")
    assert is_empty(store)
    guards = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
    assert store.ledger.row(guards)[0] > 50, "what guards the records is back in its place"
