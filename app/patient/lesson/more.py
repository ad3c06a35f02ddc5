"""Films and pages elsewhere, each as a square for the patient's own phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.programme import Programme
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.content.library import Library

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 6
"""As many as stand below each other within reach."""


class Links(Protocol):
    """Films and pages elsewhere, and the square that leads to each."""

    @property
    def library(self) -> Library:
        """The pages and films that are offered."""
        ...

    def link_qr(self, link: str) -> tuple[str, ...]:
        """The address of a link as rows of a QR code, ``1`` for a dark square."""
        ...


class MoreState(Struct, frozen=True):
    """``links`` hold invite, about, short, kind and minutes; ``qr`` belongs to the chosen one."""

    links: tuple[dict[str, object], ...] = ()
    chosen: int = 0
    qr: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by wiring")
class MoreViewModel(Snapshot):
    """The programme's own film first, then what is offered with it."""

    _state: MoreState

    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(MoreState(), parent)
        self._clinic: Links | None = None
        self._ids: tuple[str, ...] = ()

    def offer(self, clinic: Links, programme: Programme) -> None:
        """Show what goes with ``programme``."""
        library = clinic.library
        rest = (
            name
            for name, link in library.links.items()
            if name != programme.link and (not link.programmes or programme.id in link.programmes)
        )
        self._clinic, self._ids = clinic, (programme.link, *rest)[:MOST]
        self.show(MoreState(links=tuple(map(self._row, self._ids))))
        self.choose(0)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Shows the code that a phone reads; the kiosk itself opens no page."""
        if self._clinic is not None and 0 <= index < len(self._ids):
            qr = self._clinic.link_qr(self._ids[index])
            self.show(replace(self._state, chosen=index, qr=qr))

    @Slot()
    def close(self) -> None:
        """Back to where it was opened from."""
        self.closed.emit()

    def _row(self, name: str) -> dict[str, object]:
        assert self._clinic is not None, "offered"
        library = self._clinic.library
        link, text = library.links[name], library.texts.links[name]
        return {
            "invite": text.invite,
            "about": text.about,
            "short": link.short,
            "kind": link.kind,
            "minutes": link.minutes,
        }
