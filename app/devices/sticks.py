"""USB sticks that are plugged in."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo

_MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def sticks() -> list[Path]:
    """Where removable drives are mounted that can be written to, as the machine names them."""
    return [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady()
        and not volume.isReadOnly()
        and not volume.isRoot()
        and volume.rootPath().startswith(_MOUNTS)
    ]
