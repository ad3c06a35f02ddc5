"""The fonts of the screens."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from app.documents.noto import EAST_ASIAN, families, file_of


@cache
def load_fonts(folder: Path) -> bool:
    """Whether our own fonts are there; without them the machine's serve. Qt keeps them until the
    program ends, each as often as it is given: so once.

    Noto's are for names in other scripts: where Inter has no letter, Qt looks through them all, and
    would say of each that it does not know how to join the letters of that script.
    """
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    others = [file for family in families() if (file := file_of(family))]
    for file in (*others, *folder.glob(f"{EAST_ASIAN}-*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    files = sorted(folder.glob("Inter-*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return bool(loaded) and -1 not in loaded
