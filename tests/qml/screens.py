"""The screens that App.qml can show, and the file of each."""

import re
from pathlib import Path

KIOSK = Path(__file__).resolve().parents[2] / "app" / "qml" / "Kiosk"
ELSEWHERE = re.compile(r"elsewhere: \(\{(.*?)\}\)", re.DOTALL)
STAFF = "staff"


def _found() -> dict[str, str]:
    told = ELSEWHERE.search((KIOSK / "App.qml").read_text(encoding="utf-8"))
    assert told, "App.qml says which screens are not in the file of their name"
    elsewhere = dict(re.findall(r'(\w+): "([\w./]+)"', told[1]))
    files = (it.stem for it in sorted((KIOSK / "Screens").glob("*Screen.qml")))
    return elsewhere | {
        re.sub(r"(?<=[a-z])(?=[A-Z])", "_", file.removesuffix("Screen")).lower(): file
        for file in files
        if file not in elsewhere.values()
    }


FILES = _found()
"""The name of each screen, and its QML file below Screens."""


def model_of(screen: str) -> str:
    """What the kiosk calls the model of a screen: ``tooSore`` of ``too_sore``."""
    first, *more = screen.split("_")
    return first + "".join(map(str.capitalize, more))
