"""``python -m app.devices.thumbnail_program FILE...``: photos made small, for a list of them.

A program of its own with little memory: a picture made to break what unpacks it takes no kiosk with
it. Prints one line for each, a JPEG in base 64, or an empty one for what is no photo.
"""

import sys
from base64 import b64encode
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from app.core.exercise import PHOTO_MB
from app.documents.raster import NoPictureError, on_white, upright
from app.regular_file import read_regular

DOTS = 240
QUALITY = 72
MEMORY = 1_500_000_000


def small(path: Path) -> bytes:
    """A photo of at most DOTS dots, empty where it is none."""
    try:
        photo = on_white(upright(read_regular(path, PHOTO_MB * 1_000_000), DOTS))
    except (OSError, NoPictureError, MemoryError):
        return b""
    jpeg = BytesIO()
    photo.save(jpeg, "JPEG", quality=QUALITY)
    return jpeg.getvalue()


def main(paths: list[str]) -> int:
    """Each as soon as it is made: what comes later may be what ends this program."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for path in paths:
        print(b64encode(small(Path(path))).decode(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
