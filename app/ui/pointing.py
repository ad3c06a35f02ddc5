"""What this machine is pointed at with, as far as Qt knows it just now."""

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QInputDevice


class Pointing(NamedTuple):
    """``width`` is the screen's, as the system scales it."""

    mouse: bool
    touch: bool
    width: float


def pointing() -> Pointing:
    """Mouse, touch screen and screen of this machine."""
    kinds = {it.type() for it in QInputDevice.devices()}
    screen = QGuiApplication.primaryScreen()
    return Pointing(
        mouse=QInputDevice.DeviceType.Mouse in kinds,
        touch=QInputDevice.DeviceType.TouchScreen in kinds,
        width=screen.geometry().width() if screen else 0,
    )
