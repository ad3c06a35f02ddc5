"""Head office sends content by command: what is no content, or has a mistake, is not sent."""

import shutil

import psycopg
import pytest
from click.testing import CliRunner

from app.__main__ import commands
from tests.house.test_files import ROOT


@pytest.fixture
def run(server, tmp_path):
    def run(*arguments):
        done = CliRunner().invoke(
            commands,
            ["server", "content", *map(str, arguments)],
            env={"PHYSIO_KIOSK_DSN": server.dsn},
        )
        return done.exit_code, f"{done.output}{done.exception or ''}"

    assert run("key", tmp_path / "office.key")[0] == 0
    return lambda where: run("push", where, "--key", tmp_path / "office.key")


def sent(server):
    with psycopg.connect(server.dsn) as conn:
        (count,) = conn.execute("SELECT count(*) FROM physio.pack").fetchone()
    return count


def test_a_folder_without_content_takes_nothing_away(run, server, tmp_path):
    before = sent(server)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "holiday.txt").write_text("sea")
    code, said = run(tmp_path / "pictures")
    assert (code != 0, sent(server)) == (True, before)
    assert "no exercise, programme or lesson" in said
    assert run(tmp_path / "nowhere")[0] != 0


def test_a_mistake_is_named_before_anything_is_sent(run, server, tmp_path):
    before = sent(server)
    folder = tmp_path / "spring"
    (folder / "exercises").mkdir(parents=True)
    (folder / "exercises" / "one.toml").write_text("id = [")
    code, said = run(folder)
    assert (code, sent(server)) == (1, before)
    assert "one.toml" in said
    assert "Put this right first" in said


def test_what_is_right_is_sent(run, server, tmp_path):
    before = sent(server)
    folder = shutil.copytree(ROOT / "resources" / "content", tmp_path / "ours")
    code, said = run(folder)
    assert (code, sent(server)) == (0, before + 1), said
    with psycopg.connect(server.dsn) as conn:
        conn.execute("DELETE FROM physio.pack")
