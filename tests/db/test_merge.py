"""Every table says how its rows come together when several kiosks have changed them."""

import pytest

from db import capture, merge
from db.merge import MERGES, Rule, merge_of, travelling
from db.migrations import migrations
from db.shape import tables
from db.sqlite import Database

NAMES = [table.name for table in tables() if not table.name.startswith("patient_find_")]


@pytest.mark.parametrize("name", NAMES)
def test_every_table_has_a_rule(name):
    assert name in MERGES, (
        f"The table {name} has no merge rule. Say in MERGES of db/merge.py what becomes of its "
        "rows when two kiosks have changed them: Merge(Rule.ADD) where rows are only ever added, "
        "Merge(Rule.STAYS) where they are this machine's own; the other rules stand in Rule. Name "
        "in sealed= what a person has written, so that it leaves under the clinic's key alone."
    )


def test_no_rule_is_of_a_table_that_is_gone():
    assert set(MERGES) == set(NAMES)


def test_what_a_person_writes_leaves_sealed():
    for table in travelling(tables()):
        rule = merge_of(table)
        open_text = set(table.free_text) - set(rule.sealed) - set(rule.plain)
        assert not open_text, (
            f"{table.name}.{sorted(open_text)} may hold what a person has written. Name it in "
            "sealed= of its rule in db/merge.py, or in plain= if it is only ever words of ours."
        )
        assert set(rule.sealed) | set(rule.plain) <= set(table.names)


def test_rows_are_only_added_where_the_database_says_so_too():
    for table in tables():
        if merge_of(table).rule is Rule.ADD:
            assert table.append_only, (table.name, "has Rule.ADD but no guard against changes")


def test_every_table_comes_after_those_that_it_points_at():
    there: set[str] = set()
    for table in travelling(tables()):
        there.add(table.name)
        for column, parent in table.points:
            assert parent in there, (table.name, column)


def test_without_a_server_nothing_is_marked():
    with Database(memory=True) as db:
        migrations().apply(db)
        before = db.schema
        capture.follow(db)
        assert db.schema == before


def test_a_table_that_nobody_declared_goes_by_what_the_database_says(monkeypatch):
    note = next(table for table in tables() if table.name == "note")
    flag = next(table for table in tables() if table.name == "flag")
    monkeypatch.setattr(merge, "MERGES", {})
    assert merge_of(note).rule is Rule.ADD
    assert merge_of(note).sealed == ("words",)
    assert merge_of(flag).rule is Rule.STAYS
