"""The fonts for what Inter does not draw: Noto's, one for each script, out of packages.

They are read where they lie and only when a text needs one. Without the packages there are none.
"""

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

SCRIPTS = {
    "Arab": "NotoSansArabic",
    "Armn": "NotoSansArmenian",
    "Beng": "NotoSansBengali",
    "Cyrl": "NotoSans",
    "Deva": "NotoSansDevanagari",
    "Ethi": "NotoSansEthiopic",
    "Geor": "NotoSansGeorgian",
    "Grek": "NotoSans",
    "Gujr": "NotoSansGujarati",
    "Guru": "NotoSansGurmukhi",
    "Hebr": "NotoSansHebrew",
    "Khmr": "NotoSansKhmer",
    "Knda": "NotoSansKannada",
    "Laoo": "NotoSansLao",
    "Latn": "NotoSans",
    "Mlym": "NotoSansMalayalam",
    "Mymr": "NotoSansMyanmar",
    "Orya": "NotoSansOriya",
    "Sinh": "NotoSansSinhala",
    "Taml": "NotoSansTamil",
    "Telu": "NotoSansTelugu",
    "Thai": "NotoSansThai",
}
"""By the four letters of ISO 15924."""
EAST_ASIAN = "NotoSansCJK"
"""Chinese, Japanese and Korean, in one file."""
ONE_WEIGHT = Path(__file__).parents[2] / "resources" / "fonts" / f"{EAST_ASIAN}-Regular.otf"
"""What the screens draw them with, for where the package with all weights is left out."""
EAST_ASIAN_SCRIPTS = {"Hani", "Hira", "Kana", "Hang", "Bopo"}
ANY_SCRIPT = ("NotoEmoji", "NotoSans", EAST_ASIAN, "NotoSansSymbols", "NotoSansDevanagari")
"""For what belongs to no script, such as signs and pictures, in this order."""


def file_of(family: str) -> Path | None:
    """The variable font of ``family``, where its package is installed."""
    if family == EAST_ASIAN:
        whole = _file("manimgx_fonts_cjk", f"{family}-VF.otf.ttc")
        return whole or (ONE_WEIGHT if ONE_WEIGHT.is_file() else None)
    return _file("manimgx_fonts", f"{family}[wght].ttf")


def families() -> Iterator[str]:
    """Every family but the East Asian."""
    every = dict.fromkeys((*SCRIPTS.values(), *ANY_SCRIPT))
    yield from (family for family in every if family != EAST_ASIAN)


def _file(package: str, name: str) -> Path | None:
    folder = _folder(package)
    return folder / name if folder and (folder / name).is_file() else None


@cache
def _folder(package: str) -> Path | None:
    found = find_spec(package)
    return Path(found.origin).parent if found and found.origin else None
