"""Where files of others come from: USB sticks that are plugged in, and downloads at a desk."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

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


def downloads() -> list[Path]:
    """Where a desk's browser puts what it fetched; a kiosk has no such folder."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return [Path(where)] if where and Path(where).is_dir() else []


def mounted() -> list[Path]:
    """The same with those that can only be read, as a card with its lock on."""
    return [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isRoot() and volume.rootPath().startswith(_MOUNTS)
    ]
