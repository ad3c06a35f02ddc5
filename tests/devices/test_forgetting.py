"""Once somebody has left, all that may hold their name lets go of it, one thing at a time."""

import pytest
from PySide6.QtCore import QObject

from app.devices import forgetting as module
from app.devices.forgetting import Forgetting
from app.devices.jobs import Jobs


@pytest.fixture
def made(qtbot, monkeypatch):
    monkeypatch.setattr(module, "SOON_MS", 1)
    parent, done = QObject(), []
    jobs, beside = Jobs(parent), Jobs(parent)
    monkeypatch.setattr(module, "overwrite_given_back", lambda: done.append("overwritten"))
    made = Forgetting(
        lambda: done.append("screens"), lambda: done.append("records"), jobs, (beside,), parent
    )
    yield made, done
    made.put_off()
    jobs.close()
    beside.close()


def test_all_of_it_twice(made, qtbot):
    forgetting, done = made
    forgetting.soon()
    assert forgetting.waiting
    qtbot.waitUntil(lambda: not forgetting.waiting)
    assert done[0] == "screens"
    # on the threads of the jobs and of those beside, twice two, and on that of the screens; twice
    assert sorted(done) == ["overwritten"] * 10 + ["records"] * 2 + ["screens"] * 2


def test_not_while_somebody_is_there_again(made, qtbot):
    forgetting, done = made
    forgetting.soon()
    forgetting.put_off()
    assert not forgetting.waiting
    qtbot.wait(20)
    assert done == []
