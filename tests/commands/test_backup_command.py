"""``physio-kiosk backup``, ``restore`` and ``key``, as typed."""

import re

import click
import pypdfium2
import pytest
import zxingcpp
from click.testing import CliRunner

from app.__main__ import commands
from app.commands import key, recovery_words
from app.core.errors import KioskError
from app.devices.clocks import SystemClock
from app.store import key_stores
from app.store.backup_state import trouble
from app.store.backups import BESIDE, backups_in, proven
from app.store.key_stores import KeyKeeper
from app.store.recovery import new_words
from app.wiring import open_clinic, reading
from app.wiring_paper import recovery_sheet

CODE, PIN, SECRET = "314159", "2718", "a passphrase of ours"


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    clinic = open_clinic(folder, SystemClock(), create=True)
    clinic.store.patients.add("Demo Patient", code=CODE, pin=PIN)
    clinic.store.close()
    return folder


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def run(*words, given=""):
    """What it says on both; raises what it raises."""
    done = CliRunner().invoke(
        commands, list(map(str, words)), input=given, catch_exceptions=False, standalone_mode=False
    )
    if done.exception:
        raise done.exception
    return done.output


def rotated(data, keep="auto"):
    """Changes the key as somebody does who types back the words that are handed out."""
    said = {}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(key, "_hand_out", lambda words, *_: said.update(words=words))
        patched.setattr(recovery_words, "read_words", lambda _: said["words"])
        said["output"] = run("key", "rotate", "--data", data, "--keep", keep)
    return said


def test_the_words_on_the_screen_are_those_that_open_it(data, stick, tmp_path, monkeypatch):
    """Reads the 24 words where they are shown, and types them back."""
    shown, echo = [], click.echo

    def show(text="", **more):
        shown.append(str(text))
        echo(text, **more)

    def read(_):
        found = dict(re.findall(r"(\d+)\. ([a-z]+)", "\n".join(shown)))
        return " ".join(found[str(number)] for number in range(1, 25))

    monkeypatch.setattr(click, "echo", show)
    monkeypatch.setattr(recovery_words, "read_words", read)
    run("key", "rotate", "--data", data)
    monkeypatch.undo()
    words = tmp_path / "words.txt"
    words.write_text(read(None))
    run("backup", "--data", data, "--to", stick)
    (backup,) = backups_in(stick)
    said = run("restore", backup.file, "--data", tmp_path / "n", "--recovery-key", words, "--yes")
    assert "1 patients" in said


def test_a_backup_of_a_kiosk_that_is_open_comes_back_after_a_look(data, stick, tmp_path):
    clinic = open_clinic(data, SystemClock(), create=False)
    clinic.store.patients.add("Another Patient", pin=PIN)
    said = run("backup", "--data", data, "--to", stick)
    clinic.store.close()
    assert "2 patients" in said
    assert "only the key file opens this backup" in said
    (backup,) = backups_in(stick)
    restore = ["restore", backup.file, "--data", tmp_path / "n", "--key-file", data / "kiosk.key"]
    said = run(*restore)
    assert "is not known here" in said, "whose record was erased since the backup"
    assert "2 patients" in said
    assert "Nothing was changed" in said
    assert not (tmp_path / "n").exists()
    said = run(*restore, "--yes")
    assert "2 patients, 0 sessions" in said
    with reading(tmp_path / "n") as new:
        assert new.store.patients.sign_in(CODE, PIN).patient


def test_records_that_are_there_are_set_aside(data, stick):
    run("backup", "--data", data, "--to", stick)
    (backup,) = backups_in(stick)
    assert "would be set aside" in run("restore", backup.file, "--data", data)
    said = run("restore", backup.file, "--data", data, "--yes")
    (aside,) = data.glob("before-restore-*")
    assert str(aside) in said
    assert (aside / "kiosk.db").stat().st_size > 0


def test_the_key_is_changed_and_everybody_still_signs_in(data, stick):
    old = (data / "kiosk.key").read_bytes()
    said = rotated(data)
    assert (data / "kiosk.key").read_bytes() != old
    (aside,) = data.glob("before-restore-*")
    assert (aside / "kiosk.key").read_bytes() == old
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in(CODE, PIN).patient
    assert "under a new key" in said["output"]
    assert "made, and typed back once" in run("key", "show", "--data", data)
    (backup,) = backups_in(data / BESIDE)
    assert backup.about.lock is not None


