"""What staff can type, a clock set back and a disk without room: clear words, nothing lost."""

from datetime import timedelta

import pytest

ODD = "ألم 🙂 \u202eturned\u202c \x07 " + "long " * 60


def note(colleague, words):
    colleague.model.ask("note", "")
    colleague.model.typeWords(words)
    colleague.model.confirm()
    colleague.until(lambda: not colleague.model.busy)


def fill_the_disk(store):
    (pages,) = store.ledger.row("PRAGMA page_count")
    store.ledger.rows(f"PRAGMA max_page_count = {pages}")


def free_the_disk(store):
    store.ledger.rows("PRAGMA max_page_count = 1073741823")


def test_a_note_in_any_script_is_kept_without_what_turns_the_line(colleague, demo):
    colleague.go("patient", demo)
    note(colleague, ODD)
    colleague.until(lambda: colleague.model.notes)
    said = colleague.model.notes[0]["words"]
    assert said.startswith("ألم 🙂 turned long")
    assert not {"\u202e", "\u202c", "\x07"} & set(said)


def test_a_note_that_is_too_long_stays_in_the_field(colleague, demo):
    colleague.go("patient", demo)
    note(colleague, "x" * 2001)
    colleague.until(lambda: colleague.model.problem)
    assert "2001 letters, and 2000 is the most" in colleague.model.problem
    assert (colleague.model.asking, len(colleague.model.words)) == ("note", 2001)


def test_a_note_on_a_full_disk_stays_in_the_field_and_is_saved_later(colleague, demo):
    store = colleague.store
    colleague.go("patient", demo)
    fill_the_disk(store)
    written = 0
    while not colleague.model.problem:
        note(colleague, "x" * 2000)
        colleague.until(lambda n=written: colleague.model.problem or len(store.notes.of(demo)) > n)
        written = len(store.notes.of(demo))
    colleague.until(lambda: colleague.model.problem)
    assert "disk is full" in colleague.model.problem
    assert (colleague.model.asking, colleague.model.words) == ("note", "x" * 2000)
    free_the_disk(store)
    colleague.model.confirm()
    colleague.until(lambda: not colleague.model.busy and colleague.model.asking == "")
    assert len(store.notes.of(demo)) == written + 1


def test_a_clock_set_back_loses_no_version_and_locks_nobody_out(colleague, demo):
    colleague.go("plan", demo)
    colleague.model.draft.setWeeks(6)
    colleague.clock.wall -= timedelta(days=400)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.model.draft.setWeeks(7)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.version == 3)
    versions = colleague.store.plans.versions(demo)
    assert [it.version for it in versions] == [1, 2, 3]
    assert colleague.store.plans.current(demo).weeks == 7
    colleague.go("patient", demo)
    note(colleague, "After the clock")
    colleague.until(lambda: colleague.model.notes)
    colleague.go("plan_history", demo)
    assert len(colleague.model.versions) == 3
    colleague.go("today")
    colleague.until(lambda: colleague.model.ready)
    colleague.leave_it()
    colleague.come_back()
    colleague.page("today")


@pytest.mark.parametrize("name", ["Demo \u202e\u0000", "محمد 🙂", "x" * 5000, "\u0301" * 9, "   "])
def test_a_name_that_is_none_is_refused_in_words(colleague, name):
    colleague.go("new_patient")
    colleague.model.typeName(name)
    colleague.model.save()
    colleague.until(lambda: not colleague.model.busy)
    if name.startswith("Demo"):
        colleague.until(lambda: colleague.model.saved)
        assert colleague.model.name == "Demo"
    else:
        assert colleague.model.nameProblem.endswith((".", "name."))
        assert not colleague.model.saved
