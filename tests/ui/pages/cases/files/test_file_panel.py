"""The panel: what another desk says stands there, and who only reads has no acts."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.files.file_panel import FilePanel
from vetting_desk.model.kept_file import FileState, KeptFile, content_of_file
from vetting_desk.model.statement import Stands, Statement, Thing
from vetting_desk.operations.files.kept import FileSeen

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def said(file: KeptFile, desk: str = "") -> Statement:
    return Statement(
        "s" + desk,
        "c",
        Thing.FILE,
        file.id,
        content_of_file(file),
        NOW,
        "o",
        "Anora",
        "",
        desk=desk,
    )


def seen(
    *, here: bool = True, differs: bool = False, state: FileState = FileState.KEPT
) -> FileSeen:
    file = KeptFile(
        "f", "Шиноснома", "a" * 64, 9, "image/png", "b" * 64, 9, ("place",), "Модар", state=state
    )
    other = (said(KeptFile("f", "Шаҳодатнома", brought_by="Хола"), "Border"),) if differs else ()
    stands = Stands(said(file), other, (said(file), *other), ("s",))
    return FileSeen(file, stands, here, None, ())


def words(panel: FilePanel) -> str:
    return "\n".join(each.text() for each in panel.findChildren(QLabel))


@pytest.mark.parametrize("records", [True, False])
def test_who_only_reads_has_no_acts_but_to_look(qtbot: QtBot, records: bool) -> None:
    panel = FilePanel(may_record=records)
    qtbot.addWidget(panel)
    panel.show_file(seen())
    assert set(panel.buttons) == ({"show", "hand", "correct", "out"} if records else {"show"})


def test_a_file_that_has_not_come_cannot_be_shown_and_says_so(qtbot: QtBot) -> None:
    panel = FilePanel(may_record=True)
    qtbot.addWidget(panel)
    panel.show_file(seen(here=False))
    assert "show" not in panel.buttons
    assert "has not come to this desk" in words(panel)


def test_what_another_desk_says_stands_there_and_can_be_settled(qtbot: QtBot) -> None:
    panel = FilePanel(may_record=True)
    qtbot.addWidget(panel)
    panel.show_file(seen(differs=True))
    assert "Шаҳодатнома" in words(panel)
    assert {"out", "back"} <= set(panel.buttons)
    panel.show_file(seen(state=FileState.TAKEN_OUT))
    assert "back" in panel.buttons
    assert "out" not in panel.buttons
    panel.show_file(None)
    assert panel.buttons == {}
