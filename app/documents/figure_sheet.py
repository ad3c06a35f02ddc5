"""The contact sheet: every key pose of some exercises, for whoever draws a new one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.documents import palette
from app.documents.figure_drawing import Inks, draw_figure
from app.documents.fonts import Fonts
from app.documents.sheet import Align, Sheet
from app.documents.type import Type
from app.figure.beside import beside
from app.figure.motion import Motion, StillKey
from app.figure.shapes import Box, Frame

WIDTH, HEIGHT = landscape(A4)
MARGIN, GUTTER, COLUMNS = 30.0, 16.0, 4
CELL: float = (WIDTH - 2 * MARGIN + GUTTER) / COLUMNS - GUTTER
TALLEST = 150.0
HEADING, CAPTION, APART = 24.0, 30.0, 16.0
BODY = 8.5


@dataclass(frozen=True, slots=True)
class Strip:
    """One exercise on the sheet."""

    exercise: Exercise
    name: str
    motion: Motion
    keys: tuple[StillKey, ...]

    @property
    def tall(self) -> float:
        """Points of one picture."""
        bounds = self.motion.bounds
        tall: float = CELL * bounds.height / bounds.width
        return min(TALLEST, tall)

    @property
    def rows(self) -> int:
        """How many rows its key poses take."""
        return -(-len(self.keys) // COLUMNS)

    @property
    def width(self) -> float:
        """Points; a heading needs two columns."""
        columns = min(max(len(self.keys), 2), COLUMNS)
        return columns * (CELL + GUTTER) - GUTTER

    @property
    def height(self) -> float:
        """Points, with the room below it."""
        return HEADING + self.rows * (self.tall + CAPTION) + APART


def strip(exercise: Exercise, name: str) -> Strip:
    """The strip of an exercise. Raises UnknownPoseError when it names a pose it does not have."""
    motion = Motion(exercise)
    return Strip(exercise, name, motion, motion.keys(Side.LEFT, second=True))


def sheet(strips: Sequence[Strip], fonts: Fonts, *, paged: bool) -> bytes:
    """A PDF of all ``strips``: on pages of A4, or on one page as large as they need."""
    type_ = Type(fonts, BODY)
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1, pageCompression=1, initialFontName=fonts.first)
    canvas.setTitle("Key poses")
    canvas.setCreator("Physio Kiosk")
    for page in _pages(strips) if paged else [strips]:
        size = (WIDTH, HEIGHT)
        if not paged:
            wide = max(each.width for each in page) + 2 * MARGIN
            size = (wide, 2 * MARGIN - APART + sum(each.height for each in page))
        canvas.setPageSize(size)
        on = Sheet(canvas, size, type_)
        y = MARGIN
        for each in page:
            _draw(each, on, y)
            y += each.height
        on.end_page()
    canvas.save()
    return paper.getvalue()


def film(frames: Sequence[Frame], bounds: Box, size: tuple[float, float]) -> bytes:
    """A PDF with one page, of ``size`` points, for each frame."""
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=size, invariant=1, pageCompression=0)
    for frame in frames:
        _picture(canvas, frame, bounds, Box(0, 0, *size))
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _pages(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    page: list[Strip] = []
    room = HEIGHT - 2 * MARGIN + APART
    for each in strips:
        if page and sum(other.height for other in page) + each.height > room:
            yield page
            page = []
        page.append(each)
    yield page


def _draw(strip: Strip, on: Sheet, y: float) -> None:
    type_, tall = on.type, strip.tall
    on.text(MARGIN, y, WIDTH, strip.name, type_.name)
    beyond = MARGIN + type_.width(strip.name, type_.name) + 10
    quiet = type_.body.inked(palette.QUIET)
    on.text(beyond, y + 3, WIDTH, f"{strip.exercise.id}, {strip.exercise.sides}", quiet)
    seconds = {phase.id: f", {phase.seconds:g} s" for phase in strip.exercise.phases}
    for index, key in enumerate(strip.keys):
        x = MARGIN + index % COLUMNS * (CELL + GUTTER)
        top = y + HEADING + index // COLUMNS * (tall + CAPTION)
        left, low = on.box(x, top, CELL, tall)
        frame = Frame(key.frame.parts, key.second)
        _picture(on.canvas, frame, strip.motion.bounds, Box(left, low, left + CELL, low + tall))
        below = on.text(x, top + tall + 3, CELL, key.pose, type_.strong, Align.CENTRE)
        on.text(x, below, CELL, key.phase + seconds.get(key.phase, ""), quiet, Align.CENTRE)


def _picture(canvas: Canvas, frame: Frame, bounds: Box, box: Box) -> None:
    """``frame`` in ``box``, in points, with its second view beside it."""
    place, inks = Box(0, 0, box.width, box.height), Inks()
    if frame.inset is not None:
        place, corner = beside(box.width, box.height, bounds, frame.inset.bounds)
        _put(canvas, frame.inset.frame, frame.inset.bounds, box, corner, inks)
    _put(canvas, frame, bounds, box, place, inks)


def _put(canvas: Canvas, frame: Frame, bounds: Box, box: Box, place: Box, inks: Inks) -> None:
    corner = (box.x0 + place.x0, box.y0 + place.y0)
    draw_figure(canvas, frame, bounds, (*corner, place.width, place.height), inks)
