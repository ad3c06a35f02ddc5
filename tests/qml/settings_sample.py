"""The settings page, filled in."""

from base64 import b64encode
from io import BytesIO

from PIL import Image

from app.core import settings
from app.core.rules.meanings import MEANINGS, limits
from app.staff.settings.hindsight import HindsightState
from app.staff.settings.state import SettingsState


def _logo() -> str:
    picture, png = Image.new("RGB", (240, 80), "#1A5577"), BytesIO()
    picture.paste("#F28C28", (20, 20, 60, 60))
    picture.save(png, "PNG")
    return "data:image/png;base64," + b64encode(png.getvalue()).decode()


VALUES = {name: it.default for name, it in settings.SETTINGS.items()} | {
    "clinic_name": "Demo clinic",
    "clinic_contact": "01 234 567",
    "emergency_number": "112",
    "diagonal": "24",
    "quiet_hours": "20:00-07:00",
    "green_max": "2",
    "progress_sessions": "1",
}
SETTINGS = SettingsState(
    ready=True,
    values=VALUES,
    kept=VALUES,
    logo=_logo(),
    printers=(
        {"name": "desk", "title": "Front desk, ground floor"},
        {"name": "room", "title": "Treatment room 2"},
    ),
    places=({"name": "STICK", "where": "/media/STICK"},),
    languages=(
        {"code": "en", "name": "English", "on": True},
        {"code": "de", "name": "Deutsch", "on": True},
        {"code": "ar", "name": "العربية", "on": False},
    ),
    rules=tuple(
        {"name": name, "usual": "3", "least": limits(name)[0], "most": limits(name)[1]}
        for name in MEANINGS
    ),
)
LOOKED_BACK = HindsightState(
    ready=True,
    done=40,
    of=40,
    came=63,
    rows=tuple(
        {"text": text, "now": str(now), "then": str(then)}
        for text, now, then in (
            ("Sessions", 1842, 1842),
            ("Sessions with red pain", 96, 71),
            ("Sessions in a flare-up", 88, 60),
            ("Times exercise was locked", 3, 3),
            ("Steps up proposed", 41, 29),
            ("Steps down proposed", 12, 12),
            ("Looks asked of a physio", 57, 44),
        )
    ),
)
