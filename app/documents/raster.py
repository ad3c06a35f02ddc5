"""A photo or drawing made of dots, taken from a file that anybody may have made."""

from io import BytesIO

from PIL import Image, ImageOps

from app.core.exercise import MOST_PIXELS


class NoPictureError(ValueError):
    """The bytes are no picture in PNG or JPEG."""


class TooManyPixelsError(NoPictureError):
    """The picture unpacks to more than this kiosk should hold."""


def upright(data: bytes, longest: int | tuple[int, int]) -> Image.Image:
    """The picture in ``data`` as it was held, with its transparency, at most ``longest`` dots wide
    and tall. Raises NoPictureError."""
    most = longest if isinstance(longest, tuple) else (longest, longest)
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise TooManyPixelsError
            picture.draft(None, (2 * max(most), 2 * max(most)))  # a JPEG need not unpack whole
            turned = ImageOps.exif_transpose(picture).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooManyPixelsError from error
    except NoPictureError:
        raise
    except (OSError, ValueError, SyntaxError) as error:
        raise NoPictureError from error
    turned.thumbnail(most, Image.Resampling.LANCZOS)
    return turned


def on_white(picture: Image.Image) -> Image.Image:
    """What lies behind it on paper shows through as white."""
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture)
    return paper
