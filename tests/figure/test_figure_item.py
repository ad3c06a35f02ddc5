"""The figure on screen."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.core.kinds import Side
from app.figure.motion import Motion
from app.figure.palette import DARK, LIGHT
from app.figure.shapes import Frame, Tone
from app.items.figure_item import FigureItem
from app.ui.figure_source import FigureSource
from tests.figure.drawings import exercise


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
    assert LIGHT[Tone.ACCENT].lower() in colours(painted(item))


def test_it_paints_in_the_dark_palette_on_its_ground(item: FigureItem, spider: Motion) -> None:
    source = FigureSource()
    source.show(spider.at(2, 1.0, Side.LEFT), spider.bounds)
    item.setProperty("source", source)
    item.setProperty("dark", True)
    item.setProperty("ground", QColor("#0e1417"))
    seen = colours(painted(item))
    assert {DARK[Tone.ACCENT].lower(), "#0e1417"} <= seen
    assert LIGHT[Tone.ACCENT].lower() not in seen


def test_what_a_close_camera_leaves_out_is_not_painted(item: FigureItem) -> None:
    """The body goes on below the edge of the picture, which is not the item's."""
    turn = Motion(exercise("neck-turn"))
    source = FigureSource()
    source.show(Frame(turn.start(Side.LEFT).parts), turn.bounds)
    item.setHeight(290)
    item.setWidth(100)
    item.setProperty("source", source)
    image = painted(item)
    tall = round(100 * turn.bounds.height / turn.bounds.width)
    below = {image.pixelColor(x, (290 + tall) // 2 + 3).name() for x in range(100)}
    assert below == {"#ffffff"}


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
    frame = squat.at(0, 1.0, Side.BOTH)
    source.show(Frame(frame.parts), squat.bounds)
    alone = orange(painted(item))
    source.show(frame, squat.bounds)
    both = orange(painted(item))
    assert max(both) > max(alone)
    assert LIGHT[Tone.PROP_EDGE].lower() in colours(painted(item))


def orange(image: QImage) -> list[int]:
    """Where, across, the accent colour stands."""
    return [
        x
        for x in range(image.width())
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).name() == LIGHT[Tone.ACCENT].lower()
    ]
