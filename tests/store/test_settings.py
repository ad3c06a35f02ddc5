"""The clinic's settings: each by name, and in the audit what it was and is."""

import json

import pytest


@pytest.fixture
def changes(store):
    """What the audit keeps of each change, oldest first."""

    def told():
        rows = store.ledger.rows(
            "SELECT said FROM audit_change JOIN audit ON audit.id = audit_id "
            "WHERE action = 'setting changed' ORDER BY audit.rowid"
        )
        return [json.loads(said) for (said,) in rows]

    return told


def test_what_nobody_has_set_is_empty_or_what_is_said(store):
    assert (store.settings.get("one"), store.settings.get("one", "two")) == ("", "two")
    assert "one" not in store.settings.all()
    assert store.settings.several(["one", "two"])("one") == ""


def test_what_was_set_is_there_alone_and_among_others(store):
    store.settings.set_all({"one": "1", "two": "2"})
    store.settings.set("one", "3")
    assert (store.settings.get("one", "4"), store.settings.get("two")) == ("3", "2")
    assert {"one": "3", "two": "2"}.items() <= store.settings.all().items()
    get = store.settings.several(["one"])
    assert (get("one"), get("two")) == ("3", "")


def test_only_what_changed_leaves_a_trace(store, changes, physio):
    store.settings.set_all({"one": "1", "two": ""}, by=physio.id)
    store.settings.set_all({"one": "1"})
    store.settings.set_all({"one": "", "three": "3"})
    assert changes() == [{"one": [None, "1"]}, {"one": ["1", ""]}, {"three": [None, "3"]}]
    by = store.ledger.rows("SELECT staff_id FROM audit WHERE action = 'setting changed'")
    assert by == [(physio.id,), (None,), (None,)]
