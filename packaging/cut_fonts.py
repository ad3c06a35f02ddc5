"""Cut the four weights of Inter that the screens and the paper use out of the variable font.

Qt and reportlab both want one plain file a weight; cutting takes seconds, so it is done once, at
set-up. The files hold Latin, punctuation, arrows and signs; other scripts come from other fonts.
"""

import shutil
import sys
from multiprocessing import get_context
from pathlib import Path

import fontpkg_inter
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
OPTICAL_SIZE = 14
CHARACTERS = (
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin-1 and Latin Extended A and B
    (0x0300, 0x036F),  # combining marks
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x22FF),  # punctuation, superscripts, currency, fractions, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, ticks and crosses
)
FEATURES = ("calt", "case", "ccmp", "kern", "locl", "mark", "mkmk", "tnum")


def subset_of_inter() -> TTFont:
    """The variable font, still with its weights, holding only the characters in use."""
    font = TTFont(fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf")
    options = Options(layout_features=list(FEATURES), name_IDs=["*"], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in CHARACTERS for c in range(a, b + 1)])
    subsetter.subset(font)
    return font


def write_weight(font: TTFont, name: str, folder: Path) -> None:
    """Write Inter-<name>.ttf; a file is whole or is not there."""
    axes = {"opsz": OPTICAL_SIZE, "wght": WEIGHTS[name]}
    static = instantiateVariableFont(font, axes, updateFontNames=True)
    unfinished = folder / f".Inter-{name}.part"
    static.save(unfinished)
    unfinished.replace(folder / f"Inter-{name}.ttf")


def cut(folder: Path) -> None:
    """Write Inter-<weight>.ttf for each weight, and the licence, into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    font = subset_of_inter()
    fork = get_context("fork")  # the children inherit the open font, which cannot be pickled
    writers = [fork.Process(target=write_weight, args=(font, name, folder)) for name in WEIGHTS]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    if any(writer.exitcode for writer in writers):
        raise SystemExit(f"The fonts could not be written to {folder}.")
    shutil.copyfile(fontpkg_inter.ROOT / "LICENSE", folder / "OFL.txt")


if __name__ == "__main__":
    cut(Path(sys.argv[1]))
