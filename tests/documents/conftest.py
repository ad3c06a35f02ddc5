"""The fonts, read once."""

import pytest

from app.documents.fonts import Fonts
from tests.documents.samples import FONTS


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """What `make setup` cut."""
    return Fonts(FONTS)
