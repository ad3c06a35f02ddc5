"""The figure on the first screen rests, so that a kiosk nobody uses costs next to nothing."""

from types import SimpleNamespace

import pytest

from app.patient.home import figure as home

STEPS = 3


@pytest.fixture
def clinic(monkeypatch):
    monkeypatch.setattr(home, "FRAME_MS", 1)
    exercise = SimpleNamespace(
        id=home.HOME,
        phases=("hold",),
        dose=None,
        phases_under=lambda _: [("hold", STEPS / 1000)],
    )
    motion = SimpleNamespace(start=lambda _: (), at=lambda *_: (), bounds=None)
    library = SimpleNamespace(exercises={home.HOME: exercise})
    return SimpleNamespace(library=library, motion=lambda _: motion)


@pytest.fixture
def figure(qtbot, clinic, monkeypatch):
    made = home.HomeFigure(home.HOME)
    made.shown = []
    monkeypatch.setattr(made.source, "show", lambda *it: made.shown.append(it))
    return made


def resting(figure):
    return not figure._timer.isActive() and figure._rest.isActive()


def test_it_moves_some_rounds_and_rests_where_a_round_ends(qtbot, figure, clinic):
    figure.play(clinic)
    qtbot.waitUntil(lambda: resting(figure))
    assert len(figure.shown) == 1 + home.ROUNDS * STEPS


def test_now_and_then_it_moves_for_one_round(qtbot, figure, clinic):
    figure._rest.setInterval(1)
    figure.play(clinic)
    qtbot.waitUntil(lambda: len(figure.shown) > 1 + (home.ROUNDS + 2) * STEPS)


def test_stopped_it_stands_as_at_the_start(qtbot, figure, clinic):
    figure.play(clinic)
    qtbot.waitUntil(lambda: len(figure.shown) > 2)
    figure.run(False)
    assert figure.shown[-1] == figure.shown[0]
    assert figure._at == 0


def test_coming_home_wakes_it_and_leaving_stops_it(qtbot, figure, clinic):
    figure.play(clinic)
    qtbot.waitUntil(lambda: resting(figure))
    figure.run(False)
    assert not figure._timer.isActive()
    assert not figure._rest.isActive()
    before = len(figure.shown)
    figure.run(True)
    qtbot.waitUntil(lambda: resting(figure))
    assert len(figure.shown) == before + home.ROUNDS * STEPS
