"""How long the benches go on: `make bench ARGS='--minutes 30 --visits 200'` is all of it."""

import pytest

from app.content import aside
from app.store import credentials
from tests.conftest import TRUE_COST, TRUE_LOAD


def pytest_addoption(parser):
    parser.addoption("--minutes", type=float, default=0.7, help="what the timing bench plays")
    parser.addoption("--visits", type=int, default=40, help="what the memory bench makes")


@pytest.fixture(scope="session", autouse=True)
def dear():
    """PINs take what they take in a clinic, and content is read at each start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aside, "load_what_can_be", TRUE_LOAD)
        for name, value in TRUE_COST.items():
            patch.setattr(credentials, name, value)
        yield
