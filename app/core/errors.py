"""Errors a person may read."""


class KioskError(Exception):
    """Something a person can put right.

    The message is one line of plain English that says what happened and what to do.
    Details that help a developer belong in ``__cause__`` and so in the log.
    """
