"""A figure drawn once, to be put on any page of any document."""

import zlib
from dataclasses import dataclass
from hashlib import blake2b

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from app.documents.figure_drawing import Inks, operators
from app.figure.shapes import Box, Frame

EDGE = 0.05
"""Metres that outlines may reach over the figure's bounds."""


@dataclass(frozen=True, slots=True)
class FigureForm:
    """The packed operators of one picture, in metres. ``name`` tells it from every other;
    nothing is seen that lies further than ``edge`` outside its ``bounds``.
    """

    name: str
    packed: bytes
    bounds: Box
    edge: float = EDGE

    def put(self, canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
        """Draw it as large as the box allows, its feet on the lower edge; points."""
        bounds = self.bounds
        scale = min(width / bounds.width, height / bounds.height)
        x = left + width / 2 - (bounds.x0 + bounds.x1) / 2 * scale
        y = bottom - bounds.y0 * scale
        if not canvas.hasForm(self.name):
            canvas._doc.Reference(self._stream(), canvas._doc.getXObjectName(self.name))
        canvas.addLiteral(f"q {scale:.4f} 0 0 {scale:.4f} {x:.2f} {y:.2f} cm")
        canvas.doForm(self.name)
        canvas.addLiteral("Q")

    def _stream(self) -> PDFStream:
        box = self.bounds
        edge = self.edge
        edges = [box.x0 - edge, box.y0 - edge, box.x1 + edge, box.y1 + edge]
        about = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Form"),
            "BBox": PDFArray([round(edge, 3) for edge in edges]),
            "Resources": PDFDictionary({}),
            "Filter": PDFName("FlateDecode"),
        }
        return PDFStream(PDFDictionary(about), self.packed)


def form(frame: Frame, bounds: Box, inks: Inks, edge: float = EDGE) -> FigureForm:
    """``frame`` ready for paper. The exercise's ``bounds`` give its poses one scale."""
    drawn = "\n".join(operators(frame, inks)).encode("ascii")
    name = blake2b(drawn + repr((bounds, edge)).encode("ascii"), digest_size=12).hexdigest()
    return FigureForm(name, zlib.compress(drawn), bounds, edge)
