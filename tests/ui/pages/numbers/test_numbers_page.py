"""The numbers of headquarters on the screen: one look, tables, what they mean, and who may see what."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.ui.pages.numbers.conftest import Make
from ui.pages.numbers.shown import Wish
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Officer, Role
from vetting_desk.model.numbers.definitions import Subject, What
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import looking

Settle = Callable[[], None]


def cell(page_model: object, row: int, column: int) -> str:
    index = page_model.index(row, column)  # type: ignore[attr-defined]
    return str(page_model.data(index, Qt.ItemDataRole.DisplayRole))  # type: ignore[attr-defined]


def test_nothing_counted_says_what_counts(make_page: Make) -> None:
    page = make_page(filled=False)
    assert page._empty.isVisible()
    assert not page.table.isVisible()


@pytest.mark.parametrize("failing", ["bring_up_to_date", "notes"])
def test_what_could_not_be_read_never_looks_like_nothing(
    make_page: Make, settle: Settle, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise StorageFullError(path="x")

    with monkeypatch.context() as full:
        full.setattr(looking, failing, broken)
        page = make_page()
        assert "could not be read" in page.banner.sentence()
        assert not page._empty.isVisible()
        assert not page.table.isVisible()
    page.banner.acted.emit()
    settle()
    assert not page.banner.isVisible()
    assert page.table.isVisible()


def test_the_way_is_one_look(make_page: Make) -> None:
    page = make_page()
    assert page.shown is not None
    tiles = [tile.accessibleName() for tile in page._tiles.children() if tile.isWidgetType()]  # type: ignore[attr-defined]
    assert tiles[0] == "Called: 260"
    assert any(name.startswith("Amnesty: ") for name in tiles)
    assert page.picture.isVisible()


def test_each_table_is_shown_and_ends_with_all_together(make_page: Make, settle: Settle) -> None:
    page = make_page()
    for wish in (
        Wish(Subject.STEPS, "sex"), Wish(Subject.OUTCOMES, "post"), Wish(Subject.NEEDS, "age"),
        Wish(Subject.TIMES, "post", What.CALL_RETURN.value), Wish(Subject.RATINGS, "sex", "H1"),
        Wish(Subject.OMITS, "language"),
    ):  # fmt: skip
        page.choose(wish)
        settle()
        assert page.shown is not None
        assert page.shown.wish == wish
        assert cell(page.model, page.model.rowCount() - 1, 0) == "All"
        assert len(page.picture.rows()) == page.model.rowCount() - 1


def test_hidden_figures_say_so_in_words_and_are_no_noughts(make_page: Make, settle: Settle) -> None:
    page = make_page()
    page.choose(Wish(Subject.OUTCOMES, "post"))
    settle()
    places = [
        (row, column)
        for row in range(page.model.rowCount())
        for column in range(1, page.model.columnCount())
        if cell(page.model, row, column) == "hidden"
    ]
    assert places
    told = page.model.data(page.model.index(*places[0]), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("fewer than 5")
    assert page._hidden.isVisible()


def test_a_table_divided_by_an_indicator_takes_one_of_them(make_page: Make, settle: Settle) -> None:
    page = make_page()
    page.choose(Wish(Subject.RATINGS, "sex"))
    settle()
    assert page.shown is not None
    assert page.shown.wish.item == "C1"
    assert page.items.isVisible()


def test_who_decides_sees_no_assessors_and_exports_nothing(
    make_page: Make, hq: OpenDesk, settle: Settle
) -> None:
    hq.casebook.act_as(Officer(hq.officer.id, hq.officer.name, Role.DECISION_MAKER))
    page = make_page()
    page.choose(Wish(Subject.OMITS, "assessor"))
    settle()
    assert page.shown is not None
    assert page.shown.wish.by == "sex"
    assert not page.header.act_button.isVisible()


def test_what_it_means_stands_beneath_with_what_it_does_not_show(
    make_page: Make, settle: Settle
) -> None:
    page = make_page()
    page.choose(Wish(Subject.OUTCOMES, "sex"))
    settle()
    assert "Unequal shares do not show unfairness" in page._words.plain()
    assert "Sex: As the person describes themself" in page._words.plain()


def test_a_change_by_hand_reads_again(make_page: Make, settle: Settle) -> None:
    page = make_page()
    box = page.subjects.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle()
    assert page.shown is not None
    assert page.shown.wish.subject is Subject.OUTCOMES
