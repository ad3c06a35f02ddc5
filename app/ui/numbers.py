"""Numbers as the reader's place writes them."""

from PySide6.QtCore import QLocale


def number_text(value: float, form: str = "f", digits: int = 1) -> str:
    """``form`` is "f" with so many ``digits`` after the point, or "g" with so many in all."""
    return QLocale().toString(value, form, digits)
