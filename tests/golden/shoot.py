"""Takes the picture of every scene that tests/golden/screens keeps one of, or only the named ones.

    python -m tests.golden.shoot OUT_FOLDER [NAME...]

Pictures are a third of the size (a sixth of the largest): small enough to keep, fine enough to see
a missing tick. A few of the session are kept whole beside them. Only the kept ones have their
colours counted, as two pictures that hardly differ can come by quite different palettes.
"""

import sys
from collections.abc import Collection
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from tests.golden.gallery import FULL, GALLERY
from tests.qml.stage import Stage


def whole(image: QImage) -> Image.Image:
    """The picture as it is."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (image.width(), image.height()),
        bytes(image.constBits()),
        "raw",
        "RGB",
        image.bytesPerLine(),
    )


def smaller(image: QImage) -> Image.Image:
    """The picture, small enough to keep."""
    large = whole(image)
    part = 6 if large.width > 3000 else 3
    return large.resize((large.width // part, large.height // part), Image.Resampling.BOX)


def main(out: Path, names: Collection[str]) -> None:
    stage = Stage()
    # all pictures of a scene, then those of the next: the stage keeps what it has made of it
    scenes = [*dict.fromkeys(scene for scene, *_ in GALLERY)]
    small = sorted(GALLERY, key=lambda it: scenes.index(it[0]))
    kept = [(each, smaller, "-".join(each)) for each in small]
    kept += [(each, whole, "-".join((*each, "full"))) for each in FULL]
    for each, picture, name in kept:
        if not names or name in names:
            stage.show(*each)
            picture(stage.window.grabWindow()).save(out / f"{name}.png", compress_level=1)
    for warning in stage.warnings:
        print(warning, file=sys.stderr)
    stage.close()
    sys.exit(bool(stage.warnings))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
