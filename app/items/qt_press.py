"""Paper through Qt, where the machine has no CUPS."""

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.devices.printing.press import (
    ONCE,
    PressError,
    Printer,
    PrintStage,
    PrintState,
    PrintTrouble,
    Ways,
)

DPI = 300
SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


class QtPress:
    """Draws each page as a picture of 300 dots an inch. Qt tells nothing of a page handed over."""

    def printers(self) -> tuple[Printer, ...]:
        """All that the system has, the usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda it: it != usual)
        return tuple(Printer(name, name) for name in names)

    def send(self, page: bytes, title: str, paper: str, printer: str, ways: Ways = ONCE) -> str:
        """Draw every page. Raises PressError when the printer cannot be opened."""
        device = self._device(printer)
        device.setDocName(title)
        device.setResolution(DPI)
        device.setFullPage(True)
        device.setCopyCount(ways.copies)
        duplex = QPrinter.DuplexMode
        device.setDuplex(duplex.DuplexLongSide if ways.both_sides else duplex.DuplexNone)
        device.setPageLayout(
            QPageLayout(
                QPageSize(SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
            )
        )
        document = pdfium.PdfDocument(page)
        painter = QPainter()
        if not painter.begin(device):
            raise PressError(PrintTrouble.OFFLINE)
        try:
            for number, sheet in enumerate(document):
                if number:
                    device.newPage()
                _draw(sheet, painter, device.width(), device.height())
        finally:
            painter.end()
            document.close()
        return title

    def find(self, title: str, printer: str) -> str | None:
        """Qt keeps no jobs."""
        return None

    def state(self, job: str, printer: str) -> PrintState:
        """With the system, which says the rest."""
        return PrintState(PrintStage.PRINTED)

    def cancel(self, job: str, printer: str) -> None:
        """Too late."""

    def _device(self, printer: str) -> QPrinter:
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise PressError(PrintTrouble.NO_PRINTER)
        return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def _draw(sheet: pdfium.PdfPage, painter: QPainter, width: int, height: int) -> None:
    drawn = sheet.render(scale=DPI / 72, rev_byteorder=True)
    picture = drawn.to_pil().convert("RGB")
    across, down = picture.size
    image = QImage(picture.tobytes(), across, down, across * 3, QImage.Format.Format_RGB888)
    wide = min(width, height * across // down)
    painter.drawImage(QRect(0, 0, wide, wide * down // across), image)
    sheet.close()
