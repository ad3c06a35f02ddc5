"""Our own content, read once."""

import pytest

from app.content import aside
from tests.conftest import OURS


@pytest.fixture(scope="session")
def library():
    """Our own content."""
    return aside.load_what_can_be(OURS)
