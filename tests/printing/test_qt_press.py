"""Paper through Qt, for a machine without CUPS: here into a file."""

import pypdfium2 as pdfium
import pytest
from PySide6.QtPrintSupport import QPrinter

from app.devices.printing.press import PressError, PrintStage, PrintTrouble
from app.items.qt_press import QtPress


class FilePrinter(QtPress):
    """A printer of Qt's that writes a PDF."""

    def __init__(self, path):
        self.path = path

    def _device(self, printer):
        device = QPrinter()
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.path))
        return device


def test_every_page_is_drawn_where_it_belongs(page, qapp, tmp_path):
    press = FilePrinter(tmp_path / "out.pdf")
    job = press.send(page, "plan", "a4", "file")
    assert press.state(job, "file").stage is PrintStage.PRINTED
    meant, printed = pdfium.PdfDocument(page), pdfium.PdfDocument(tmp_path / "out.pdf")
    assert len(printed) == len(meant)
    for ours, theirs in zip(meant, printed, strict=True):
        assert theirs.get_size() == pytest.approx(ours.get_size(), abs=2)
        one, other = (
            each.render(grayscale=True).to_pil().resize((300, 424)) for each in (ours, theirs)
        )
        apart = sum(abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True))
        assert apart / (300 * 424 * 255) < 0.03


def test_a_printer_that_is_not_there_is_told(page, qapp):
    with pytest.raises(PressError) as none:
        QtPress().send(page, "plan", "a4", "not-there")
    assert none.value.trouble is PrintTrouble.NO_PRINTER
