"""Where a finished page goes: a printer, or a file."""

from pathlib import Path

from app.core.errors import KioskError

PATIENCE_S = 20


def to_printer(page: bytes) -> str:
    """Hand ``page`` to the machine's print service. Raises KioskError when there is none.

    Called on the worker thread: the print service may take its time.
    """
    import shutil
    import subprocess

    lp = shutil.which("lp")
    if lp is None:
        raise KioskError("There is no printer here. Please ask at the desk for a printed copy.")
    try:
        subprocess.run(
            [lp, "-s", "-t", "Take-home plan", "-"],
            input=page,
            check=True,
            capture_output=True,
            timeout=PATIENCE_S,
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise KioskError(
            "The printer did not answer. Please ask at the desk for a printed copy."
        ) from error
    return "printed"


class ToFile:
    """Saves the page as ``path`` instead of printing it: for demos."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, page: bytes) -> str:
        save(page, self._path)
        return "saved"


def save(page: bytes, path: Path) -> None:
    """Write ``page`` whole or not at all. Raises KioskError when the place refuses."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(page)
        part.replace(path)
    except OSError as error:
        raise KioskError(f"Cannot write {path}. Choose another file with --out.") from error
