"""The one object that QML sees: which screen shows, and the model of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.ui.kiosk_screen import KioskScreen
from app.ui.qml import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.patient.checkups.activities import ActivitiesViewModel
    from app.patient.checkups.chair import ChairViewModel
    from app.patient.checkups.checkup import CheckupViewModel
    from app.patient.checkups.rating import RatingViewModel
    from app.patient.intake.ask import AskViewModel
    from app.patient.intake.safety import SafetyViewModel
    from app.patient.intake.stop import StopViewModel
    from app.patient.intake.too_sore import TooSoreViewModel
    from app.patient.lesson.model import LessonViewModel
    from app.patient.lesson.more import MoreViewModel
    from app.patient.progress.goal import GoalViewModel
    from app.patient.progress.model import DoneViewModel
    from app.patient.rescue.model import RescueViewModel
    from app.patient.screens import Screens
    from app.patient.session.breathing import BreathingViewModel
    from app.patient.session.model import SessionViewModel
    from app.patient.sign_in.model import SignInViewModel
    from app.patient.spoken.model import SpokenViewModel
    from app.patient.today.model import TodayViewModel
    from app.patient.unwell.model import UnwellViewModel
    from app.staff.root import StaffViewModel
    from app.ui.figure_source import FigureSource
    from app.ui.kiosk_state import KioskState
    from app.ui.printing import PrintingViewModel
    from app.ui.remote import RemoteViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by wiring")
class KioskViewModel(KioskScreen):
    """The models of the screens come with ``equip``: the first picture needs none of them."""

    equipped = Signal()
    staffed = Signal()
    voiced = Signal()

    def __init__(self, look: KioskState, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._screens: Screens | None = None
        self._staff: StaffViewModel | None = None
        self._heard: SpokenViewModel | None = None

    def equip(self, screens: Screens) -> None:
        """Take the models of the single screens."""
        self._screens = screens
        self.equipped.emit()

    def equip_voice(self, heard: SpokenViewModel) -> None:
        """Take what speaks the screens."""
        self._heard = heard
        self.voiced.emit()

    def equip_staff(self, staff: StaffViewModel) -> None:
        """Take the staff side, once somebody has asked for it."""
        self._staff = staff
        self.staffed.emit()

    @property
    def screens(self) -> Screens:
        """The models as Python finds them, once they are there."""
        assert self._screens is not None, "equipped behind the first picture"
        return self._screens

    @Property(QObject, notify=equipped)
    def homeFigure(self) -> FigureSource | None:
        """Who moves on the first screen."""
        return self._screens.home.source if self._screens else None

    @Property(QObject, notify=equipped)
    def chairFigure(self) -> FigureSource | None:
        """Who shows the chair test."""
        return self._screens.sitting_down.source if self._screens else None

    @Property(QObject, notify=equipped)
    def signIn(self) -> SignInViewModel | None:
        """By code and PIN."""
        return self._screens.sign_in if self._screens else None

    @Property(QObject, notify=equipped)
    def ask(self) -> AskViewModel | None:
        """One question that stands alone on its screen."""
        return self._screens.ask if self._screens else None

    @Property(QObject, notify=equipped)
    def safety(self) -> SafetyViewModel | None:
        """The safety questions before exercise."""
        return self._screens.safety if self._screens else None

    @Property(QObject, notify=equipped)
    def stop(self) -> StopViewModel | None:
        """No exercise today, and whom to call."""
        return self._screens.stop if self._screens else None

    @Property(QObject, notify=equipped)
    def unwell(self) -> UnwellViewModel | None:
        """What somebody feels who touched I feel unwell."""
        return self._screens.unwell if self._screens else None

    @Property(QObject, notify=equipped)
    def chair(self) -> ChairViewModel | None:
        """Standing up from a chair, by number or by time."""
        return self._screens.chair if self._screens else None

    @Property(QObject, notify=equipped)
    def activities(self) -> ActivitiesViewModel | None:
        """What the patient finds hard, in their own words."""
        return self._screens.activities if self._screens else None

    @Property(QObject, notify=equipped)
    def checkup(self) -> CheckupViewModel | None:
        """One measure, on its scale."""
        return self._screens.checkup if self._screens else None

    @Property(QObject, notify=equipped)
    def today(self) -> TodayViewModel | None:
        """What is due, after sign-in."""
        return self._screens.today if self._screens else None

    @Property(QObject, notify=equipped)
    def rating(self) -> RatingViewModel | None:
        """A score asked in a session."""
        return self._screens.rating if self._screens else None

    @Property(QObject, notify=equipped)
    def session(self) -> SessionViewModel | None:
        """The exercise that is being done."""
        return self._screens.session if self._screens else None

    @Property(QObject, notify=equipped)
    def tooSore(self) -> TooSoreViewModel | None:
        """Gently or not today, after pain that is too high to begin."""
        return self._screens.too_sore if self._screens else None

    @Property(QObject, notify=equipped)
    def breathing(self) -> BreathingViewModel | None:
        """Breathing slowly at a session's end."""
        return self._screens.breathing if self._screens else None

    @Property(QObject, notify=equipped)
    def lesson(self) -> LessonViewModel | None:
        """One card on pain."""
        return self._screens.lesson if self._screens else None

    @Property(QObject, notify=equipped)
    def done(self) -> DoneViewModel | None:
        """What has been done so far."""
        return self._screens.done if self._screens else None

    @Property(QObject, notify=equipped)
    def goal(self) -> GoalViewModel | None:
        """The patient's goal and its steps."""
        return self._screens.goal if self._screens else None

    @Property(QObject, notify=equipped)
    def more(self) -> MoreViewModel | None:
        """Pages and films for a phone."""
        return self._screens.more if self._screens else None

    @Property(QObject, notify=equipped)
    def printing(self) -> PrintingViewModel | None:
        """The page that is printed or saved."""
        return self._screens.printing if self._screens else None

    @Property(QObject, notify=equipped)
    def rescue(self) -> RescueViewModel | None:
        """Backups, where the records do not open."""
        return self._screens.rescue if self._screens else None

    @Property(QObject, notify=equipped)
    def remote(self) -> RemoteViewModel | None:
        """What the keys of a remote control do."""
        return self._screens.remote if self._screens else None

    @Property(QObject, notify=voiced)
    def heard(self) -> SpokenViewModel | None:
        """The screens read aloud; None before there is a voice."""
        return self._heard

    @property
    def staff_side(self) -> StaffViewModel:
        """The staff side as Python finds it, once somebody has asked for it."""
        assert self._staff is not None, "built when it is first opened"
        return self._staff

    @Property(QObject, notify=staffed)
    def staff(self) -> QObject | None:
        """A StaffViewModel, of a QML module that is not there before it."""
        return self._staff
