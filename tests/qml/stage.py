"""A window with the real QML over the sample kiosk, in a process of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, structs
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMetaObject,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

import app.items.figure_item  # noqa: F401  registers Kiosk.Items
from app.demo.hand import being_read
from app.items.screen_fonts import load_fonts
from app.staff.root_state import StaffState
from tests.english import speak_english
from tests.qml.sample_kiosk import kiosk
from tests.qml.scenes import OPENED_BY, SCENES
from tests.qml.staff_desk_scenes import DESK_SCENES
from tests.qml.staff_paper import NO_PAPER
from tests.qml.staff_scenes import CONTENT as STAFF_CONTENT
from tests.qml.staff_scenes import SIGNED_IN, STAFF_SCENES, StaffScene, staff_side

ROOT = Path(__file__).resolve().parents[2]
SHAPES = {
    "landscape": (1920, 1080),
    "small": (1366, 768),
    "portrait": (1080, 1920),
    "large": (3840, 2160),
}
MODES: dict[str, dict[str, Any]] = {
    "plain": {},
    "rtl": {"rightToLeft": True},
    "largetext": {"largeText": True},
    "dark": {"highContrast": True},
    "lefthanded": {"leftHanded": True},
    "lefthanded_rtl": {"leftHanded": True, "rightToLeft": True},
    "spoken": {"spoken": True},
    "close": {"diagonal": 8.01},  # what makes a millimetre here that of a screen of 15.6 inches
}
CONTENT = {
    *(
        "exerciseName",
        "aim",
        "sideText",
        "steps",
        "cue",
        "cues",
        "nextCue",
        "caption",
        "title",
        "body",
        "question",
        "answers",
    ),
    *("explanation", "name", "dose", "resumeName", "startsOn", "videoTitle", "videoAbout"),
    *("signs", "parts", "ask", "named", "invite", "about", "message", "trouble", "demoHint"),
    *("easier", "harder", "words", "steps", "weekly"),
    *STAFF_CONTENT,
}


PATIENCE = 60
"""Frames at the most that something may be in the making: what stays so is measured as it is."""


class LongWords(QTranslator):
    """A language that needs 40 % more letters and marks what it has translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        return "[" + lengthen(text) + "]"


def lengthen(text: str) -> str:
    """40 % more letters, spread over the words; %1 stays whole."""
    return " ".join(
        word if "%" in word else word + "œ" * round(len(word) * 0.4) for word in text.split(" ")
    )


