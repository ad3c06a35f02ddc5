"""What a screen needs that asks for one value and keeps it."""

from typing import Protocol


class Saves(Protocol):
    """Keeps a value of a measure, or that it was put off."""

    def save(
        self,
        patient: str,
        measure: str,
        value: float | None,
        *,
        session: str | None = None,
        about: str | None = None,
    ) -> None:
        """One value of one measure, taken now, in a session or on its own."""
        ...
