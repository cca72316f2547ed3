"""The table of cases: texts, second lines, and texts for a screen reader."""

from dataclasses import replace

from PySide6.QtCore import Qt

from ui.pages.cases.cases_table_model import NAME, ROW_ROLE, SECOND_ROLE, STAGE, CasesTableModel
from vetting_desk.model.custody import Term
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


def test_the_table_says_in_words_what_it_shows(desk: OpenDesk) -> None:
    model = CasesTableModel()
    model.show_rows(cases.search(desk, "namuna om"))
    name = model.index(0, NAME)
    assert name.data() == "Намуна Омӯзишӣ"
    assert name.data(SECOND_ROLE) == "Namuna Omuzishi"
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Намуна Омӯзишӣ, Namuna Omuzishi"
    assert model.index(0, STAGE).data(SECOND_ROLE) == "1 draft"
    assert name.data(ROW_ROLE).name == "Намуна Омӯзишӣ"
    assert model.row_of("no such id") == -1
    assert model.case_at(5) is None


def test_who_is_held_is_said_beside_the_latin_name(desk: OpenDesk) -> None:
    [row] = cases.search(desk, "namuna om")
    model = CasesTableModel()
    model.show_rows([replace(row, custody=Term("2001-01-31", over=True))])
    said = "Held, legal review was due 2001-01-31 · Namuna Omuzishi"
    assert model.index(0, NAME).data(SECOND_ROLE) == said
