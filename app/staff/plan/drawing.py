"""The figures of a plan's exercises, worked out beside the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from app.core.stand_in import is_shown
from app.ui.snapshot import address

if TYPE_CHECKING:
    from app.core.exercise import Exercise
    from app.figure.motion import Motion
    from app.staff.plan.uses import DrawsExercises
    from app.staff.shift import Shift
    from app.ui.moving import MovingFigures

Row = dict[str, Any]


def draw(
    shift: Shift[DrawsExercises],
    exercises: Sequence[Exercise],
    figures: MovingFigures,
    show: Callable[[tuple[Row, ...]], None],
) -> None:
    """Work out the figures on the other thread, then show them with their names."""
    clinic, texts = shift.clinic, shift.clinic.library.texts.exercises

    def work_out() -> list[Motion]:
        for it in exercises:
            clinic.workshop.prepare(it.id)
        return [clinic.motion(it.id) for it in exercises]

    def photo(it: Exercise) -> str:
        face = clinic.workshop.face(it.id)
        return address(face) if face else ""

    def drawn(motions: list[Motion]) -> None:
        sources = figures.show(list(zip(exercises, motions, strict=True)))
        show(
            tuple(
                {
                    "id": it.id,
                    "name": texts[it.id].name,
                    "figure": source if is_shown(it) else None,
                    "photo": photo(it),
                    "draft": it.draft,
                }
                for it, source in zip(exercises, sources, strict=True)
            )
        )

    shift.ask(work_out, drawn)
