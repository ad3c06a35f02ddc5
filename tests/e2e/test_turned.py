"""A kiosk whose screen hangs turned: what is touched is what is seen, and all of it fits."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from app.core.quiet_hours import QuietHours
from app.core.touch_map import read_map
from app.patient.home.doze import AWAKE_S, Doze
from app.wiring import Options, kiosk, reading
from tests.e2e.conftest import Patient
from tests.e2e.staff import Colleague


@pytest.fixture
def opened(data, clock, printed, qtbot, qapp, tmp_path):
    """Open the kiosk as the clinic has set it."""
    windows = []

    def opened(**settings):
        with reading(data) as clinic:
            for name, text in settings.items():
                clinic.store.settings.set(name, text)
        options = Options(
            data=data,
            demo=True,
            clock=clock,
            size=(1080, 1920),
            press=printed,
            diagonal=24,
            sound=False,
        )
        opening = kiosk(options)
        window = opening.__enter__()
        windows.append(opening)
        qtbot.waitUntil(lambda: window.view.ready)
        return Patient(window, clock, qtbot, tmp_path)

    yield opened
    for each in windows:
        each.__exit__(None, None, None)


def place(patient, label):
    """Where a control is in the window, in parts of its sides."""
    item, window = patient.hand.find(label), patient.window.quick
    there = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center()
    return there.x() / window.width(), there.y() / window.height()


@pytest.mark.parametrize("turn", ["90", "180", "270"])
def test_a_turned_kiosk_is_used_by_touch(opened, turn):
    patient = opened(screen_turn=turn)
    stage = patient.window.quick.findChild(QQuickItem, "stage")
    upright = turn == "180"
    assert (stage.height() > stage.width()) is upright
    corners = stage.mapRectToScene(QRectF(0, 0, stage.width(), stage.height()))
    assert corners == QRectF(0, 0, 1080, 1920)
    patient.sign_in()
    patient.qtbot.waitUntil(lambda: patient.view.screen not in ("home", "sign_in"))


def test_the_first_picture_hangs_right_and_stays_so(opened):
    first = opened(screen_turn="270")
    assert first.view.turned == 270
    assert place(first, "Type my code")[0] > 0.5  # the bottom of the picture is at the right


def test_a_smaller_picture_keeps_off_the_edges(opened):
    patient = opened(picture_size="90")
    stage = patient.window.quick.findChild(QQuickItem, "stage")
    assert (stage.x(), stage.y(), stage.width(), stage.height()) == (54, 96, 972, 1728)
    patient.touch("Type my code")
    patient.until("sign_in")


def test_an_admin_turns_it_and_it_turns_at_once(opened):
    patient = opened()
    admin = Colleague(patient, "admin")
    admin.go("settings")
    admin.touch("Screen")
    admin.touch("↻ 90°")
    admin.touch("Save")
    admin.until(lambda: patient.view.turned == 90)


def test_at_night_it_is_black_and_a_touch_wakes_it_without_pressing_anything(opened):
    patient = opened(dark_hours="00:00-23:59")
    patient.qtbot.waitUntil(lambda: patient.view.dark_hours == QuietHours(time(0), time(23, 59)))
    patient.clock.advance(AWAKE_S + 10)
    patient.view.findChild(Doze).look()
    patient.hand.linger(100)
    picture = patient.window.quick.grabWindow()
    spots = [(x, y) for x in range(5, 1080, 50) for y in range(5, 1920, 50)]
    assert {picture.pixelColor(*spot).name() for spot in spots} == {"#000000"}
    patient.touch("Type my code")
    patient.hand.linger(100)
    assert (patient.view.asleep, patient.view.screen) == (False, "home")
    patient.touch("Type my code")
    patient.until("sign_in")


def test_five_crosses_put_a_touch_right_that_is_off(opened):
    patient = opened()
    admin = Colleague(patient, "admin")
    admin.go("settings")
    admin.touch("Screen")
    admin.hand.find("Adjust the touch").forceActiveFocus()  # it scrolls into sight
    admin.hand.linger(200)
    admin.touch("Adjust the touch")
    for off in (200, 0):  # a slip at the third cross first
        for number in range(5):
            admin.hand.linger(50)
            cross = patient.window.quick.findChild(QQuickItem, "cross")
            at = cross.mapToScene(QPointF(cross.width() / 2, cross.height() / 2)).toPoint()
            patient.hand.tap(at + QPoint(20 + off * (number == 2), -10))
    model = admin.staff.settings
    admin.until(lambda: model.values["touch_map"] != "")
    found = read_map(model.values["touch_map"])
    assert found.at(0.5, 0.5) == pytest.approx((0.5 - 20 / 1080, 0.5 + 10 / 1920), abs=0.002)
    admin.touch("Touch as it came")
    assert model.values["touch_map"] == ""
