"""What the self-test finds, and why a backup was not made, is kept as its text and its values, and
is said in the clinic's language whenever it is shown."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from app.core.audit import SAID, Break, Broken
from app.core.errors import KioskError
from app.core.faults import Sentence, StoredSentence
from app.devices.clocks import SystemClock
from app.store.backup_state import note_trouble, trouble
from app.usecases.doctor.findings import CheckedPart, NotHere, State, examine
from app.usecases.doctor.kept import keep, last
from app.wiring import open_clinic
from app.wiring_records import doctor_probes

NOW = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def louder(text):
    """Another language: every letter outside of braces is another."""
    out, deep = [], 0
    for letter in text:
        deep += {"{": 1, "}": -1}.get(letter, 0)
        out.append(letter if deep or letter == "}" else letter.upper())
    return "".join(out)


def kept(tmp_path, probe):
    keep(tmp_path, examine({CheckedPart.DISK: probe}), NOW)
    (found,) = last(tmp_path).findings
    return found


def raises(error):
    def probe():
        raise error

    return probe


@pytest.mark.parametrize(
    ("probe", "english", "worded"),
    [
        (lambda: Sentence.saying("{free} MB free", free=12), "12 MB free", "12 MB FREE"),
        (
            raises(KioskError("It took {took:.1f} s.", took=2.345)),
            "It took 2.3 s.",
            "IT TOOK 2.3 S.",
        ),
        (
            raises(KioskError("Until {ends:%Y-%m-%d}, {who:>1}.", ends=NOW, who="a")),
            "Until 2026-03-04, a.",
            "UNTIL 2026-03-04, a.",
        ),
        (raises(NotHere("no sound device")), "no sound device", "NO SOUND DEVICE"),
        (
            raises(KioskError("{broken} Ask.", broken=Sentence.saying("Entry {what} is.", what=7))),
            "Entry 7 is. Ask.",
            "ENTRY 7 IS. ASK.",
        ),
        (
            raises(KioskError("Brace {path} it.", path="/a{b}")),
            "Brace /a{b} it.",
            "BRACE /a{b} IT.",
        ),
        (
            raises(RuntimeError("no")),
            "It could not be looked at: see the log.",
            "IT COULD NOT BE LOOKED AT: SEE THE LOG.",
        ),
    ],
)
def test_a_finding_is_said_in_the_language_of_whoever_reads_it(tmp_path, probe, english, worded):
    found = kept(tmp_path, probe)
    assert (found.said, found.sentence) == (english, english)
    assert found.sentence.worded(louder) == worded


def test_one_that_an_older_version_kept_stays_as_it_is(tmp_path):
    (tmp_path / "self-test.json").write_text(
        '{"at":"2026-03-04T05:06:00Z","findings":[{"part":"disk","state":"well","said":"1 {MB"}]}',
        encoding="utf-8",
    )
    (found,) = last(tmp_path).findings
    assert found.sentence == "1 {MB"


def test_why_a_backup_was_not_made_is_kept_so(tmp_path):
    assert trouble(tmp_path) == ""
    note_trouble(tmp_path, Sentence.of(KioskError("The folder {folder} is gone.", folder="/a/b")))
    assert trouble(tmp_path) == "The folder /a/b is gone."
    assert trouble(tmp_path).worded(louder) == "THE FOLDER /a/b IS GONE."
    note_trouble(tmp_path, None)
    assert trouble(tmp_path) == ""


def test_a_translation_with_other_braces_is_not_believed():
    said = Sentence.stored(StoredSentence("{a} MB", {"a": "3"}))
    assert said.worded(lambda _: "{b} MB") == "3 MB"
    assert said.worded(lambda _: "{a} {") == "3 MB"


def test_all_that_the_self_test_says_is_in_the_catalogue(tmp_path):
    open_clinic(tmp_path / "data", SystemClock(), create=True).store.close()
    out = tmp_path / "words.py"
    subprocess.run([sys.executable, "packaging/python_words.py", str(out), "app"], check=True)
    words = out.read_text(encoding="utf-8")
    found = examine(doctor_probes(tmp_path / "data", SystemClock()))
    assert {it.part for it in found} == set(CheckedPart)
    for it in found:
        assert it.told is not None, f"{it.part}: {it.said}"
        assert f"translate('Errors', {it.told.sentence!r})" in words, it.told.sentence
        assert it.sentence == it.said
    assert all(f"translate('Errors', {text!r})" in words for text in SAID.values())
    assert any(it.state is State.WELL for it in found)


def test_a_broken_audit_is_told_in_it():
    broken = Broken(Break.MISSING, "7")
    said = Sentence.saying(SAID[broken.why], what=broken.what)
    assert (said, said.worded(louder)) == (str(broken), "ENTRY 7 OF THE AUDIT IS MISSING.")