def test_a_key_that_was_not_typed_back_changes_nothing(data):
    old = (data / "kiosk.key").read_bytes()
    with pytest.raises(KioskError, match="Nothing was changed"):
        run("key", "rotate", "--data", data, given="abandon ability\n")
    assert (data / "kiosk.key").read_bytes() == old
    assert not (data / "kiosk.recovery").exists()
    assert not list(data.glob(".rotating-*"))


def test_a_lost_key_comes_back_with_the_recovery_key(data, tmp_path):
    words = rotated(data)["words"]
    (data / "kiosk.key").unlink()
    with pytest.raises(KioskError, match="physio-kiosk key recover"), reading(data):
        pass
    run("key", "recover", "--data", data, given=words.upper() + "\n")
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in(CODE, PIN).patient


def test_what_holds_no_key_is_moved_aside_not_written_over(data):
    words = rotated(data)["words"]
    (data / "kiosk.key").write_text("not a key")
    run("key", "recover", "--data", data, given=words + "\n")
    assert (data / "kiosk.key.aside").read_text() == "not a key"
    with reading(data):
        pass


def test_the_key_moves_into_what_the_machine_offers(data, stick, tmp_path, monkeypatch):
    """systemd-creds as it is, in a stand-in that needs no TPM: it locks by turning round."""
    tool = tmp_path / "systemd-creds"
    tool.write_text('#!/bin/sh\nif [ "$3" = - ]; then rev; else rev < "$3"; fi\n')
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    rotated(data, keep="systemd")
    assert not (data / "kiosk.key").exists()
    assert "credential of systemd" in run("key", "show", "--data", data)
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in(CODE, PIN).patient
    run("backup", "--data", data, "--to", stick)
    (data / "kiosk.cred").write_bytes(b"of another machine")
    with pytest.raises(KioskError, match="physio-kiosk key recover"), reading(data):
        pass


def test_a_key_that_systemd_hands_over_is_used(data, tmp_path, monkeypatch):
    given = tmp_path / "given"
    given.mkdir()
    (data / "kiosk.key").rename(given / "physio-kiosk.key")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in(CODE, PIN).patient
    assert key_stores.kept_by(data, data / "kiosk.key") is KeyKeeper.SYSTEMD


def test_the_recovery_key_is_written_as_a_page_with_its_code(data, tmp_path):
    words = new_words()
    page = pypdfium2.PdfDocument(recovery_sheet(words, "0011223344556677"))[0]
    drawn = page.render(scale=3).to_pil()
    (code,) = zxingcpp.read_barcodes(drawn, formats=zxingcpp.BarcodeFormat.QRCode)
    assert code.text == words
    text = page.get_textpage().get_text_range()
    for number, word in enumerate(words.split(), 1):
        assert f"{number}. {word}" in text


def test_the_days_backup_is_made_once_and_trouble_is_kept(data, stick):
    clinic = open_clinic(data, SystemClock(), create=False)
    clinic.store.settings.set("backup_folder", str(stick))
    clinic.store.close()
    run("nightly", "--data", data)
    assert len(backups_in(stick)) == len(backups_in(data / BESIDE)) == 1
    assert "Nothing is due" in run("nightly", "--data", data)
    for file in stick.iterdir():
        file.unlink()
    stick.rmdir()
    with pytest.raises(KioskError, match="Put the stick in"):
        run("nightly", "--data", data)
    assert "Put the stick in" in trouble(data)
    stick.mkdir()
    run("backup", "--data", data)
    assert trouble(data) == ""
    assert proven(data)[0].file.parent in (stick, data / BESIDE)


def test_nothing_is_backed_up_where_nothing_is(tmp_path, stick):
    with pytest.raises(KioskError, match="no kiosk data"):
        run("backup", "--data", tmp_path / "empty", "--to", stick)
    assert not (tmp_path / "empty").exists()
