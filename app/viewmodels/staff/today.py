"""Who needs a human today."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.core.roles import Action
from app.viewmodels.snapshot import shown
from app.viewmodels.staff.page import Page
from app.viewmodels.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffTodayState(Struct, frozen=True):
    ready: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class StaffTodayModel(Page):
    """Who needs a human today."""

    needs = Action.SEE_TODAY
    changed = Signal()
    ready = shown(bool, "ready", changed)

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, StaffTodayState())
