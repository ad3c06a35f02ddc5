"""The screens look as they did. When they should not: pytest tests/golden --update-goldens"""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.golden.gallery import FULL, GALLERY
from tests.qml.conftest import ROOT, run

NAMES = [*("-".join(each) for each in GALLERY), *("-".join((*each, "full")) for each in FULL)]
KEPT = Path(__file__).parent / "screens"
DIFFERENT = ROOT / "build" / "goldens"
BLOCK = 16
COLOURS = 256
ALLOWED = 12
"""Of 255, in the mean of a block of 16 by 16 pixels: edges may differ, a missing word may not."""


@pytest.fixture(scope="module")
def taken(tmp_path_factory, request):
    """The folder of pictures taken now: of the tests that were chosen."""
    folder = tmp_path_factory.mktemp("screens")
    chosen = (getattr(it, "callspec", None) for it in request.session.items)
    names = {it.params["name"] for it in chosen if it and "name" in it.params} & {*NAMES}
    run("tests.golden.shoot", folder, *sorted(names if len(names) < len(NAMES) else ()))
    if request.config.getoption("--update-goldens", default=False):
        keep(folder)
    return folder


def keep(folder):
    """Put what ``folder`` has otherwise where the kept pictures are."""
    now = {each.name: each for each in folder.glob("*.png")}
    for gone in KEPT.glob("*.png"):
        if gone.stem not in NAMES:
            gone.unlink()
    for name, each in now.items():
        if not is_kept(each, KEPT / name):
            with Image.open(each) as picture:
                few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(KEPT / name, optimize=True)
        if not is_kept(each, KEPT / name):  # a small thing in a colour of its own
            shutil.copy(each, KEPT / name)


def is_kept(now, kept):
    """Whether the kept picture is the same, as far as a test can tell."""
    if not kept.exists():
        return False
    with Image.open(now) as one, Image.open(kept) as other:
        return one.size == other.size and difference(one, other)[0] <= ALLOWED


def difference(one, other):
    """The largest mean difference of any block, and a picture of what differs."""
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    blocks = (one.width // BLOCK, one.height // BLOCK)
    worst = max(top for _, top in apart.resize(blocks, Image.Resampling.BOX).getextrema())
    return worst, apart


@pytest.mark.parametrize("name", NAMES)
def test_screen(name, taken):
    with Image.open(taken / f"{name}.png") as now, Image.open(KEPT / f"{name}.png") as kept:
        assert now.size == kept.size
        worst, apart = difference(now, kept)
        if worst > ALLOWED:
            DIFFERENT.mkdir(parents=True, exist_ok=True)
            now.save(DIFFERENT / f"{name}-now.png")
    if worst > ALLOWED:
        apart.point(lambda value: min(255, value * 4)).save(DIFFERENT / f"{name}-difference.png")
    assert worst <= ALLOWED, f"see {DIFFERENT}/{name}-difference.png"


def test_no_picture_is_left_over():
    assert {each.stem for each in KEPT.glob("*.png")} == set(NAMES)


def test_a_missing_tick_is_seen():
    with Image.open(KEPT / "done-landscape-plain.png") as picture:
        kept = picture.convert("RGB")
    spoilt = kept.copy()
    spoilt.paste(kept.getpixel((2, 2)), (98, 144, 110, 160))
    assert difference(kept, kept)[0] == 0
    assert difference(kept, spoilt)[0] > ALLOWED
