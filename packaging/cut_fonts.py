"""Cut the fonts that the screens and the paper use out of the variable fonts.

Qt and reportlab both want one plain file a weight; cutting takes seconds, so it is done once, at
set-up or when a wheel is built. Inter holds Latin, Greek and Cyrillic with punctuation, arrows and
signs; Noto Sans Arabic holds what is written from right to left in Arabic letters, for paper alone.
Noto Sans CJK is for the screens alone, on which Qt would draw its thinnest weight; every other
family of Noto's is read from its package.
"""

import shutil
import sys
from dataclasses import dataclass
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path

import fontpkg_inter
import fontpkg_noto_sans_arabic
import manimgx_fonts_cjk
import uharfbuzz as hb
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
LATIN_GREEK_CYRILLIC = (
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin-1 and Latin Extended A and B
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Latin Extended Additional, Greek Extended
    (0x2000, 0x22FF),  # punctuation, superscripts, currency, fractions, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, ticks and crosses
)
ARABIC = (
    (0x0020, 0x007E),
    (0x00A0, 0x00FF),
    (0x0600, 0x06FF),  # Arabic, Persian, Urdu and others
    (0x0750, 0x077F),  # Arabic Supplement
    (0x2000, 0x206F),
    (0xFB50, 0xFDFF),  # forms that letters take: so that text can be read back from a page
    (0xFE70, 0xFEFF),
)
JOINING = (
    *("ccmp", "curs", "fina", "init", "isol", "liga", "locl", "medi", "rlig", "rtlm"),
    *("kern", "mark", "mkmk"),
)
EAST_ASIAN = (
    (0x2E80, 0x9FFF),  # radicals, kana, bopomofo, Chinese
    (0xAC00, 0xD7A3),  # Korean
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),  # full and half width
    (0x20000, 0x323AF),  # rare Chinese, in names too
)
CHINA = 2
"""Whose forms of the letters are cut, as the font counts them."""


@dataclass(frozen=True)
class Family:
    """One variable font, and what is kept of it."""

    name: str
    file: Path
    licence: Path
    weights: tuple[str, ...]
    axes: dict[str, float]
    characters: tuple[tuple[int, int], ...]
    features: tuple[str, ...]

    def subset(self) -> TTFont:
        """The variable font, still with its weights, holding only the characters in use."""
        font = TTFont(self.file)
        options = Options(layout_features=list(self.features), name_IDs=["*"], hinting=False)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[c for a, b in self.characters for c in range(a, b + 1)])
        subsetter.subset(font)
        return font

    def write(self, font: TTFont, weight: str, folder: Path) -> None:
        """Write one weight of ``font``; the file is whole or is not there."""
        axes = {**self.axes, "wght": WEIGHTS[weight]}
        static = instantiateVariableFont(font, axes, updateFontNames=True)
        unfinished = folder / f".{self.name}-{weight}.part"
        static.save(unfinished)
        unfinished.replace(folder / f"{self.name}-{weight}.ttf")


FAMILIES = (
    Family(
        "Inter",
        fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf",
        fontpkg_inter.ROOT / "LICENSE",
        tuple(WEIGHTS),
        {"opsz": 14},
        LATIN_GREEK_CYRILLIC,
        ("calt", "case", "ccmp", "kern", "locl", "mark", "mkmk", "tnum"),
    ),
    Family(
        "NotoSansArabic",
        Path(fontpkg_noto_sans_arabic.ROOT) / "files" / "NotoSansArabic[wdth,wght].ttf",
        Path(fontpkg_noto_sans_arabic.ROOT) / "LICENSE",
        ("Regular", "SemiBold", "Bold"),
        {"wdth": 100},
        ARABIC,
        JOINING,
    ),
)


def cut(folder: Path) -> None:
    """Write each family's weights, and its licence, into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    fork = get_context("fork")  # the children inherit the open font, which cannot be pickled
    writers = []
    for family in FAMILIES:
        font = family.subset()
        for weight in family.weights:
            writers.append(fork.Process(target=family.write, args=(font, weight, folder)))
            writers[-1].start()
        shutil.copyfile(family.licence, folder / f"{family.name}-OFL.txt")
    writers.append(fork.Process(target=cut_east_asian, args=(folder,)))
    writers[-1].start()
    for writer in writers:
        writer.join()
    if any(writer.exitcode for writer in writers):
        raise SystemExit(f"The fonts could not be written to {folder}.")


def cut_east_asian(folder: Path) -> None:
    """Write the one weight of Noto Sans CJK that the screens use."""
    package = Path(manimgx_fonts_cjk.__file__).parent
    font = hb.Face(hb.Blob.from_file_path(str(package / "NotoSansCJK-VF.otf.ttc")), CHINA)
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING
    wanted.layout_feature_tag_set.clear()
    wanted.unicode_set.update(c for a, b in EAST_ASIAN for c in range(a, b + 1))
    wanted.pin_axis_location(font, "wght", WEIGHTS["Regular"])
    unfinished = folder / ".NotoSansCJK.part"
    unfinished.write_bytes(hb.subset(font, wanted).blob.data)
    unfinished.replace(folder / "NotoSansCJK-Regular.otf")
    (licence,) = files_of("manimgx-fonts-cjk", "LICENSE")
    shutil.copyfile(licence, folder / "NotoSansCJK-OFL.txt")


def files_of(distribution: str, name: str) -> list[Path]:
    """The files called ``name`` that ``distribution`` brought."""
    found = metadata.distribution(distribution).files or []
    return [Path(str(it.locate())) for it in found if it.name == name]


if __name__ == "__main__":
    cut(Path(sys.argv[1]))
