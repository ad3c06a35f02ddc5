"""What the models of staff pages share."""

from collections.abc import Callable
from typing import Any, ClassVar, Generic

from app.core.roles import Action
from app.staff.shift import Shift, U
from app.ui.snapshot import Snapshot


class Page(Snapshot, Generic[U]):
    """One page, and what it needs of the clinic. Its first state is the empty one. See the package
    for how it plugs in."""

    needs: ClassVar[Action]

    def __init__(self, shift: Shift[U], state: Any) -> None:
        super().__init__(state, shift)
        self.shift = shift
        self._empty = state

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost by leaving: then the person is asked first."""
        return self.half_done() is not None

    @property
    def saving(self) -> bool:
        """Whether something is being stored just now: leaving waits until it is."""
        return bool(getattr(self._state, "busy", False))

    def enter(self, subject: str) -> None:
        """The page opens. ``subject`` is the id that ``shift.go`` was called with."""

    def half_done(self) -> Callable[[], None] | None:
        """What brings back, once the page was entered again, what was typed here and not saved;
        None when there is nothing. Asked for before a lock, for the same person alone."""
        return None

    def waiting(self) -> tuple[str, ...]:
        """The subjects of what is kept here, half done, for when they are opened again."""
        return ()

    def drop(self, subject: str | None = None) -> None:
        """Keep nothing that was half done, of ``subject`` or of anybody: nobody comes back for
        it."""

    def scanned(self, text: str) -> None:
        """A card or a printed code was held before the scanner while the page is open."""

    def forget(self) -> None:
        """The page was left: show nothing of anybody."""
        self.show(self._empty)
