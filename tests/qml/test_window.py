"""The checks of tests/qml/window, in a process that holds the sample view models."""

import pytest

from tests.qml.conftest import run


@pytest.mark.parametrize(
    "what",
    [
        *("keys", "touch", "looks", "pace", "walk", "flash", "keyboard", "stage", "reach"),
        *("reading", "figure", "spoken"),
    ],
)
def test_window(what):
    run("pytest", f"tests/qml/window/check_{what}.py", "-o", "python_files=check_*.py")
