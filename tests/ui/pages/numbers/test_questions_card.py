"""Questions in the window: an edition is made, asked by columns, kept, run again, and its answer sealed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.pages.numbers.conftest import Make
from ui.pages.numbers.question_dialogs import (
    AnswerExportDialog,
    KeepQuestionDialog,
    PutBackDialog,
)
from ui.pages.numbers.questions_card import QuestionsCard
from vetting_desk.crypto.age import HybridIdentity, unseal
from vetting_desk.model import Officer, Role
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.questions import Question
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import editions, questions

Settle = Callable[[], None]


def words(card: QuestionsCard) -> list[list[str]]:
    model = card.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def card(make_page: Make, settle: Settle) -> QuestionsCard:
    """The card on a page, after an edition was made."""
    found = make_page().questions
    assert found.asked is not None
    assert found.asked.answer is None
    assert not found.table.isVisible()
    found.make_button.click()
    settle()
    return found


def test_an_edition_is_made_and_says_how_many(card: QuestionsCard) -> None:
    assert card.table.isVisible()
    assert card.asked is not None
    assert card.asked.answer is not None
    assert card.asked.answer.edition.number == 1
    rows = words(card)
    assert [row[0] for row in rows][:1] == ["Amnesty"]
    assert all(int(row[1]) >= 5 for row in rows)


def test_it_is_divided_by_two_columns(card: QuestionsCard, settle: Settle) -> None:
    card.by.choose("sex")
    card.and_by.choose("outcome")
    card.refresh()
    settle()
    assert card.model.columnCount() == 3
    assert {len(row) for row in words(card)} == {3}
    assert all(int(row[2]) >= 5 for row in words(card))


def test_a_question_is_kept_and_run_again(card: QuestionsCard, settle: Settle) -> None:
    card.by.choose("sex")
    card.refresh()
    settle()
    card.keep()
    dialog = card.dialog
    assert isinstance(dialog, KeepQuestionDialog)
    dialog.submit()
    assert dialog.find_problems()
    dialog.name.setText("Not so")
    dialog.submit()
    settle()
    assert dialog.problems.isVisible()
    dialog.name.setText("by-sex")
    dialog.submit()
    settle()
    assert card.asked is not None
    assert list(card.asked.saved) == ["by-sex"]
    before = words(card)
    card.by.choose("outcome")
    card.kept.choose("by-sex")
    card.refresh()
    settle()
    assert words(card) == before
    assert not card.by.isEnabled()


def test_a_kept_question_is_put_away_and_back(
    card: QuestionsCard, hq: OpenDesk, settle: Settle
) -> None:
    told: list[str] = []
    card.said.connect(lambda said, _: told.append(said))
    questions.save(hq, "by-sex", Question((Column.SEX,)))
    card.refresh()
    settle()
    assert not card.away_button.isVisible()
    assert not card.back_button.isVisible()
    card.kept.choose("by-sex")
    card.refresh()
    settle()
    card.away_button.click()
    settle()
    assert told[-1] == "“\u2068by-sex\u2069” was put away. It can be put back."
    assert card.asked is not None
    assert (card.asked.saved, card.asked.wanted.kept) == ({}, "")
    assert card.by.isEnabled()
    assert not card.away_button.isVisible()
    card.back_button.click()
    dialog = card.dialog
    assert isinstance(dialog, PutBackDialog)
    assert dialog.name.choice() == "by-sex"
    dialog.submit()
    settle()
    assert list(card.asked.saved) == ["by-sex"]
    assert not card.back_button.isVisible()


def test_a_question_that_somebody_else_put_away_is_asked_no_more(
    card: QuestionsCard, hq: OpenDesk, settle: Settle
) -> None:
    questions.save(hq, "by-sex", Question((Column.SEX,)))
    card.refresh()
    settle()
    card.kept.choose("by-sex")
    questions.put_away(hq, "by-sex")
    card.refresh()
    settle()
    assert card.asked is not None
    assert card.asked.wanted.kept == ""
    assert card.by.isEnabled()


def test_an_answer_is_sealed(card: QuestionsCard, settle: Settle, tmp_path: Path) -> None:
    identity, told = HybridIdentity.generate(), []
    card.said.connect(lambda said, _: told.append(said))
    card.export()
    dialog = card.dialog
    assert isinstance(dialog, AnswerExportDialog)
    assert len(dialog.find_problems()) == 2
    dialog.purpose.setText("Report")
    dialog.recipients.setPlainText(identity.recipient.to_text())
    dialog.each.setChecked(True)
    dialog.export_into(tmp_path)
    settle()
    [file] = tmp_path.glob("*.age")
    assert unseal(file.read_bytes(), [identity]).startswith(b"pseudonym,outcome\r\n")
    assert told[-1].startswith("Sealed: ")
    dialog.close()
    settle()


def test_who_may_not_export_asks_and_makes_none(
    make_page: Make, hq: OpenDesk, settle: Settle
) -> None:
    editions.make(hq)
    hq.casebook.act_as(Officer(hq.officer.id, hq.officer.name, Role.DECISION_MAKER))
    found = make_page().questions
    assert not found.make_button.isVisible()
    assert found.table.isVisible()
    assert found.asked is not None
    assert "language" not in {each.value for each in found.asked.columns}
