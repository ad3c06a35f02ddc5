"""Phrases in the language of the screen; what says them needs nothing else of Qt."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``translate(context, text)``: both are literals, or the translators do not find them."""
