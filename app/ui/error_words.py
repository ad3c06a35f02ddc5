"""Sentences of errors in the language of the screen; the log has them in English."""

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.ui.translating import translate


def error_words(error: KioskError) -> str:
    """What ``error`` says."""
    return sentence_words(Sentence.of(error))


def sentence_words(said: str) -> str:
    """What an error said that was taken along as a Sentence; other text stays as it is.

    packaging/python_words.py hands the translators what each KioskError in the code says.
    """
    return said.worded(_translated, _of_number) if isinstance(said, Sentence) else said


def _translated(text: str) -> str:
    return translate("Errors", text)


def _of_number(text: str, number: int) -> str:
    return translate("Errors", text, "", number)
