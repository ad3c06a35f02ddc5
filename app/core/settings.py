"""What a clinic can set for its kiosk: names, what they mean, and what is allowed."""

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from msgspec import Struct

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.hands_free import Act, setting_of
from app.core.phone import is_number
from app.core.quiet_hours import QuietHours
from app.core.rules.meanings import MEANINGS, limits, reader
from app.core.staff_layout import StaffLayout
from app.core.touch_map import read_map


class Setting(Struct, frozen=True):
    """``read`` turns the stored text into a value; ValueError when it is not allowed."""

    meaning: str
    allowed: str
    read: Callable[[str], Any]
    default: str = ""


def _text(most: int) -> Callable[[str], str]:
    def read(text: str) -> str:
        if len(text) > most or not text.isprintable():
            raise ValueError(text)
        return text

    return read


def _number(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        number = float(text or 0)
        if not least <= number <= most:
            raise ValueError(text)
        return number

    return read


def _one_of(*allowed: str) -> Callable[[str], str]:
    return lambda text: dict.fromkeys(allowed, text)[text]


def _quiet(text: str) -> QuietHours | None:
    if not text:
        return None
    start, end = map(time.fromisoformat, text.split("-"))
    if start.tzinfo or end.tzinfo:
        raise ValueError(text)
    return QuietHours(start, end)


def _turn(text: str) -> int:
    return {"0": 0, "90": 90, "180": 180, "270": 270}[text]


def _yes(text: str) -> bool:
    return {"yes": True, "no": False}[text]


def _languages(text: str) -> tuple[str, ...]:
    codes = tuple(filter(None, text.split(",")))
    if len(set(codes)) < len(codes) or not all(_LANGUAGE.fullmatch(code) for code in codes):
        raise ValueError(text)
    return codes


def _months(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 4):
        raise ValueError(text)
    months = int(text)
    if months and not RETENTION_LEAST <= months <= RETENTION_MOST:
        raise ValueError(text)
    return months


_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
RETENTION_LEAST, RETENTION_MOST = 12, 600
PICTURE = (80, 100)
LOCK_KIOSK, LOCK_DESK = (1, 15), (1, 60)
"""Minutes: a kiosk stands among patients, a desk in a room that may be closed."""

_RULES = {
    name: Setting(
        meaning, "{} to {}, or nothing: as the programme says".format(*limits(name)), reader(name)
    )
    for name, meaning in MEANINGS.items()
}
"""The thresholds of docs/clinical-rules.md: set here, they hold for every programme."""


def _phone(text: str) -> str:
    if text and not is_number(text):
        raise ValueError(text)
    return text


def _key(text: str) -> str:
    if len(text) > 40 or not text.isprintable():
        raise ValueError(text)
    return text


def _folder(text: str) -> str:
    if text and not (text.startswith("/") and len(text) <= 500 and text.isprintable()):
        raise ValueError(text)
    return text


def _privacy(text: str) -> Privacy:
    return Privacy(text)


SETTINGS = {
    "clinic_name": Setting("Printed at the top of each page", "up to 60 letters", _text(60)),
    "clinic_contact": Setting("Whom to call, printed on each page", "up to 80 letters", _text(80)),
    "emergency_number": Setting(
        "Whom a patient calls for help at once: printed on each handout, shown when exercise stops",
        "digits with spaces between, such as 112 or +44 20 7946 0000, or nothing",
        _phone,
    ),
    "paper": Setting("The paper in the printer", "a4 or letter", _one_of("a4", "letter"), "a4"),
    "both_sides": Setting("Whether pages are printed on both sides", "yes or no", _yes, "no"),
    "diagonal": Setting("The screen's diagonal in inches", "0 (ask) to 120", _number(0, 120), "0"),
    "volume": Setting("How loud cues are", "0 to 100", _number(0, 100), "80"),
    "quiet_hours": Setting("When no sound is made", "such as 20:00-07:00, or nothing", _quiet),
    "export_folder": Setting(
        "Where a pack of all records is written every night",
        "a folder from / on, or nothing",
        _folder,
    ),
    "export_privacy": Setting(
        "How much the night's packs say of who they are of",
        "identified, pseudonymised or deidentified",
        _privacy,
        Privacy.PSEUDONYMISED,
    ),
    "export_lock": Setting(
        "Whether the night's packs are locked: physio-kiosk nightly --passphrase says with what",
        "yes or no",
        _yes,
        "yes",
    ),
    "backup_folder": Setting(
        "Where backups go: after sessions, and every night",
        "a folder from / on, or nothing for the data folder alone",
        _folder,
    ),
    "screen_foot": Setting(
        "Millimetres from the floor to the lower edge of the screen",
        "0 (not known) to 2000",
        _number(0, 2000),
        "0",
    ),
    "low_controls": Setting(
        "On a tall screen everything between 380 and 1,220 mm above the floor",
        "yes or no",
        _yes,
        "no",
    ),
    "lock_kiosk": Setting(
        "Minutes without a touch after which the staff side of a kiosk locks",
        "{} to {}".format(*LOCK_KIOSK),
        _number(*LOCK_KIOSK),
        "3",
    ),
    "lock_desk": Setting(
        "The same at a desk", "{} to {}".format(*LOCK_DESK), _number(*LOCK_DESK), "10"
    ),
    "staff_layout": Setting(
        "Sizes of the staff side on this screen: for fingers, or for a mouse and keys",
        "auto, desk or kiosk",
        _one_of(*StaffLayout),
        "auto",
    ),
    "screen_turn": Setting(
        "How far what is shown is turned to the right, as the screen hangs",
        "0, 90, 180 or 270",
        _turn,
        "0",
    ),
    "picture_size": Setting(
        "How much of the screen is used, in percent: less where it cuts off the edges",
        "{} to {}".format(*PICTURE),
        _number(*PICTURE),
        "100",
    ),
    "touch_map": Setting(
        "How touches are put right: measured under Settings, Screen",
        "six numbers, or nothing: the screen is right",
        read_map,
    ),
    "dark_hours": Setting(
        "When an unused screen is black", "such as 20:00-07:00, or nothing", _quiet
    ),
    "left_handed": Setting("Controls on the left", "yes or no", _yes, "no"),
    **{
        setting_of(act): Setting(f"The key for: {does}", "the name of a key, such as PgDown", _key)
        for act, does in {
            Act.NEXT: "next, or I'm ready",
            Act.PAUSE: "pause and resume",
            Act.HURTS: "it hurts",
            Act.AGAIN: "say it again",
        }.items()
    },
    "languages": Setting(
        "The languages that patients can choose, the clinic's own first",
        "such as de,en, or nothing for all",
        _languages,
    ),
    "printer": Setting(
        "Where pages are printed", "a printer's name, or nothing for the usual one", _text(120)
    ),
    "retention_months": Setting(
        "Months after the last visit before an archived record is listed for deletion",
        f"0 (never) or {RETENTION_LEAST} to {RETENTION_MOST}",
        _months,
        "120",
    ),
    **_RULES,
    "unseen_days": Setting(
        "Days after which a patient counts as not seen", "1 to 60", _number(1, 60), "7"
    ),
}


def read_setting(name: str, text: str) -> Any:
    """The value of setting ``name`` stored as ``text``, empty for its default.

    Raises KioskError for a name there is none of, or a text that is not allowed.
    """
    setting = SETTINGS.get(name)
    if setting is None:
        raise KioskError(
            'There is no setting "{name}". There are: {settings}.',
            name=name,
            settings=", ".join(SETTINGS),
        )
    try:
        return setting.read(text or setting.default)
    except (ValueError, KeyError) as error:
        raise KioskError(
            '"{text}" is not allowed for {name}: {allowed}.',
            text=text,
            name=name,
            allowed=setting.allowed,
        ) from error
