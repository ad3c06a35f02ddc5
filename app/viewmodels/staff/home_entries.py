"""What was ticked on the take-home page."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.core.roles import Action
from app.viewmodels.snapshot import shown
from app.viewmodels.staff.page import Page
from app.viewmodels.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class HomeEntriesState(Struct, frozen=True):
    ready: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class HomeEntriesModel(Page):
    """What was ticked on the take-home page."""

    needs = Action.ENTER_HOME
    changed = Signal()
    ready = shown(bool, "ready", changed)

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, HomeEntriesState())