def longer(value: Any, name: str = "") -> Any:
    """Content as that language would have it; ids, digits and addresses stay."""
    if name == "rules":  # their names are the settings'
        return value
    if isinstance(value, dict):
        return {key: longer(each, key) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(longer(each, name) for each in value)
    return lengthen(value) if name in CONTENT and isinstance(value, str) else value


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that can be seen, parents before children."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from shown(child)


class Stage:
    """Shows any scene in any shape and mode; ``warnings`` holds what Qt complained about."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        qInstallMessageHandler(self._hear)
        self.app = QGuiApplication.instance() or QGuiApplication([])
        load_fonts(ROOT / "resources" / "fonts")
        self.app.setFont("Inter")
        self.app.styleHints().setCursorFlashTime(0)  # a caret that blinks is another picture
        self.english = speak_english(None)
        self.long_words = LongWords()
        self.staff = staff_side()
        self.kiosk, self.fresh = kiosk(self.staff), kiosk(self.staff)
        self.models = [name for name, it in self.fresh.values.items() if hasattr(it, "values")]
        self.scene, self.opened = "", False
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT / "app" / "qml"))
        self.engine.setInitialProperties({"kiosk": self.kiosk, "windowed": True})
        self.engine.load(str(ROOT / "app" / "qml" / "Kiosk" / "App.qml"))
        if not self.engine.rootObjects():
            raise SystemExit("\n".join(self.warnings))
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.theme = self.engine.singletonInstance("Kiosk.Theme", "Theme")

    def _hear(self, kind: QtMsgType, _context: Any, text: str) -> None:
        # QtGraphs asks for OpenGL when a graph is made, and does without where there is none
        if kind != QtMsgType.QtDebugMsg and not text.startswith("QRhiGles2:"):
            self.warnings.append(text)

    def show(self, scene: str, shape: str = "landscape", mode: str = "plain") -> None:
        """Set every value anew and let the layouts settle.

        A scene of the staff side that is shown again, in another shape or mode, finds its page
        already there: to make it is most of the work.
        """
        staff = STAFF_SCENES.get(scene) or DESK_SCENES.get(scene)
        screen, part, values = ("staff", "", {}) if staff else SCENES[scene]
        again = scene == self.scene and not self.opened
        if self.opened or (staff and not again):
            self.kiosk.show(screen="trouble")  # the screen forgets what was opened on it
        self.scene = scene
        self._language(long=mode == "rtl")
        word = longer if mode == "rtl" else dict
        for name in self.models:
            model = getattr(self.kiosk, name)
            model.show(**word(self.fresh.values[name].values | (values if name == part else {})))
        top = {k: v for k, v in self.fresh.values.items() if k not in self.models and k != "staff"}
        if staff:
            self._show_staff(staff, again, long=mode == "rtl")
        top["desk"] = scene in DESK_SCENES
        self.window.resize(*SHAPES[shape])
        self.kiosk.show(**word(top | MODES[mode] | {"screen": screen} | ({} if part else values)))
        self.settle()
        opener = staff.opened_by if staff else OPENED_BY.get(scene, "")
        self.opened = bool(opener)
        if opener:
            self._press(opener)

    def leave_for(self, scene: str) -> None:
        """Show something else, so that ``scene`` is made anew."""
        self.scene, self.opened = "", False
        # without motion, as every scene: else what comes next may begin in the middle of a fade
        self.kiosk.show(reducedMotion=True, screen="home" if scene == "trouble" else "trouble")

    def _show_staff(self, scene: StaffScene, again: bool, long: bool) -> None:
        """Every page empty but the scene's."""

        def told(state: Struct) -> Struct:
            return structs.replace(state, **longer(structs.asdict(state))) if long else state

        draft = self.staff.pages.plan.draft
        hindsight = self.staff.pages.settings.hindsight
        making = self.staff.pages.exercises
        pages = {
            "pictures": making.pictures,
            "posing": making.posing,
            "sign_in": self.staff.signIn,
            "draft": draft,
            "dose": draft.dose,
            "hindsight": hindsight,
            "measuring": self.staff.pages.patient.measuring,
            "taking": self.staff.pages.patient.export,
            "rights": self.staff.pages.person.rights,
            "copying": self.staff.pages.person.export,
            "letter": self.staff.pages.patient.letter,
            "pile": self.staff.pages.people.pile,
            "today_pile": self.staff.pages.today.pile,
            **vars(self.staff.pages),
        }
        if not again:
            for page in self.staff.pages.all():
                page.forget()
            self.staff.signIn.startAgain()
        for name, state in scene.states.items():
            pages[name].show(told(state))
        self.staff.paper.show(**NO_PAPER | scene.paper)
        root = SIGNED_IN if scene.page != "sign_in" else {}
        self.staff.show(told(StaffState(page=scene.page, **root | scene.root)))

    def _press(self, icon: str) -> None:
        """What has this icon or label, in the language of long words too."""
        items = [item for item in shown(self.window.contentItem()) if item.isEnabled()]
        names = {icon, f"[{lengthen(icon)}]"}
        control = next(i for i in items if names & {i.property("icon"), i.property("label")})
        QMetaObject.invokeMethod(control, "press")
        self.settle()

    def settle(self) -> None:
        """Let three frames pass: by then layouts and texts have found their place. What Qt reads on
        a thread of its own, as pictures told in words, may take longer, and so may what it makes
        between frames, as the rows of a list."""
        frames = 0
        while (
            frames < 3 or being_read(self.window) or (frames < PATIENCE and self._in_the_making())
        ):
            frames += 1
            drawn = QEventLoop()
            self.window.frameSwapped.connect(drawn.quit, Qt.ConnectionType.SingleShotConnection)
            self.window.update()
            drawn.exec()

    def _in_the_making(self) -> bool:
        """Whether a control has no size yet, or is gone and waits to be let go of."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.engine.incubationController().incubatingObjectCount():
            return True
        return any(
            item.metaObject().indexOfSignal("activated()") >= 0
            and item.width() * item.height() <= 0
            for item in shown(self.window.contentItem())
        )

    def _language(self, long: bool) -> None:
        if long != self.app.property("long"):
            self.app.setProperty("long", long)
            (self.app.installTranslator if long else self.app.removeTranslator)(self.long_words)
            self.engine.retranslate()

    def close(self) -> None:
        """Window, then engine, before the process ends."""
        self.window.close()
        del self.window
        del self.engine
