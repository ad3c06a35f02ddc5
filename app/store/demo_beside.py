"""A demo clinic beside the real records: a folder of its own, that goes by one touch.

While the kiosk runs on it the real records are closed, and nothing of either reaches the other.
Whether there is one is looked at before the first picture, which need not wait for slow imports.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from app.core.errors import KioskError

FOLDER = "demo"
MARK = "beside.demo"
"""In a folder that was made here: another of that name is somebody's own, and hides nothing."""
_GONE = "demo.gone"


def demo_folder(data: Path) -> Path:
    """Where the demo clinic of a data folder is, or would be."""
    return data / FOLDER


def is_on(data: Path) -> bool:
    """Whether the kiosk of ``data`` shows its demo clinic when it starts."""
    folder = demo_folder(data)
    with suppress(PermissionError):  # who opens the records says it better
        return (folder / MARK).is_file() and not folder.is_symlink()
    return False


def begin(data: Path) -> None:
    """From the next start on the demo clinic is shown. KioskError where its place is taken."""
    from app.store.files import make_folder, write_private, writing

    if is_on(data):
        return
    folder = demo_folder(data)
    with writing(data):
        if folder.is_symlink() or (folder.exists() and any(map(_is_theirs, folder.iterdir()))):
            raise KioskError(
                "The folder {folder} holds something else. Move it elsewhere, then try again.",
                folder=folder,
            )
    make_folder(folder)
    with writing(folder):
        folder.chmod(0o700)
        write_private(folder / MARK, b"")


def end(data: Path) -> None:
    """From the next start on the real clinic is shown again; all of the demo goes with it."""
    from app.store.files import writing

    if not is_on(data):
        return
    with writing(data):
        sweep(data)
        demo_folder(data).rename(data / _GONE)


def renew(data: Path) -> None:
    """From the next start on another demo clinic is shown, in place of one that does not open. Of
    the real records nothing is touched. KioskError where its folder cannot be moved."""
    if is_on(data):
        end(data)
        begin(data)


def sweep(data: Path) -> None:
    """Take away what is left of a demo that has ended: it was still open then."""
    shutil.rmtree(data / _GONE, ignore_errors=True)


def _is_theirs(file: Path) -> bool:
    """Whether it is none of what a beginning that was cut leaves."""
    return not file.name.startswith(f".{MARK}.")
