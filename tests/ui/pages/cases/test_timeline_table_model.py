"""The timeline of a case as a table, newest first."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from ui.pages.cases.timeline_table_model import (
    ENTRY_ROLE,
    TimelineTableModel,
    entry_text,
    known_kinds,
)
from ui.theme.icons import icon
from vetting_desk.model import TimelineEntry

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def entry(kind: str, *, minutes: int = 0, detail: str = "", about: str = "s") -> TimelineEntry:
    return TimelineEntry(
        NOW + timedelta(minutes=minutes), kind, "A. Officer", "Intake", about, detail
    )


def shown(*entries: TimelineEntry, locked: tuple[str, ...] = ()) -> TimelineTableModel:
    model = TimelineTableModel()
    model.show_entries(entries, locked)
    return model


def words(model: QAbstractTableModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_newest_stands_first() -> None:
    model = shown(entry("case-created"), entry("record-signed", minutes=1))
    assert words(model, 1) == ["Signed: Intake", "Case opened"]
    assert words(model, 2) == ["A. Officer", "A. Officer"]


def test_why_headquarters_refused_is_shown() -> None:
    model = shown(entry("record-refused", detail="signature"))
    assert words(model, 1) == ["Refused by HQ: Intake (its signature is not valid)"]


@pytest.mark.parametrize(
    ("kind", "words_before"),
    [
        ("record-held", "Waiting for a person at HQ: Intake"),
        ("record-accepted", "Taken in although nobody could judge it: Intake"),
    ],
)
def test_why_a_person_had_to_decide_is_shown(kind: str, words_before: str) -> None:
    model = shown(entry(kind, detail="I was in the room"))
    assert words(model, 1) == [f"{words_before} (I was in the room)"]


def test_a_kind_nobody_named_is_shown_by_its_subject() -> None:
    assert entry_text(entry("moon-phase")) == "Intake"


@pytest.mark.parametrize("kind", sorted(known_kinds()))
def test_every_kind_has_words_and_a_shape(kind: str) -> None:
    model = shown(entry(kind, detail="need"))
    cell = model.index(0, 1)
    assert cell.data()
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_lock_stands_before_what_only_psychologists_can_open() -> None:
    model = shown(entry("record-signed", about="sealed"), locked=("sealed",))
    drawn = model.index(0, 1).data(Qt.ItemDataRole.DecorationRole)
    assert drawn.pixmap(16).toImage() == icon("lock", "accent").pixmap(16).toImage()


def test_a_cell_too_narrow_for_its_words_shows_them_as_a_tool_tip() -> None:
    model = shown(entry("case-created"))
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "Case opened"


def test_the_entry_itself_is_there_for_what_it_leads_to() -> None:
    first = entry("case-created")
    model = shown(first)
    assert model.index(0, 0).data(ENTRY_ROLE) is first
    assert model.entry_at(0) is first
    assert model.entry_at(1) is None


def test_columns_have_headings_and_rows_none() -> None:
    model = shown()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(at, across) for at in range(3)] == ["When", "What", "Who"]
    assert model.headerData(0, down) is None


def test_an_empty_timeline_has_no_row() -> None:
    model = shown()
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None
