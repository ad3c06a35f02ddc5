"""A kiosk on its own has none of the extras: all that does not speak to a server works without."""

import subprocess
import sys

SCRIPT = """
import importlib, pkgutil, sys
for each in ("cryptography", "psycopg", "keyring", "duckdb", "hibari"):
    sys.modules[each] = None
import app
for each in pkgutil.walk_packages(app.__path__, "app."):
    if not each.name.startswith(("app.sync.", "app.__main__")):
        try:
            importlib.import_module(each.name)
        except ImportError as error:
            print(each.name, error)
"""


def test_nothing_but_what_a_server_needs_asks_for_an_extra():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=200
    )
    assert done.stdout.splitlines() == []
