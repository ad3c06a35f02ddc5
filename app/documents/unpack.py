"""``python -m app.documents.unpack``: unpacks pictures that anybody may have made, one after the
other, in a program of its own with little memory. One that a decoder chokes on takes no kiosk with
it.

A request is a line of JSON, ``[bytes, most wide, most tall]``, and the file. The answer is
``[wide, tall]`` and its dots in RGBA, or ``["dots"]`` or ``["none"]`` for what is no picture here.
"""

import json
import sys
from io import BytesIO

from PIL import Image, ImageOps

from app.core.exercise import MOST_PIXELS

MEMORY = 1 << 30
"""Bytes in all: what MOST_PIXELS dots need, three times over."""

MOST_S = 30
"""Whoever asked has given up by then. A program that hangs ends then also where nobody is left to
end it."""


def main() -> int:
    """Answer until the kiosk closes its end."""
    _keep_small()
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    while line := asked.readline():
        _end_after(MOST_S)
        size, wide, tall = json.loads(line)
        said, dots = _answer(asked.read(size), (wide, tall))
        answers.write(json.dumps(said).encode() + b"\n" + dots)
        answers.flush()
        _end_after(0)
    return 0


def _answer(data: bytes, most: tuple[int, int]) -> tuple[list[object], bytes]:
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return ["dots"], b""
            picture.draft(None, (2 * max(most), 2 * max(most)))  # a JPEG need not unpack whole
            turned = ImageOps.exif_transpose(picture).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        return ["dots"], b""
    except (OSError, ValueError, SyntaxError):
        return ["none"], b""
    turned.thumbnail(most, Image.Resampling.LANCZOS)
    return list(turned.size), turned.tobytes()


# Not with the thread that started it, as PR_SET_PDEATHSIG would: it ends while others still ask
def _end_after(seconds: int) -> None:
    if sys.platform == "linux":
        import signal

        signal.alarm(seconds)


def _keep_small() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
