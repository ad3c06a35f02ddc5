"""What a physio writes for one exercise of a plan: when, with what, and a line of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core import plan_edit as edit
from app.core.kinds import Band, Part
from app.staff.plan import item_rows as rows
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.core.plan import Plan

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

NONE = ""
"""No band."""


class ItemDoseState(Struct, frozen=True):
    """``days`` and ``parts`` are those of the plan, ``{value, text, on}``; ``bands`` the colours,
    ``{value, text}``. ``kg`` is 0 for no weight, ``kgWords`` says so."""

    words: str = ""
    most: int = edit.MOST_WORDS
    kg: float = 0
    kgWords: str = ""
    mostKg: float = edit.MOST_KG
    kgStep: float = edit.KG_STEP
    band: str = NONE
    bands: tuple[dict[str, object], ...] = ()
    days: tuple[dict[str, object], ...] = ()
    parts: tuple[dict[str, object], ...] = ()
    asNeeded: bool = False


@QmlElement
@QmlUncreatable("the draft has it")
class ItemDoseModel(Snapshot):
    """Changes the exercise that is open in the draft, by ``change``."""

    _state: ItemDoseState

    def __init__(
        self, change: Callable[[Callable[[Plan, int], Plan]], None], parent: QObject
    ) -> None:
        super().__init__(ItemDoseState(), parent)
        self._change = change
        self._typed = ""

    def refresh(self, plan: Plan, at: int) -> None:
        """Show what is written for the exercise at ``at``, from 1; nothing for 0."""
        if at == 0:
            self.show(ItemDoseState())
            return
        item = plan.items[at - 1]
        # what is being typed may end in a space, which is not kept
        typed = self._typed if edit.one_line(self._typed) == item.words else item.words
        self.show(
            ItemDoseState(
                words=typed,
                kg=item.load_kg or 0,
                kgWords="" if item.load_kg else rows.no_weight(),
                band=item.band.value if item.band else NONE,
                bands=rows.bands(),
                days=rows.days(plan, item),
                parts=rows.parts(plan, item),
                asNeeded=item.as_needed,
            )
        )

    def forget(self) -> None:
        """Nothing of anybody stays."""
        self._typed = ""
        self.show(ItemDoseState())

    @Slot(str)
    def typeWords(self, words: str) -> None:
        """The physio's own words to this exercise, as many as a page has room for."""
        self._typed = words[: edit.MOST_WORDS]
        self.show(replace(self._state, words=self._typed))
        self._change(lambda it, at: edit.set_words(it, at, words))

    @Slot(float)
    def setKg(self, kg: float) -> None:
        """The weight to hold, in kilograms."""
        self._change(lambda it, at: edit.set_kg(it, at, kg))

    @Slot(str)
    def chooseBand(self, band: str) -> None:
        """The band to use; empty for none."""
        self._change(lambda it, at: edit.set_band(it, at, Band(band) if band else None))

    @Slot(str)
    def toggleDay(self, day: str) -> None:
        """An exercise keeps one day at least."""

        def step(plan: Plan, at: int) -> Plan:
            days = {it["value"] for it in self._state.days if it["on"]} ^ {day}
            return edit.set_item_days(plan, at, (int(str(it)) for it in days)) if days else plan

        self._change(step)

    @Slot(str)
    def togglePart(self, part: str) -> None:
        """An exercise keeps one part at least."""

        def step(plan: Plan, at: int) -> Plan:
            parts = {it["value"] for it in self._state.parts if it["on"]} ^ {part}
            return edit.set_item_parts(plan, at, (Part(str(it)) for it in parts)) if parts else plan

        self._change(step)

    @Slot()
    def toggleAsNeeded(self) -> None:
        """Whether it is never due, and done when the patient wants to."""
        on = not self._state.asNeeded
        self._change(lambda it, at: edit.set_as_needed(it, at, on))
