"""What the first start tries out on this machine, and the demo clinic beside the real one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.cues import CueTone
from app.core.errors import KioskError
from app.usecases.never_set_up import is_new

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.devices.jobs import Jobs
    from app.kiosk import KioskViewModel
    from app.patient.reception import Reception
    from app.staff.desk import StaffDesk
    from app.staff.first_start.tools import Tools
    from app.staff.root import StaffViewModel
    from app.wiring_sound import Sounds


def trying_out(data: Path, sounds: Sounds) -> Tools:
    """Sound, paper and screen of this machine."""
    from app.staff.first_start.tools import Tools
    from app.store import demo_beside
    from app.wiring_paper import trial_page

    def hear(words: str, loud: float) -> None:
        sounds.cues.set_volume(loud)
        sounds.tones.play(CueTone.START)
        sounds.speech.say(words)

    return Tools(hear, trial_page, _screen_mm, partial(demo_beside.begin, data))


def end_demo_by(staff: StaffViewModel, real: Path, view: KioskViewModel) -> None:
    """A touch takes the demo clinic away; the kiosk starts anew with the ``real`` records."""
    from app.store import demo_beside

    def end() -> None:
        demo_beside.end(real)
        view.restarting.emit()

    staff.demoEnding.connect(end)


def renew_demo_by(view: KioskViewModel, real: Path | None) -> None:
    """A touch makes a demo clinic anew that does not open; the ``real`` records are not touched.
    None where no demo is shown beside any."""
    if real is None:
        return
    from app.store import demo_beside
    from app.ui.error_words import error_words

    def renew() -> None:
        try:
            demo_beside.renew(real)
        except KioskError as error:
            view.set(trouble=error_words(error), fault="")
        else:
            view.restarting.emit()

    view.demoRenewing.connect(renew)


def _screen_mm() -> tuple[float, float]:
    """How large the screen says it is, by its EDID."""
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication.primaryScreen()
    size = screen.physicalSize() if screen else None
    return (size.width(), size.height()) if size else (0.0, 0.0)


def ask_first(
    view: KioskViewModel, reception: Reception[Any], jobs: Jobs, desk: Callable[[], StaffDesk]
) -> None:
    """Somebody who comes to a kiosk that was never set up is asked how it is to be."""

    def new() -> bool:
        assert reception.clinic is not None
        return is_new(reception.clinic)

    def ask(asked: bool) -> None:
        if asked:
            view.speak_usual()
            desk().setting_up.begin()

    reception.opened.connect(lambda: jobs.run(new, ask))
