"""One idea about pain and its question."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.programme import Lesson
from app.core.texts import LessonText
from app.figure.illustration import BOUNDS
from app.figure.shapes import Frame
from app.patient.session.run import SessionRun
from app.ui.figure_source import FigureSource
from app.ui.qml import Property, QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LessonState(Struct, frozen=True):
    """One lesson, ``number`` of ``count``. ``chosen`` and ``right`` are places in ``answers``, -1
    until an answer is chosen."""

    id: str = ""
    number: int = 0
    count: int = 0
    title: str = ""
    body: str = ""
    question: str = ""
    answers: tuple[str, ...] = ()
    chosen: int = -1
    right: int = -1
    explanation: str = ""
    picture: str = ""
    seen: bool = False
    recall: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class LessonViewModel(Snapshot):
    """Tells which answer is right only after one was chosen."""

    _state: LessonState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LessonState(), parent)
        self._run: SessionRun | None = None
        self._right = -1
        self._figure = FigureSource(self)

    @Property(FigureSource, constant=True)
    def figure(self) -> FigureSource:
        """The drawing of a lesson that has one."""
        return self._figure

    def teach(
        self,
        run: SessionRun,
        lesson: Lesson,
        text: LessonText,
        order: tuple[str, ...],
        recall: bool = False,
        picture: Frame | None = None,
    ) -> None:
        """Show ``lesson``, one of ``order``, unless it already stands there. With ``recall`` it
        was read before, and only its question is asked. ``picture`` stands beside it."""
        if run is self._run and self._state.id == lesson.id:
            return
        self._run, self._right = run, lesson.right
        if picture is not None:
            self._figure.show(picture, BOUNDS)
        self.show(
            LessonState(
                id=lesson.id,
                number=order.index(lesson.id) + 1,
                count=len(order),
                title=text.title,
                body=text.body,
                question=text.question,
                answers=text.answers,
                explanation=text.explanation,
                picture=text.picture or "",
                seen=picture is not None,
                recall=recall,
            )
        )

    @Slot(int)
    def choose(self, index: int) -> None:
        """The first answer counts; after it the right one is shown."""
        if self._state.chosen < 0 and 0 <= index < len(self._state.answers):
            self.show(replace(self._state, chosen=index, right=self._right))

    @Slot()
    def next(self) -> None:
        """Go on; without an answer the question is passed over."""
        if self._run is None:
            return
        run, chosen = self._run, self._state.chosen
        answer = None if chosen < 0 else chosen
        run.do(lambda: run.player.learn(answer, None if answer is None else answer == self._right))
