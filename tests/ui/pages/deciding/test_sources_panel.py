"""What a decision works from."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.sources_panel import SourcesPanel
from vetting_desk.operations.decisions.preparing import Draft


def test_each_record_is_there_and_what_is_new_says_so(drafted: DecidingView, qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    heard: list[str] = []
    panel.record_requested.connect(heard.append)
    panel.show_view(drafted)
    assert not any("New" in each.accessibleName() for each in panel.rows())
    panel.rows()[1].click()
    assert heard == [drafted.known.sources[1].record.id]
    draft = drafted.draft
    assert draft is not None
    content = draft.content.model_copy(update={"works_from": draft.content.works_from[1:]})
    fewer = Draft(draft.id, draft.case_id, draft.officer, True, content, ())
    panel.show_view(replace(drafted, draft=fewer))
    assert panel.rows()[0].accessibleName().startswith("New")


def test_with_nothing_it_says_so(drafted: DecidingView, qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    sealed = (drafted.known.sources[0].record,)
    panel.show_view(
        replace(drafted, draft=None, known=replace(drafted.known, sources=(), sealed=sealed))
    )
    assert panel.rows() == []
