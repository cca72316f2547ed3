"""How the cells of the list of cases are drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.pages.cases.case_delegate import CaseDelegate, row_height
from ui.pages.cases.cases_table_model import NAME, REFERENCE, WAY, CasesTableModel
from vetting_desk.model import CaseRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases

WIDTH = 220


@pytest.fixture
def row(desk: OpenDesk) -> CaseRow:
    return cases.search(desk, "namuna om")[0]


def drawn(row: CaseRow, column: int, *, chosen: bool = False, mirrored: bool = False) -> QImage:
    model = CasesTableModel()
    model.show_rows([row])
    image = QImage(QSize(WIDTH, row_height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, row_height())
    option.direction = (
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(image)
    CaseDelegate().paint(painter, option, model.index(0, column))
    painter.end()
    return image


def inked(image: QImage, area: QRect) -> bool:
    """Return whether anything is drawn in an area of a cell."""
    part = image.copy(area)
    return len({part.pixel(x, y) for x in range(part.width()) for y in range(part.height())}) > 1


def test_a_row_has_room_for_two_lines() -> None:
    size = CaseDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
    assert size.height() == row_height()


def test_a_second_name_is_drawn_beneath_the_first(row: CaseRow) -> None:
    low = QRect(0, row_height() * 3 // 4, WIDTH, row_height() // 4 - 2)
    assert inked(drawn(row, NAME), low)
    assert not inked(drawn(replace(row, latin_name=""), NAME), low)


def test_a_chosen_row_looks_apart(row: CaseRow) -> None:
    assert drawn(row, NAME, chosen=True) != drawn(row, NAME)


@pytest.mark.parametrize(("mirrored", "edge"), [(False, 1), (True, WIDTH - 2)])
def test_the_mark_of_a_chosen_row_stands_where_reading_begins(
    row: CaseRow, mirrored: bool, edge: int
) -> None:
    middle = row_height() // 2
    marked = drawn(row, REFERENCE, chosen=True, mirrored=mirrored)
    other = WIDTH - 1 - edge
    assert marked.pixel(edge, middle) != marked.pixel(other, middle)


def test_from_the_right_the_shape_of_the_way_stands_at_the_right(row: CaseRow) -> None:
    left = QRect(0, 0, 30, row_height() - 2)
    right = QRect(WIDTH - 30, 0, 30, row_height() - 2)
    assert inked(drawn(row, WAY), left)
    assert inked(drawn(row, WAY, mirrored=True), right)


def test_a_name_too_long_for_its_column_is_shortened(row: CaseRow) -> None:
    long = replace(row, name="Намуна" * 40, latin_name="")
    margin = QRect(WIDTH - 8, 4, 8, row_height() - 8)
    assert not inked(drawn(long, NAME), margin)
