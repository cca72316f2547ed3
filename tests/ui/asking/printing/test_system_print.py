"""Painting on paper: every copy, the pages wished for, in memory, sent on without a file."""

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from ui.asking.printing import system_print
from ui.asking.printing.system_print import PrintWish, to_memory, wish_of
from vetting_desk.errors import PrintingError
from vetting_desk.machine import spooler
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records.printing import print_copies

A4 = QPageSize(QPageSize.PageSizeId.A4)


@pytest.fixture
def copies(desk: OpenDesk, record: Any) -> tuple[LaidOut, ...]:
    return print_copies(desk, record.id, "For the hearing", 2)


def darkness(pdf: bytes) -> list[float]:
    """Return how much ink is on each page, by the library that decodes documents."""
    document = pypdfium2.PdfDocument(pdf)
    shades = [bytes(page.render(scale=0.5, grayscale=True).buffer) for page in document]
    return [1 - sum(page) / len(page) / 255 for page in shades]


def test_every_copy_is_painted_with_all_its_pages(copies: tuple[LaidOut, ...]) -> None:
    pages = len(copies[0].pages)
    inks = darkness(to_memory(A4, copies, range(pages)))
    assert len(inks) == 2 * pages
    assert min(inks) > 0.005


def test_only_the_pages_wished_for_are_painted(copies: tuple[LaidOut, ...]) -> None:
    assert len(darkness(to_memory(A4, copies, range(1, 2)))) == 2


def test_pages_are_made_to_fit_other_paper(copies: tuple[LaidOut, ...]) -> None:
    pdf = to_memory(QPageSize(QPageSize.PageSizeId.A5), copies[:1], range(1))
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    assert (round(width), round(height)) == (420, 595)
    assert darkness(pdf)[0] > 0.005


def test_what_is_printed_names_neither_the_case_nor_the_person(
    copies: tuple[LaidOut, ...],
) -> None:
    pdf = to_memory(A4, copies[:1], range(1))
    found = pypdfium2.PdfDocument(pdf)
    assert found.get_metadata_dict()["Title"] == "Vetting Desk"
    assert found.get_metadata_dict()["Author"] == ""


class Chosen:
    """A printer as the system's dialog leaves it; the tests' system has none of its own."""

    def __init__(self, **set_to: Any) -> None:
        self._set = {"outputFileName": "", "copyCount": 1, "fromPage": 0, "toPage": 0} | set_to
        self._set.setdefault("outputFormat", QPrinter.OutputFormat.NativeFormat)
        self._set.setdefault("printerName", "Office")
        self._set.setdefault("duplex", QPrinter.DuplexMode.DuplexLongSide)
        self._set.setdefault("colorMode", QPrinter.ColorMode.GrayScale)

        self._set["pageLayout"] = QPageLayout(A4, QPageLayout.Orientation.Portrait, QMarginsF())

    def __getattr__(self, name: str) -> Any:
        if name == "setCopyCount":
            return partial(self._set.__setitem__, "copyCount")
        return lambda: self._set[name]


def test_each_copy_is_painted_by_itself() -> None:
    """A printer told to make three of each would give all the same number."""
    chosen: Any = Chosen(copyCount=3)
    wish = wish_of(chosen, 5)
    assert (wish.copies, wish.pages, chosen.copyCount()) == (3, range(5), 1)


def test_a_range_of_pages_is_kept_within_the_record() -> None:
    chosen: Any = Chosen(fromPage=2, toPage=9)
    assert wish_of(chosen, 5).pages == range(1, 5)


@pytest.mark.parametrize(
    "set_to", [{"outputFileName": "x.pdf"}, {"outputFormat": QPrinter.OutputFormat.PdfFormat}]
)
def test_nothing_is_printed_to_a_file(set_to: dict[str, Any]) -> None:
    chosen: Any = Chosen(**set_to)
    with pytest.raises(PrintingError, match="to-file"):
        wish_of(chosen, 5)


def test_through_cups_pages_go_over_the_pipe_and_into_no_file(
    copies: tuple[LaidOut, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(system_print, "THROUGH_CUPS", True)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    handed: list[tuple[Any, ...]] = []
    monkeypatch.setattr(spooler, "hand_over", lambda *given: handed.append(given))
    chosen: Any = Chosen()
    hand_over = system_print.send(PrintWish(chosen, 2, range(3)), copies)
    assert hand_over is not None
    hand_over()
    [(pages, name, options)] = handed
    assert pages.startswith(b"%PDF")
    assert name == "Office"
    assert options == {
        "media": "A4", "sides": "two-sided-long-edge", "print-color-mode": "monochrome",
    }  # fmt: skip
    assert list(tmp_path.glob("*.pdf")) == []


def test_elsewhere_the_system_takes_them_as_they_are_painted(
    copies: tuple[LaidOut, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_print, "THROUGH_CUPS", False)
    painted: list[Any] = []
    monkeypatch.setattr(system_print, "paint", lambda *given: painted.append(given))
    chosen: Any = Chosen()
    assert system_print.send(PrintWish(chosen, 2, range(3)), copies) is None
    assert painted == [(chosen, copies, range(3))]


class Refusing:
    """Stands for a painter whose printer does not begin, or takes no second page."""

    def begin(self, _device: object) -> bool:
        return False


def test_a_printer_that_does_not_begin_is_told(
    copies: tuple[LaidOut, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_print, "QPainter", Refusing)
    chosen: Any = Chosen()
    with pytest.raises(PrintingError, match="did not begin"):
        system_print.paint(chosen, copies, range(1))


def test_a_printer_that_stops_in_the_midst_is_told(
    copies: tuple[LaidOut, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    monkeypatch.setattr(writer, "newPage", lambda: False)
    with pytest.raises(PrintingError, match="no further page"):
        system_print.paint(writer, copies, range(2))


def test_the_text_of_a_copy_names_who_when_and_which(copies: tuple[LaidOut, ...]) -> None:
    for number, copy in enumerate(copies, 1):
        for page in copy.pages:
            said = re.sub("[\u2066-\u2069]", "", "\n".join(line.text for line in page.lines))
            assert re.search(rf"(Нусхаи|Copy) {number}\b", said)
            assert str(datetime.now(UTC).year) in said
