"""Somebody who goes through visits at a kiosk by its view models, as soon as a screen asks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.kiosk import KioskViewModel
from app.samples.demo_patient import CODE, PIN
from app.window import KioskWindow


class Guest(QObject):
    """Signs in, begins, answers nothing and signs out, again and again.

    ``before_answer`` is called just before a question is answered, ``on_session`` at each change
    of the guided session, ``gone`` after each sign-out that follows a whole visit.
    """

    def __init__(
        self,
        window: KioskWindow,
        *,
        before_answer: Callable[[], None] = lambda: None,
        on_session: Callable[[], None] = lambda: None,
        gone: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._inside = False
        self._window = window
        self._view: KioskViewModel = window.view
        self._before_answer, self._on_session, self._gone = before_answer, on_session, gone
        window.furnished.connect(self._furnished)

    def _furnished(self) -> None:
        view = self._view
        view.session.changed.connect(self._on_session)
        for changed in (view.changed, view.rating.changed, view.lesson.changed):
            changed.connect(self._later)
        view.arrived.connect(self._arrived)
        self._window.reception.opened.connect(self.come_in)

    def come_in(self) -> None:
        """Sign in."""
        self._inside = True
        self._view.signIn.entered.emit(CODE, PIN)

    def _arrived(self, screen: str) -> None:
        # In a slow moment a fast clock makes the kiosk believe that nobody is there any more
        if screen == "home" and self._inside:
            self.come_in()

    def _later(self) -> None:
        # The kiosk first finishes what it is doing, as it does before a finger comes
        QTimer.singleShot(0, self._window, self._answer)

    def _answer(self) -> None:
        view = self._view
        match view.screen:
            case "today":
                view.today.resume() if view.today.state == "resume" else view.today.start()
            case "rating":
                self._before_answer()
                view.rating.preferNot()
            case "lesson":
                view.lesson.next()
            case "done":
                self._inside = False
                view.signOut()
                if self._gone():
                    self.come_in()
            case "trouble":
                raise RuntimeError(view.trouble)
