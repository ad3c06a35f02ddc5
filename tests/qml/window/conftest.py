"""One window over the sample kiosk for all checks of this folder.

They run in a process of their own (tests/qml/test_window.py), hence the name check_*.py. pytest
reads this file wherever it collects: the sample view models come only when a check asks for them.
"""

import pytest


@pytest.fixture(scope="session")
def stage(qapp):
    from tests.qml.stage import Stage

    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def visitor(stage):
    from tests.qml.window.visitor import Visitor

    visitor = Visitor(stage)
    yield visitor
    assert stage.warnings == []
