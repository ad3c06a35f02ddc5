"""What errors and the audit say reaches the translators, whichever room it stands in."""

import ast
import importlib.util
from pathlib import Path

import pytest

from app.core.audit_kind import ACTIONS
from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError, Sentence
from tests.house.test_files import ROOT
from tests.pseudo import sources

spec = importlib.util.spec_from_file_location("words", ROOT / "packaging" / "python_words.py")
python_words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(python_words)

HANDED_ON = {
    ("app/core/faults.py", "sentence"),  # what RecordsError hands on
    ("app/store/trouble.py", "sentence"),  # out of a table, which is read as a whole
}
"""Where a sentence comes from elsewhere."""
TOLD = {"audit": 0, "note_seen": 0, "note_logo": 0}
"""What writes into the audit, and where the action stands."""


def trees():
    files = sorted((ROOT / "app").rglob("*.py"))
    return {file.relative_to(ROOT).as_posix(): ast.parse(file.read_text()) for file in files}


def test_each_sentence_of_an_error_is_found_with_its_facts_kept_apart():
    code, missed = trees(), []
    errors, known = python_words._errors([*code.values()]), {}
    for tree in code.values():
        known |= python_words._constants(tree)
    for name, tree in code.items():
        if any(each in name for each in python_words.TYPED):
            continue
        own = known | python_words._constants(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Call(ast.Name("RecordsError"), [_, said, *_]):
                    pass
                case ast.Call(ast.Name("KioskError" | "ChangedMeanwhileError"), [said, *_]):
                    pass
                case _:
                    continue
            if not [*python_words._texts(said, own)]:
                missed.append((name, ast.unparse(said)))
    assert {*missed} - HANDED_ON == set()
    assert {"KioskError", "RecordsError", "SyncError", "Stopped"} <= errors


def test_every_action_of_the_audit_is_one_that_a_screen_can_say():
    said = {
        node.args[0].value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TOLD
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    known = {action for its in ACTIONS.values() for action in its}
    assert len(said) > 40
    assert said - known == set()
    assert known <= {*sources()}


def test_a_sentence_keeps_what_it_is_about_in_other_words():
    said = Sentence.of(RecordsError(Fault.FULL, "Nothing fits in {folder}.", folder="/data"))
    other = said.worded(lambda text: text.replace("Nothing fits", "Nichts passt"))
    assert (said, other) == ("Nothing fits in /data.", "Nichts passt in /data.")
    assert other.fault is Fault.FULL


@pytest.mark.parametrize(
    "told",
    [
        *("In {ordner} passt nichts.", "In {folder passt nichts.", "{", "Nichts passt."),
        *("In {folder.gone} passt nichts.", "In {folder.__class__} passt nichts."),
        *("In {folder[0]} passt nichts.", "In {folder:{folder}} passt nichts.", "In {folder:d}"),
        *("In {folder!x} passt nichts.", "In {} passt nichts."),
    ],
)
def test_a_translation_that_lost_its_place_is_said_in_english(told):
    said = Sentence.of(KioskError("Nothing fits in {folder}.", folder=Path("/data")))
    assert said.worded(lambda _: told) == "Nothing fits in /data."


def test_what_somebody_typed_is_never_taken_for_a_place():
    assert str(KioskError("There is no {name}.", name="{x}")) == "There is no {x}."
    assert str(KioskError("A { alone is no place.")) == "A { alone is no place."
