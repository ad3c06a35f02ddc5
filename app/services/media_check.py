"""Photos and videos on their way in: only what will show is taken, and only as large as needed."""

import json
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from app.core.errors import KioskError

PHOTO_MB = 20
VIDEO_MB = 60
VIDEO_S = 60
SIDE_PX = 1600
"""A photo's longer side as it is kept: as sharp as any screen it shows on."""
PATIENCE_S = 20

PHOTOS = (".jpg", ".jpeg", ".png")
VIDEOS = (".mp4", ".webm", ".mov")


def checked(path: Path) -> tuple[str, bytes]:
    """A file's name to be kept under, and what to keep. Raises KioskError, saying what is allowed.

    A photo is drawn anew, so that nothing of where and when it was taken stays in it.
    """
    ending = path.suffix.lower()
    if ending in PHOTOS:
        return _photo(_read(path, PHOTO_MB))
    if ending in VIDEOS:
        return _video(path, _read(path, VIDEO_MB), ending)
    raise KioskError("This is no photo or video. Choose a .jpg, .png, .mp4, .webm or .mov file.")


def _read(path: Path, most_mb: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > most_mb * 1_000_000:
            raise KioskError(
                f"This file is {size / 1e6:.0f} MB; at most {most_mb} MB can be taken. "
                "Make it shorter or smaller."
            )
        return path.read_bytes()
    except OSError as error:
        raise KioskError("This file cannot be read. Put the stick in again.") from error


def _photo(data: bytes) -> tuple[str, bytes]:
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as photo:
            upright = ImageOps.exif_transpose(photo).convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError, SyntaxError) as error:
        raise KioskError("This is not a photo, though it is called one. Choose another.") from error
    upright.thumbnail((SIDE_PX, SIDE_PX))
    kept = BytesIO()
    upright.save(kept, "JPEG", quality=88)
    return _name(kept.getvalue(), ".jpg"), kept.getvalue()


def _video(path: Path, data: bytes, ending: str) -> tuple[str, bytes]:
    found = _probed(path)
    if found is None:
        raise KioskError("This video does not play here. Save it as .mp4 (H.264) and try again.")
    if found["seconds"] > VIDEO_S:
        raise KioskError(
            f"This video lasts {found['seconds']:.0f} seconds; at most {VIDEO_S} can be taken. "
            "Cut it to one or two repetitions."
        )
    return _name(data, ending), data


def _probed(path: Path) -> dict[str, float] | None:
    try:
        said = subprocess.run(
            [sys.executable, "-m", "app.items.video_probe", str(path)],
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
        ).stdout
        found = json.loads(said)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return found if isinstance(found, dict) else None


def _name(data: bytes, ending: str) -> str:
    return f"{sha256(data).hexdigest()[:16]}{ending}"
