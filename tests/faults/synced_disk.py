"""A disk of which only what was synced survives: what it would hold after a power cut now.

A file has the bytes that it had at its last sync. A name is there from its file's sync on, as on
ext4, XFS and btrfs; one that came by renaming, and one that went, only from its folder's sync on.
"""

import os
import subprocess
import threading
from pathlib import Path

SOURCE = Path(__file__).with_name("tell_syncs.c")


def built(folder: Path) -> Path:
    """The library that says what was synced."""
    out = folder / "tell_syncs.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", out, SOURCE, "-ldl"], check=True)
    return out


class SyncedDisk:
    """Hears from one process what it syncs below ``root``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._bytes: dict[int, bytes] = {}
        self._names: dict[Path, int] = {}
        self._hears, self.tells = os.pipe()
        self.heard, self._answers = os.pipe()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def environment(self, library: Path) -> dict[str, str]:
        """For the process: it inherits ``tells`` and ``heard``."""
        return {
            **os.environ,
            "LD_PRELOAD": str(library),
            "TELL_SYNCS_TO": str(self.tells),
            "TELL_SYNCS_FROM": str(self.heard),
        }

    def after_power_cut(self, to: Path) -> Path:
        """Writes to ``to`` what would be there."""
        to.mkdir(mode=0o700)
        for path, number in self._names.items():
            place = to / path.relative_to(self._root)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.write_bytes(self._bytes.get(number, b""))
            place.chmod(0o600)
        return to

    def close(self) -> None:
        """The process has ended."""
        os.close(self.tells)
        self._thread.join()
        for each in (self._hears, self.heard, self._answers):
            os.close(each)

    def _listen(self) -> None:
        with os.fdopen(os.dup(self._hears)) as said:
            for line in said:
                path = Path(line.rstrip("\n"))
                if path == self._root or self._root in path.parents:
                    self._take(path)
                os.write(self._answers, b".")

    def _take(self, path: Path) -> None:
        if path.is_dir():
            for known in [it for it in self._names if it.parent == path]:
                del self._names[known]
            for each in os.scandir(path):
                if each.is_file(follow_symlinks=False):
                    self._names[path / each.name] = each.inode()
        elif path.is_file():
            number = path.stat().st_ino
            self._bytes[number] = path.read_bytes()
            self._names[path] = number
