"""A card of lines: headed by how many there are, and left as it is while nothing changes."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.agenda.group_card import GroupCard, second_text
from vetting_desk.model.due import DueItem, DueKind, DueRow
from vetting_desk.operations.agenda.looking import AgendaRow

TODAY = date(2026, 12, 2)
SINCE = datetime(2026, 11, 1, tzinfo=UTC)


def row(
    about: str, kind: DueKind = DueKind.TASK, *, told: tuple[str, ...] = (), **more: object
) -> AgendaRow:
    item = DueItem(kind, about, SINCE, day=TODAY, **more)  # type: ignore[arg-type]
    return AgendaRow(DueRow(item, "2026-W5C-00001", "Namuna", "", "Anora", "Post"), told)


@pytest.fixture
def card(qtbot: QtBot) -> GroupCard:
    made = GroupCard("Today")
    qtbot.addWidget(made)
    made.show()
    return made


def test_lines_are_made_once_and_kept(card: GroupCard) -> None:
    rows = (row("a"), row("b"))
    card.show_rows(rows, 2, TODAY, lambda _: False)
    before = list(card.lines)
    card.show_rows(rows, 2, TODAY, lambda _: False)
    assert card.lines == before
    assert card._heading.text() == "Today (2)"
    card.show_rows((), 0, TODAY, lambda _: False)
    assert not card.isVisible()


def test_the_focus_stays_at_the_line_it_was_at(card: GroupCard, qtbot: QtBot) -> None:
    card.show_rows((row("a"), row("b")), 2, TODAY, lambda _: False)
    card.activateWindow()
    card.lines[1].button.setFocus()
    qtbot.waitUntil(card.lines[1].button.hasFocus)
    card.show_rows((row("b"),), 1, TODAY, lambda _: False)
    assert card.lines[0].button.hasFocus()


def test_what_is_urgent_says_so_by_a_word_once(card: GroupCard) -> None:
    rows = (row("a", urgent=True), row("b", DueKind.URGENT_NEED, urgent=True), row("c"))
    card.show_rows(rows, 3, TODAY, lambda _: False)
    names = [line.button.accessibleName().partition(",")[0] for line in card.lines]
    assert names == ["Urgent: Task", "Urgent need", "Task"]


def test_the_act_is_there_for_who_may_and_says_what_of(card: GroupCard, qtbot: QtBot) -> None:
    card.show_rows((row("a", words="Find it"),), 1, TODAY, lambda _: True)
    act = card.lines[0].act
    assert act is not None
    assert "Find it" in act.accessibleName()
    with qtbot.waitSignal(card.act_wanted):
        act.click()


def test_the_second_line_says_whose_where_and_who_is_called(qapp: object) -> None:
    text = second_text(row("a", told=("Parvina", "Qodir")), TODAY)
    for part in (
        "2026-12-02",
        "2026-W5C-00001",
        "Namuna",
        "Anora",
        "Post",
        "is called: Parvina, Qodir",
    ):
        assert part in text.replace("\u2068", "").replace("\u2069", "")
