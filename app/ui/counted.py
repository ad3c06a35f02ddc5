"""Phrases that change with a number, in the forms that the language of the screen has."""

from PySide6.QtCore import QCoreApplication, QLocale


def counted(context: str, text: str, number: int) -> str:
    """``text`` in the form for ``number``, which stands for its ``%n``.

    ``text`` is the English for many; packaging/python_words.py hands it to the translators.
    """
    return QCoreApplication.translate(context, text, "", number)


def number_text(number: float) -> str:
    """A number as the reader's place writes it, such as 2,5."""
    return QLocale().toString(float(number), "g", 6)
