"""One lesson: the idea and its question, with boxes to tick. The answer stands elsewhere."""

from dataclasses import dataclass

from app.core.texts import LessonText
from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

PAD, PAD_TOP = 12, 9
BOX, BOX_GAP = 0.8, 8
APART = 5


@dataclass(frozen=True, slots=True)
class LessonBlock:
    """``text`` as the kiosk has it."""

    type: Type
    text: LessonText

    def height(self, width: float) -> float:
        """Points of the whole box."""
        room = width - 2 * PAD
        words = sum(self.type.height(it, style, room) for it, style in self._words())
        answers = sum(
            self.type.height(it, self.type.body, room - self._indent) for it in self.text.answers
        )
        return 2 * PAD_TOP + words + answers + APART

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        (title, head), (body, plain), (question, strong) = self._words()
        sheet.bookmark(title, y, 1)
        sheet.panel(x, y, width, self.height(width), 6, palette.GROUND)
        x, y, room = x + PAD, y + PAD_TOP, width - 2 * PAD
        with sheet.tags.element("Sect"):
            y = sheet.heading(x, y, room, title, head, "H2")
            y = sheet.text(x, y, room, body, plain, tag="P") + APART
            y = sheet.text(x, y, room, question, strong, tag="P")
            with sheet.tags.element("L"):
                for answer in self.text.answers:
                    y = self._draw_answer(sheet, (x, y, room), answer)

    def _draw_answer(self, sheet: Sheet, place: tuple[float, float, float], answer: str) -> float:
        x, y, room = place
        box = BOX * self.type.body.size
        top = y + (self.type.body.leading - box) / 2
        with sheet.tags.element("LI"):
            sheet.panel(x, top, box, box, 2, palette.PAPER, palette.LINE)
            left, space = x + self._indent, room - self._indent
            return sheet.text(left, y, space, answer, self.type.body, tag="LBody")

    def _words(self) -> list[tuple[str, Style]]:
        return [
            (self.text.title, self.type.heading),
            (self.text.body, self.type.body),
            (self.text.question, self.type.strong),
        ]

    @property
    def _indent(self) -> float:
        return BOX * self.type.body.size + BOX_GAP
