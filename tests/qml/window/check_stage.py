"""The stage shows a scene only once it has come to rest, so that its picture is always the same."""

from base64 import b64encode
from io import BytesIO

from msgspec import structs
from PIL import Image

from tests.qml.staff_scenes import STAFF_SCENES
from tests.qml.stage import shown


def heavy():
    """A picture that takes Qt longer to read than three frames."""
    png = BytesIO()
    Image.new("L", (7000, 7000)).save(png, "PNG")
    return "data:image/png;base64," + b64encode(png.getvalue()).decode()


def test_a_picture_that_is_slow_to_read_is_waited_for(visitor, monkeypatch):
    scene = STAFF_SCENES["staff_unsaved"]
    settings = structs.replace(scene.states["settings"], logo=heavy())
    monkeypatch.setitem(STAFF_SCENES, "slow", structs.replace(scene, states={"settings": settings}))
    visitor.show("slow")
    [logo] = [it for it in shown(visitor.window.contentItem()) if it.inherits("QQuickImage")]
    assert logo.property("paintedHeight") > 0
    assert logo.property("progress") == 1
