"""The instruments of the desk: their details, and adding one from a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.desk_page import DeskPage
from ui.pages.instruments.findings_dialog import FindingsDialog
from ui.pages.instruments.instruments_page import InstrumentsPage
from ui.widgets.tables import choose_row
from ui.widgets.texts import Paragraph


def column(page: DeskPage, number: int) -> list[str]:
    model = page._model  # type: ignore[attr-defined]
    return [model.index(row, number).data() for row in range(model.rowCount())]


def accept(page: DeskPage) -> None:
    """Add an instrument in spite of what was found."""
    dialog = page.findChild(FindingsDialog)
    assert dialog is not None
    next(b for b in dialog.findChildren(QPushButton) if "all the same" in b.text()).click()


def test_instruments_show_title_languages_version_standing_digest(
    show: Callable[..., DeskPage],
) -> None:
    page = show(InstrumentsPage)
    assert "First contact" in column(page, 0)
    assert "English, Русский, Тоҷикӣ, فارسی" in column(page, 1)
    assert {"Unvalidated", "Validated, clinical"} <= set(column(page, 3))


def test_an_instrument_can_be_added_from_a_file(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    shared: Path,
) -> None:
    page = show(InstrumentsPage)
    before = len(column(page, 0))
    form = shared / "testdata" / "forms" / "whova_form.xml"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    page.header.act_button.click()
    settle()
    accept(page)
    settle()
    assert len(column(page, 0)) == before + 1


def test_a_list_that_does_not_lie_beside_a_questionnaire_is_named(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = show(InstrumentsPage)
    form = tmp_path / "listed.md"
    form.write_text(
        "| survey |\n| | type | name | label |\n"
        "| | select_one_from_file places.csv | place | Where? |\n"
        "| settings |\n| | form_id | version |\n| | listed | 1 |\n"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    page.header.act_button.click()
    settle()
    accept(page)
    settle()
    assert "answers to choose from" in page._banner.sentence()  # type: ignore[attr-defined]
    (tmp_path / "places.csv").write_text("name,label\na,Alpha\n")
    page.header.act_button.click()
    settle()
    assert page._banner.isHidden()  # type: ignore[attr-defined]


def test_a_file_that_is_no_questionnaire_is_a_banner(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = show(InstrumentsPage)
    (tmp_path / "x.xml").write_text("not a form")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.xml"), ""))
    page.header.act_button.click()
    settle()
    assert "not a questionnaire" in page._banner.sentence()  # type: ignore[attr-defined]


def test_nothing_is_added_while_nobody_has_read_what_was_found(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = show(InstrumentsPage)
    before = column(page, 0)
    form = tmp_path / "own.md"
    form.write_text(
        "| survey |\n| | type | name | label |\n| | text | q | How often do you pray? |\n"
        "| settings |\n| | form_id | version |\n| | own | 1 |\n"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    page.header.act_button.click()
    settle()
    assert column(page, 0) == before
    dialog = page.findChild(FindingsDialog)
    assert dialog is not None
    said = " ".join(text.plain() for text in dialog.findChildren(Paragraph))
    assert "q: It asks about prayer or religious practice." in said
    dialog.reject()
    settle()
    assert column(page, 0) == before


@pytest.mark.parametrize("way", ["button", "enter"])
def test_an_instrument_is_opened_to_be_tried_out(
    show: Callable[..., DeskPage], settle: Callable[[], None], qtbot: QtBot, way: str
) -> None:
    page = show(InstrumentsPage)
    table = page._table  # type: ignore[attr-defined]
    assert not page._try.isEnabled()  # type: ignore[attr-defined]
    choose_row(table, 1)
    with qtbot.waitSignal(page.try_requested) as asked:  # type: ignore[attr-defined]
        if way == "button":
            page._try.click()  # type: ignore[attr-defined]
        else:
            table.activated.emit(table.currentIndex())
    assert asked.args == [page._model.item_at(1).key.sha256]  # type: ignore[attr-defined]
