"""The figure on screen."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.core.kinds import Side
from app.figure.motion import Motion
from app.figure.shapes import Frame
from app.items.figure_item import FigureItem
from app.ui.figure_source import FigureSource
from tests.figure.drawings import exercise

COLOURS = (
    *("near", "far", "accent", "accentFar", "shirt", "head", "hair"),
    *("mat", "shadow", "prop", "propEdge", "arrow", "outline"),
)


@pytest.fixture(scope="module")
def spider() -> Motion:
    return Motion(exercise("spider-rotation"))


def painted(item: FigureItem) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.fixture
def item(qtbot: QtBot) -> FigureItem:
    item = FigureItem()
    item.setWidth(400)
    item.setHeight(300)
    return item


def test_it_paints_what_its_source_shows(item: FigureItem, spider: Motion) -> None:
    source = FigureSource()
    source.show(spider.at(2, 1.0, Side.LEFT), spider.bounds)
    item.setProperty("source", source)
    item.setProperty("accent", QColor("#ff0000"))
    assert "#ff0000" in colours(painted(item))


def test_it_is_empty_without_a_source(item: FigureItem) -> None:
    assert colours(painted(item)) == {"#ffffff"}


def test_it_paints_again_when_the_frame_changes(item: FigureItem, spider: Motion) -> None:
    source = FigureSource()
    item.setProperty("source", source)
    source.show(spider.at(2, 1.0, Side.LEFT), spider.bounds)
    before = painted(item)
    source.show(spider.at(1, 1.0, Side.LEFT), spider.bounds)
    assert painted(item) != before


def test_a_source_says_when_it_changes(qtbot: QtBot, spider: Motion) -> None:
    source = FigureSource()
    frame = spider.start(Side.LEFT)
    with qtbot.waitSignal(source.changed):
        source.show(frame, spider.bounds)
    with qtbot.assertNotEmitted(source.changed):
        source.show(frame, spider.bounds)
    with qtbot.waitSignal(source.changed):
        source.clear()


def test_the_second_view_stands_beside_the_first_in_a_frame(item: FigureItem) -> None:
    squat = Motion(exercise("toes-to-wall-squat"))
    source = FigureSource()
    item.setProperty("source", source)
    item.setProperty("propEdge", QColor("#00ff00"))
    frame = squat.at(0, 1.0, Side.BOTH)
    source.show(Frame(frame.parts), squat.bounds)
    alone = orange(painted(item))
    source.show(frame, squat.bounds)
    both = orange(painted(item))
    assert max(both) > max(alone)
    assert "#00ff00" in colours(painted(item))


def orange(image: QImage) -> list[int]:
    """Where, across, the accent colour stands."""
    return [
        x
        for x in range(image.width())
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).name() == "#f28c28"
    ]


def test_every_colour_can_be_set_from_qml(item: FigureItem) -> None:
    for name in COLOURS:
        item.setProperty(name, QColor("#123456"))
        assert item.property(name) == QColor("#123456"), name
