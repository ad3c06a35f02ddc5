"""Says out loud when the tests of this folder cannot run."""

import pytest

from tests.sync.conftest import WITHOUT
from tests.sync.embedded import binaries


def test_there_is_a_postgresql_to_test_with():
    if binaries() is None:
        pytest.skip(WITHOUT)
    assert (binaries() / "pg_ctl").exists()
