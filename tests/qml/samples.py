"""The stand-ins, by the names of what they stand in for. A screen that is not named here has one
with the values that its model begins with."""

from collections.abc import Collection, Iterator
from typing import Any

from msgspec import structs

from app.kiosk import KioskViewModel as Kiosk
from app.patient import screens
from app.patient.checkups.activities import ActivitiesViewModel as Activities
from app.patient.checkups.chair import ChairViewModel as Chair
from app.patient.checkups.checkup import CheckupViewModel as Checkup
from app.patient.checkups.rating import RatingViewModel as Rating
from app.patient.intake.ask import AskViewModel as Ask
from app.patient.intake.safety import SafetyViewModel as Safety
from app.patient.intake.stop import StopViewModel as Stop
from app.patient.intake.too_sore import TooSoreViewModel as TooSore
from app.patient.lesson.model import LessonViewModel as Lesson
from app.patient.lesson.more import MoreViewModel as More
from app.patient.progress.goal import GoalViewModel as Goal
from app.patient.progress.model import DoneViewModel as Done
from app.patient.rescue.model import RescueViewModel as Rescue
from app.patient.session.breathing import BreathingViewModel as Breathing
from app.patient.session.model import SessionViewModel as Session
from app.patient.sign_in.model import SignInViewModel as SignIn
from app.patient.spoken.model import SpokenViewModel as Spoken
from app.patient.today.model import TodayViewModel as Today
from app.patient.unwell.model import UnwellViewModel as Unwell
from app.ui.printing import PrintingViewModel as Printing
from app.ui.snapshot import Snapshot, state_of
from tests.qml.sample import stand_in

ActivitiesViewModel = stand_in(Activities)
AskViewModel = stand_in(Ask)
BreathingViewModel = stand_in(Breathing)
ChairViewModel = stand_in(Chair)
CheckupViewModel = stand_in(Checkup)
DoneViewModel = stand_in(Done)
GoalViewModel = stand_in(Goal)
KioskViewModel = stand_in(Kiosk)
LessonViewModel = stand_in(Lesson)
MoreViewModel = stand_in(More)
PrintingViewModel = stand_in(Printing)
RatingViewModel = stand_in(Rating)
RescueViewModel = stand_in(Rescue)
SafetyViewModel = stand_in(Safety)
SessionViewModel = stand_in(Session)
SignInViewModel = stand_in(SignIn)
SpokenViewModel = stand_in(Spoken)
StopViewModel = stand_in(Stop)
TodayViewModel = stand_in(Today)
TooSoreViewModel = stand_in(TooSore)
UnwellViewModel = stand_in(Unwell)


def others(than: Collection[str]) -> Iterator[tuple[str, Any]]:
    """The kiosk's models of screens but those, by name."""
    for name, found in vars(Kiosk).items():
        getter = getattr(found, "fget", None)
        said = getter.__annotations__["return"] if getter and name not in than else ""
        real = getattr(screens, said.removesuffix(" | None"), object)
        if issubclass(real, Snapshot):
            yield name, stand_in(real)(**structs.asdict(state_of(vars(real))()))
