"""A photo or drawing made of dots, taken from a file that anybody may have made."""

from PIL import Image

from app.documents.unpacking import Unpacker

_UNPACKER = Unpacker()


class NoPictureError(ValueError):
    """The bytes are no picture in PNG or JPEG."""


class TooManyPixelsError(NoPictureError):
    """The picture unpacks to more than this kiosk should hold."""


def upright(data: bytes, longest: int | tuple[int, int]) -> Image.Image:
    """The picture in ``data`` as it was held, with its transparency, at most ``longest`` dots wide
    and tall. Raises NoPictureError."""
    most = longest if isinstance(longest, tuple) else (longest, longest)
    picture = _UNPACKER.unpack(data, most)
    if isinstance(picture, str):
        raise TooManyPixelsError if picture == "dots" else NoPictureError
    return picture


def on_white(picture: Image.Image) -> Image.Image:
    """What lies behind it on paper shows through as white."""
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture)
    return paper
