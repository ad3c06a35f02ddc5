"""The stand-ins, by the names of what they stand in for."""

from app.viewmodels.activities import ActivitiesViewModel as Activities
from app.viewmodels.ask import AskViewModel as Ask
from app.viewmodels.chair import ChairViewModel as Chair
from app.viewmodels.checkup import CheckupViewModel as Checkup
from app.viewmodels.done import DoneViewModel as Done
from app.viewmodels.kiosk import KioskViewModel as Kiosk
from app.viewmodels.lesson import LessonViewModel as Lesson
from app.viewmodels.more import MoreViewModel as More
from app.viewmodels.printing import PrintingViewModel as Printing
from app.viewmodels.rating import RatingViewModel as Rating
from app.viewmodels.session import SessionViewModel as Session
from app.viewmodels.sign_in import SignInViewModel as SignIn
from app.viewmodels.stop import StopViewModel as Stop
from app.viewmodels.today import TodayViewModel as Today
from app.viewmodels.too_sore import TooSoreViewModel as TooSore
from app.viewmodels.unwell import UnwellViewModel as Unwell
from tests.qml.sample import stand_in

ActivitiesViewModel = stand_in(Activities)
AskViewModel = stand_in(Ask)
ChairViewModel = stand_in(Chair)
CheckupViewModel = stand_in(Checkup)
DoneViewModel = stand_in(Done)
KioskViewModel = stand_in(Kiosk)
LessonViewModel = stand_in(Lesson)
MoreViewModel = stand_in(More)
PrintingViewModel = stand_in(Printing)
RatingViewModel = stand_in(Rating)
SessionViewModel = stand_in(Session)
SignInViewModel = stand_in(SignIn)
StopViewModel = stand_in(Stop)
TodayViewModel = stand_in(Today)
TooSoreViewModel = stand_in(TooSore)
UnwellViewModel = stand_in(Unwell)
