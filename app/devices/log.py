"""The log: for whoever mends the kiosk. Never a name, a code or an answer."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

SIZE = 1_000_000
KEPT = 3


def start_log() -> Path | None:
    """Write warnings and errors to the platform's log folder; the file, or None if it cannot be.

    A kiosk without a log still serves patients, so no error comes of it.
    """
    path = user_log_path("physio-kiosk", ensure_exists=False) / "kiosk.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT)
        for each in path.parent.glob("*.log*"):  # also what an older version wrote
            each.chmod(0o600)
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return path
