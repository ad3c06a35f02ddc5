"""Errors a person may read."""

UNKNOWN = "Something went wrong. Nothing is lost. Please tell the desk."
"""What is said of an error that nobody foresaw; its details are in the log."""


class KioskError(Exception):
    """Something a person can put right.

    The message is one line of plain English that says what happened and what to do, with the
    ``facts`` filled into its braces; a screen says the ``sentence`` in its own language.
    Details that help a developer belong in ``__cause__`` and so in the log.
    """

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence.format(**facts) if facts else sentence)
        self.sentence = sentence
        self.facts = facts
