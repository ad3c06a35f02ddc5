"""What a setting may be, and how its picture is shown."""

from base64 import b64encode

from app.core.errors import KioskError
from app.core.rules.meanings import limits
from app.core.settings import read_setting


def allowed(name: str, text: str) -> bool:
    """Whether ``text`` can be stored for the setting ``name``."""
    try:
        read_setting(name, text)
    except KioskError:
        return False
    return True


def between(name: str) -> dict[str, int]:
    """The least and the most of a threshold."""
    least, most = limits(name)
    return {"least": least, "most": most}


def picture_address(picture: bytes) -> str:
    """A picture in memory as an Image finds it; "" for none."""
    return f"data:image;base64,{b64encode(picture).decode()}" if picture else ""
