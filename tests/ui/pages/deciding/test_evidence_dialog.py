"""Taking over evidence by its place in a record."""

from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import Bench
from ui.pages.deciding.evidence_dialog import EvidenceDialog
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.decisions import material as materials


def test_what_is_marked_in_several_records_is_taken_over(bench: Bench, qtbot: QtBot) -> None:
    sources = materials.of_case(bench.hq, bench.case_id).sources
    dialog = EvidenceDialog(sources, (), None)
    qtbot.addWidget(dialog)
    heard: list[tuple[PlaceRef, ...]] = []
    dialog.chosen.connect(heard.append)
    first = dialog.answers.item(0)
    first.setCheckState(first.checkState().Checked)
    dialog.record.setCurrentIndex(1)
    second = dialog.answers.item(1)
    second.setCheckState(second.checkState().Checked)
    dialog.record.setCurrentIndex(0)
    assert dialog.answers.item(0).checkState().value
    dialog.act.click()
    [places] = heard
    assert {each.record for each in places} == {each.record.id for each in sources[:2]}


def test_what_is_taken_is_not_offered_again_and_words_are_found(bench: Bench, qtbot: QtBot) -> None:
    [source, *_] = materials.of_case(bench.hq, bench.case_id).sources
    answers = [each for each in source.document.answers if each.text.strip()]
    taken = PlaceRef(**source.ref.model_dump(), place=answers[0].reference)
    dialog = EvidenceDialog([source], [taken], None)
    qtbot.addWidget(dialog)
    assert dialog.answers.count() == len(answers) - 1
    dialog.search.setText(answers[1].label)
    shown = [
        row for row in range(dialog.answers.count()) if not dialog.answers.item(row).isHidden()
    ]
    assert 0 in shown
    dialog.search.setText("no such words anywhere")
    assert all(dialog.answers.item(row).isHidden() for row in range(dialog.answers.count()))
    heard: list[object] = []
    dialog.chosen.connect(heard.append)
    dialog.act.click()
    assert heard == []
