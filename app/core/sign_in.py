"""How long a person waits after failed sign-ins. The same for codes that do not exist."""

_WAITS = (5, 15, 30, 60, 120, 240, 300)


def wait_after(failures: int, free: int = 2) -> int:
    """Seconds to wait after ``failures`` in a row: none for the first ``free``, 300 at most."""
    if failures <= free:
        return 0
    return _WAITS[min(failures - free, len(_WAITS)) - 1]
