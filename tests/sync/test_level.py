"""A kiosk and a server whose functions are not of the same release, though their tables are."""

import ast
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from app.core.errors import KioskError
from app.sync.errors import SyncError, Trouble
from app.sync.level import FUNCTIONS
from app.sync.server import merging
from app.sync.server.admin import Server
from app.sync.state import SyncState

MAKES = ("loops", "merging", "packs", "roles", "rotation", "transfers")
TEXTS = "375977bac9adb00e"


def texts():
    """What the functions are made of, whatever comments stand beside it."""
    folder = Path(merging.__file__).parent
    trees = [ast.parse((folder / f"{it}.py").read_text(encoding="utf-8")) for it in MAKES]
    return sha256("".join(map(ast.unparse, trees)).encode()).hexdigest()[:16]


@pytest.fixture
def older(server, admin):
    """The server as an older release left it: the same tables, other functions."""
    with psycopg.connect(server.dsn, autocommit=True) as conn:

        def play(*statements):
            for each in statements:
                conn.execute(each)

        yield play
    admin.init()


def test_whoever_changes_a_function_says_so():
    assert (FUNCTIONS, texts()) == (1, TEXTS), (
        "A function of the server has changed. Where a kiosk of this release needs that, raise "
        "app.sync.level.FUNCTIONS; then put both here."
    )


@pytest.mark.parametrize(
    "left",
    [
        "UPDATE physio.shape SET functions = 0",
        "DROP FUNCTION physio.tell(jsonb)",
        "DROP FUNCTION physio.hello(text, text)",
        "CREATE OR REPLACE FUNCTION physio.hello(newest text, version text) RETURNS jsonb "
        "LANGUAGE sql SECURITY DEFINER AS $$ SELECT jsonb_build_object('now', "
        "extract(epoch FROM now()), 'last_push', 0, 'head', 0) $$",
    ],
)
def test_a_kiosk_says_that_its_server_needs_init(clinic, a, older, left, admin):
    older(left)
    patient = a.people.patient("One", code="200001")
    with pytest.raises(SyncError, match="physio-kiosk server init") as error:
        a.exchange()
    assert error.value.trouble is Trouble.OLD_SERVER
    assert SyncState(a.ledger).trouble is Trouble.OLD_SERVER
    assert a.store.patients.get(patient).name == "One"  # here everything goes on
    admin.init()
    a.exchange()
    assert a.one("SELECT count(*) FROM outbox") == (0,)
    assert SyncState(a.ledger).trouble is None


@pytest.mark.parametrize(
    "left",
    [
        "UPDATE physio.shape SET functions = 0",
        "ALTER TABLE physio.shape DROP COLUMN functions",
        "UPDATE physio.shape SET newest = 'm0011_keeping'",
    ],
)
def test_the_commands_say_so_as_well(server, older, left):
    older(left)
    with Server(server.dsn) as admin, pytest.raises(KioskError, match="server init"):
        admin.status()


def test_functions_of_a_newer_release_are_left_alone(server, older):
    older(f"UPDATE physio.shape SET functions = {FUNCTIONS + 1}")
    with Server(server.dsn) as admin, pytest.raises(KioskError, match="newer version"):
        admin.init()
    older(f"UPDATE physio.shape SET functions = {FUNCTIONS}")


def test_a_kiosk_of_before_goes_on_with_a_newer_server(clinic, a, older):
    older(f"UPDATE physio.shape SET functions = {FUNCTIONS + 1}")
    a.people.patient("One", code="200001")
    a.exchange()
    assert a.one("SELECT count(*) FROM outbox") == (0,)
    older(f"UPDATE physio.shape SET functions = {FUNCTIONS}")


def test_each_kiosk_knows_of_all_kiosks_of_its_clinic_and_of_no_other(clinic, a, b, server, admin):
    from app.core.roles import Role
    from app.usecases.exchanging import Fleet, fleet

    boss = a.store.staff.add("900", "Demo Admin", Role.ADMIN, "correct horse battery staple")

    class Here:
        store = a.store

    a.ledger.db.execute("DELETE FROM sync_state WHERE key IN ('fleet', 'fleet_at')")
    assert fleet(Here, boss) == Fleet()
    a.exchange()
    found = fleet(Here, boss)
    assert [it.name for it in found.kiosks] == ["Room 1", "Room 2"]
    assert all(it.seen and it.version == "1" for it in found.kiosks)
    with pytest.raises(KioskError):
        fleet(Here, a.physio)
