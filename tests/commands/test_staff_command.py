"""Staff are added, listed and let in again from the command line, in this process."""

import io
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner

from app.commands import staff as command
from app.core.errors import KioskError
from app.core.roles import Role
from app.core.sign_in import Verdict
from app.devices.clocks import SystemClock
from app.wiring import open_clinic, reading

PHRASE = "a long enough phrase"


@pytest.fixture
def data(tmp_path):
    return tmp_path / "clinic"


@pytest.fixture
def piped(monkeypatch):
    def give(*lines):
        text = "".join(f"{line}\n" for line in lines)
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    return give


@pytest.fixture
def door(data):
    def sign_in(number, secret):
        clinic = open_clinic(data, SystemClock(), create=False)
        try:
            return clinic.store.staff_door.sign_in(number, secret)
        finally:
            clinic.store.close()

    return sign_in


def test_a_first_admin_on_an_empty_clinic(data, piped, door, capsys):
    piped(PHRASE, PHRASE)
    command.add_staff(data, "103", "Somebody", "admin")
    said = capsys.readouterr().out
    assert "103" in said
    assert PHRASE not in said
    assert door("103", PHRASE).staff.role is Role.ADMIN


def test_the_secret_is_asked_for_unseen_and_twice(data, monkeypatch):
    asked = []

    def prompt(text, hide_input=False, **_):
        asked.append((text.split(",")[0], hide_input))
        return "135790" if hide_input else ""

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "prompt", prompt)
    command.add_staff(data, "101", "Somebody", "physio")
    assert asked[:2] == [("PIN", True), ("The same again", True)]


def set_up(data, typed, number="103"):
    """Add somebody at a terminal, typing ``typed`` where the emergency number is asked for."""

    @click.command()
    def add():
        command.add_staff(data, number, "Somebody", "physio")

    return CliRunner().invoke(add, input="\n".join(["135790", "135790", *typed]) + "\n")


def emergency_number(data):
    with reading(data) as clinic:
        return clinic.store.settings.get("emergency_number")


def test_whoever_sets_a_clinic_up_is_asked_for_the_emergency_number(data, monkeypatch):
    monkeypatch.setattr("app.commands.staff.sys", SimpleNamespace(stdin=Terminal()))
    monkeypatch.setattr("app.commands.numbers_to_call.sys", SimpleNamespace(stdin=Terminal()))
    said = set_up(data, ["ambulance", "112"])
    assert said.exit_code == 0, said.output
    assert "Emergency number" in said.output
    assert "such as 112 or +44" in said.output  # and asked again
    assert emergency_number(data) == "112"
    again = set_up(data, [], number="104")
    assert "Emergency number" not in again.output


def test_it_can_be_left_for_later(data, monkeypatch):
    monkeypatch.setattr("app.commands.staff.sys", SimpleNamespace(stdin=Terminal()))
    monkeypatch.setattr("app.commands.numbers_to_call.sys", SimpleNamespace(stdin=Terminal()))
    said = set_up(data, [""])
    assert said.exit_code == 0
    assert "physio-kiosk settings emergency_number 112" in said.output
    assert emergency_number(data) == ""


def test_where_nobody_can_be_asked_it_is_said(data, piped, capsys):
    piped(PHRASE, PHRASE)
    command.add_staff(data, "103", "Somebody", "admin")
    assert "physio-kiosk settings emergency_number 112" in capsys.readouterr().err


class Terminal:
    """A place where somebody types."""

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("number", "secrets", "said"),
    [
        ("1010", ("135790", "135790"), "three|3 digits"),
        ("101", ("135790", "135791"), "not the same"),
        ("101", ("123456", "123456"), "too easy"),
        ("101", (), "6 to 12 digits"),
    ],
)
def test_what_cannot_be_is_said_and_nobody_is_added(data, piped, number, secrets, said, capsys):
    piped(*secrets)
    with pytest.raises(KioskError, match=said):
        command.add_staff(data, number, "Somebody", "physio")
    assert not data.exists()


def test_locked_and_let_in_again(data, piped, door, capsys, monkeypatch):
    piped("135790", "135790")
    command.add_staff(data, "101", "Somebody", "physio")
    clinic = open_clinic(data, SystemClock(), create=False)
    with clinic.store.ledger.write() as db:
        db.execute("UPDATE staff SET locked_at = created_at")
    clinic.store.close()
    assert door("101", "135790").verdict is Verdict.LOCKED
    command.list_staff(data)
    assert "locked" in capsys.readouterr().out
    command.unlock_staff(data, "101")
    assert door("101", "135790").verdict is Verdict.OK


def test_an_empty_list_says_what_to_do(data, capsys):
    open_clinic(data, SystemClock(), create=True).store.close()
    command.list_staff(data)
    assert "staff add" in capsys.readouterr().out
