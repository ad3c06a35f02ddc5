"""How long a person waits after failed sign-ins. The same for codes that do not exist."""

_WAITS = (5, 15, 30, 60, 120, 240, 300)


LOCKS_AT = 10
"""Failed sign-ins with one code after which the desk lets somebody in again."""

KIOSK_MOST = 5
"""Seconds that failures with other codes ever make anybody wait: many codes are no way in, since
each of them locks, and one restless finger must not close the kiosk for everybody."""


def wait_after(failures: int, free: int = 2, most: int = 300) -> int:
    """Seconds to wait after ``failures`` in a row: none for the first ``free``, then more and
    more up to ``most``."""
    if failures <= free:
        return 0
    return min(_WAITS[min(failures - free, len(_WAITS)) - 1], most)
