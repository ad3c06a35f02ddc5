"""Writes what of each dialog lies beyond its sheet, in every shape and with long words, as JSON.

python -m tests.qml.dialogs OUT.json
"""

import json
import sys
from itertools import product
from pathlib import Path
from typing import Any

from tests.qml.measure import astray, is_sheet, rect
from tests.qml.scenes import SCENES
from tests.qml.staff_scenes import STAFF_SCENES
from tests.qml.stage import SHAPES, Stage, shown

LAYOUTS = tuple(product(("landscape", "small", "portrait"), ("plain", "rtl", "largetext")))


def seen(stage: Stage, layout: tuple[str, str]) -> list[dict[str, Any]]:
    """The sheets that lie over the scene that is shown."""
    items = [item for item in shown(stage.window.contentItem()) if is_sheet(item)]
    return [
        {
            "layout": "-".join(layout),
            "size": SHAPES[layout[0]],
            "rect": rect(it),
            "astray": astray(it),
        }
        for it in items
    ]


def main(out: Path) -> None:
    stage, told = Stage(), {}
    for scene in (*SCENES, *STAFF_SCENES):
        stage.show(scene, *LAYOUTS[0])
        if found := seen(stage, LAYOUTS[0]):
            told[scene] = found
    for layout, scene in product(LAYOUTS[1:], list(told)):
        stage.show(scene, *layout)
        told[scene] += seen(stage, layout)
    out.write_text(json.dumps(told))
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
