"""Printing pages through the system: its own dialog, and its own printing, never a file.

On Windows and macOS Qt hands pages to the system as they are painted. Elsewhere printing is CUPS, and Qt would
write them to a temporary file first; there they are painted into memory and sent over a pipe
(`machine.spooler`).
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from ui.widgets.reader.drawn_paper import GlyphPainter
from vetting_desk.errors import PrintingError
from vetting_desk.machine import spooler
from vetting_desk.model.pages import LaidOut

THROUGH_CUPS = sys.platform not in ("win32", "darwin")
_RESOLUTION = 600
_MANY = 10_000
"""More pages than anything has that is printed."""
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
"""In the words of RFC 8011, 5.2.8."""


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What was chosen in the system's dialog.

    Attributes:
        printer: The printer, as the dialog left it.
        copies: How many.
        pages: Which pages, from 0.
    """

    printer: QPrinter
    copies: int
    pages: range


def has_printer() -> bool:
    """Return whether the system has a printer to send pages to."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose(pages: int | None, parent: QWidget) -> PrintWish | None:
    """Ask by the system's own dialog where and how to print.

    Args:
        pages: How many there are; None where that is known later, so that all are printed.
        parent: The window.

    Returns:
        What was chosen; None if the person thought better of it.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(spooler.TITLE)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=pages is not None)
    if pages is not None:
        printer.setFromTo(1, pages)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
    chosen = dialog.exec()
    dialog.deleteLater()
    return wish_of(printer, pages or _MANY) if chosen else None


def wish_of(printer: QPrinter, pages: int) -> PrintWish:
    """Return what a printer was set to; each copy is painted by itself, because each bears another number.

    Raises:
        PrintingError: With detail ``to-file``, if pages would be written to a file.
    """
    if printer.outputFileName() or printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
        raise PrintingError(detail="to-file")
    copies = max(1, printer.copyCount())
    printer.setCopyCount(1)
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return PrintWish(printer, copies, range(max(0, first - 1), min(pages, last)))


def send(wish: PrintWish, copies: Sequence[LaidOut]) -> partial[None] | None:
    """Print copies.

    Args:
        wish: What was chosen.
        copies: The pages of each.

    Returns:
        What hands them to the spooler and may take a while; None where the system has them already.

    Raises:
        PrintingError: If the printer does not begin.
    """
    if not THROUGH_CUPS:
        paint(wish.printer, copies, wish.pages)
        return None
    size = wish.printer.pageLayout().pageSize()
    pages = to_memory(size, copies, wish.pages)
    options = {"media": size.key(), "sides": _SIDES.get(wish.printer.duplex(), "one-sided")}
    if wish.printer.colorMode() == QPrinter.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    return partial(spooler.hand_over, pages, wish.printer.printerName(), options)


def to_memory(size: QPageSize, copies: Sequence[LaidOut], pages: range) -> bytes:
    """Return copies as one PDF, painted into memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(spooler.TITLE)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
    )
    paint(writer, copies, pages)
    del writer  # it ends the file
    return bytes(buffer.data().data())


def paint(device: QPagedPaintDevice, copies: Sequence[LaidOut], pages: range) -> None:
    """Paint copies on paper, one after the other.

    Args:
        device: The printer.
        copies: The pages of each.
        pages: Which of them.

    Raises:
        PrintingError: If it does not begin, or takes no further page.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise PrintingError(detail="did not begin")
    try:
        _paint(painter, device, copies, pages)
    finally:
        painter.end()


def _paint(
    painter: QPainter, device: QPagedPaintDevice, copies: Sequence[LaidOut], pages: range
) -> None:
    fresh = True
    for copy in copies:
        glyphs = GlyphPainter(copy)
        zoom = min(device.width() / copy.width, device.height() / copy.height)
        for page in range(pages.start, min(pages.stop, len(copy.pages))):
            if not fresh and not device.newPage():
                raise PrintingError(detail="no further page")
            fresh = False
            glyphs.paint(painter, page, zoom)
            glyphs.forget(range(page, page + 1))
