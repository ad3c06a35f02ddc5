"""One weight of a variable font, cut in memory, in milliseconds, for reportlab to embed."""

from io import BytesIO
from pathlib import Path

import uharfbuzz as hb

WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}


def opened(file: Path, number: int = 0) -> hb.Face:
    """The font in ``file``; its ``number``-th where it holds several."""
    return hb.Face(hb.Blob.from_file_path(str(file)), number)


def cut(font: hb.Face, weight: str) -> BytesIO:
    """All that ``font`` can draw, in one weight."""
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.pin_axis_location(font, "wght", WEIGHTS[weight])
    return BytesIO(hb.subset(font, wanted).blob.data)
