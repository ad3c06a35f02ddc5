"""Phrases that change with a number, in the forms that the language of the screen has."""

from app.ui.translating import translate


def counted(context: str, text: str, number: int) -> str:
    """``text`` in the form for ``number``, which stands for its ``%n``.

    ``text`` is the English for many; packaging/python_words.py hands it to the translators.
    """
    return translate(context, text, "", number)
