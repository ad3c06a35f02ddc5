"""The one SQLite library."""

import subprocess
import sys

import numpy
import pandas
import pytest

LOADED = "import sys, db.sqlite; print(*{'numpy', 'pandas'} & set(sys.modules))"


def test_a_command_does_not_wait_for_what_only_an_analyst_uses():
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "")


@pytest.mark.parametrize("module", [numpy, pandas])
def test_an_analyst_keeps_theirs(module):
    name = module.__name__
    code = f"import {name} as it, db.sqlite, {name} as again; assert it is again"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
