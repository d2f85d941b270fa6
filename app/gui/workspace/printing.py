"""Sends a compiled document to a printer through the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

SHARPEST = 300
"""Dots per inch beyond which pages are not rendered; paper shows no more, and memory is not endless."""

POINTS_PER_INCH = 72


def print_pages(
    pdf: QPdfDocument,
    window: QWidget,
    on_printed: Callable[[int], object],
    on_filed: Callable[[Path], object] | None = None,
) -> None:
    """Ask for a printer, proposing the paper of the first page, and print the pages chosen there.

    Where all of them are to go into a PDF file, `on_filed` is told its name instead: the document is one already,
    with words, tags and sharp lines, and pictures of its pages would take a hundred times as long to make.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _propose_paper(printer, pdf)
    dialog = QPrintDialog(printer, window)
    dialog.setMinMax(1, pdf.pageCount())
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.finished.connect(partial(_on_finished, dialog, printer, pdf, on_printed, on_filed))
    # The stub of open() wants a receiver; show() with modality is the same.
    dialog.setModal(True)
    dialog.show()


def paint_pages(printer: QPrinter, pdf: QPdfDocument, first: int, last: int) -> int:
    """Paint pages `first` to `last` (from 1) onto the printer's sheets; returns how many were painted."""
    printer.setPageOrientation(_orientation(pdf.pagePointSize(first - 1)))
    painter = QPainter(printer)
    count = 0
    for number in range(first - 1, last):
        points = pdf.pagePointSize(number)
        # Some pages stand upright, others lie: each sheet turns with its page.
        if count:
            printer.setPageOrientation(_orientation(points))
            printer.newPage()
        # The painter's own room stays that of the first sheet, however the others lie.
        room = printer.pageLayout().paintRectPixels(printer.resolution())
        target = QRectF(0, 0, room.width(), room.height())
        scale = min(target.width() / points.width(), target.height() / points.height())
        dots = min(scale, SHARPEST / POINTS_PER_INCH)
        image = pdf.render(number, QSize(round(points.width() * dots), round(points.height() * dots)))
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        corner_x, corner_y = (target.width() - size.width()) / 2, (target.height() - size.height()) / 2
        painter.drawImage(QRectF(corner_x, corner_y, size.width(), size.height()), image)
        count += 1
    painter.end()
    return count


def _propose_paper(printer: QPrinter, pdf: QPdfDocument) -> None:
    points = pdf.pagePointSize(0)
    upright = points if points.height() >= points.width() else points.transposed()
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(_orientation(points))
    printer.setFullPage(True)


def _orientation(points: QSizeF) -> QPageLayout.Orientation:
    upright = points.height() >= points.width()
    return QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape


def _on_finished(
    dialog: QPrintDialog,
    printer: QPrinter,
    pdf: QPdfDocument,
    on_printed: Callable[[int], object],
    on_filed: Callable[[Path], object] | None,
    result: int,
) -> None:
    dialog.deleteLater()
    if result != QDialog.DialogCode.Accepted:
        return
    first = printer.fromPage() or 1
    last = min(printer.toPage() or pdf.pageCount(), pdf.pageCount())
    is_whole = first == 1 and last == pdf.pageCount()
    if is_whole and on_filed is not None and printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
        on_filed(Path(printer.outputFileName()))
    else:
        on_printed(paint_pages(printer, pdf, first, last))
