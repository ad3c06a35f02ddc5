"""The commands as they are typed: a server, a clinic, two kiosks, and numbers without names."""

import csv
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.content.packs import PackShelf
from app.wiring_content import RESOURCES

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(server):
    def run(*arguments, fails=False):
        done = CliRunner().invoke(commands, arguments, env={"PHYSIO_KIOSK_DSN": server.dsn})
        assert bool(done.exception) is fails, (done.output, done.exception)
        return str(done.exception) if fails else done.output

    return run


def code_in(output):
    (code,) = (line for line in output.splitlines() if line.startswith("PJ"))
    return code


def test_a_clinic_of_two_kiosks_as_typed(run, tmp_path):
    one, two = str(tmp_path / "room-1"), str(tmp_path / "room-2")
    assert "m00" in run("server", "init")
    run("server", "clinic", "add", "Typed Street")
    again = run("server", "clinic", "add", "Typed Street", fails=True)
    assert 'There is a clinic "Typed Street" already' in again
    assert "no kiosk yet" in run("server", "status")
    said = run("seed", "--data", one, "--patients", "20", "--sets", "200")
    first = code_in(run("server", "kiosk", "add", "Typed Street", "Room 1"))
    assert "are the clinic's now" in run("join", first, "--data", one)
    second = code_in(run("server", "kiosk", "add", "Room 2", "--data", one))
    assert "Taken over: " in run("join", second, "--data", two)
    assert "0 wait" in run("sync", "--data", two), said
    assert run("server", "status").count("joined") >= 2
    run("server", "report", "--out", str(tmp_path / "report"))
    with (tmp_path / "report" / "adherence.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert any(row["clinic"] == "Typed Street" for row in rows)
    assert "Shut out" in run("server", "kiosk", "revoke", "Typed Street", "Room 2")
    assert "join with a new code" in run("sync", "--data", two, fails=True)
    assert "used already" in run("join", second, "--data", str(tmp_path / "third"), fails=True)


@pytest.mark.parametrize("page", ["README.md", "docs/many-kiosks.md"])
def test_the_ten_lines_work_as_they_stand(page, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = (ROOT / page).read_text(encoding="utf-8")
    block = next(it for it in text.split("```") if "server clinic add" in it)
    lines = [line.partition("  #")[0].strip() for line in block.strip().splitlines()]
    assert len(lines) == 10
    install, address, *typed = lines
    assert install.startswith(".venv/bin/pip install")
    assert address.startswith("export PHYSIO_KIOSK_DSN=")
    code = ""
    for line in typed:
        program, *words = shlex.split(line.replace("North Street", f"North {page}"))
        assert program == "physio-kiosk"
        if words[0] == "run":  # a window: what it does by itself is this
            words[0] = "sync"
        said = run(*(code if word == "CODE" else word for word in words))
        code = code_in(said) if words[:2] == ["server", "kiosk"] else code
    assert said.count("joined") >= 2


def test_mistakes_are_one_sentence_each(run, tmp_path):
    run("server", "init")
    assert "There is no clinic" in run("server", "kiosk", "add", "Nowhere", "Room", fails=True)
    assert "not a whole code" in run("join", "PJBBBB", "--data", str(tmp_path), fails=True)
    nobody = run("server", "status", "--dsn", "host=127.0.0.1 port=1 dbname=x", fails=True)
    assert "does not answer" in nobody
    assert "That is no address" in run("server", "init", "--dsn", "gibberish", fails=True)
    run("seed", "--data", str(tmp_path / "alone"), "--patients", "1", "--sets", "0")
    assert "has no server" in run("sync", "--data", str(tmp_path / "alone"), fails=True)


def test_a_kiosk_without_the_extra_says_how_to_get_it(run, monkeypatch, tmp_path):
    import builtins

    real = builtins.__import__

    def without(name, *more):
        if name.startswith("app.sync.code"):
            raise ModuleNotFoundError("no psycopg", name="psycopg")
        return real(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert "physio-kiosk[server]" in run("join", "PJ", "--data", str(tmp_path), fails=True)


def test_head_office_sends_content_as_typed(run, tmp_path):
    one, pack = str(tmp_path / "room-1"), tmp_path / "spring"
    run("server", "init")
    run("server", "clinic", "add", "Spring Street")
    said = run("server", "content", "key", str(tmp_path / "office.key"))
    assert "office.key.pub" in said
    run("seed", "--data", one, "--patients", "1", "--sets", "0")
    run("join", code_in(run("server", "kiosk", "add", "Spring Street", "Room 1")), "--data", one)
    lesson = RESOURCES / "content" / "text" / "en" / "exercises" / "bridge.toml"
    words = pack / "text" / "en" / "exercises"
    words.mkdir(parents=True)
    (words / "bridge.toml").write_text(lesson.read_text(encoding="utf-8"), encoding="utf-8")
    push = ("server", "content", "push", str(pack), "--key", str(tmp_path / "office.key"))
    assert "There is no clinic" in run(*push, "--clinic", "Nowhere", fails=True)
    assert "is not the key" in run(
        *push[:-1], str(tmp_path / "office.key.pub"), "--clinic", "Spring Street", fails=True
    )
    assert "is there for the kiosks of" in run(*push, "--clinic", "Spring Street")
    run("sync", "--data", one)
    run("content", "trust", str(tmp_path / "office.key.pub"), "--data", one)
    run("sync", "--data", one)
    assert PackShelf(tmp_path / "room-1").waiting()
    (line,) = [it for it in run("server", "status").splitlines() if "Spring Street" in it]
    assert str(PackShelf(tmp_path / "room-1").waiting()) in line
    (words / "bridge.toml").write_text("name = 1", encoding="utf-8")
    run(*push, fails=True)
