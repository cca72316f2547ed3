"""Editions in a casebook answer as the lines in them say."""

from datetime import UTC, datetime

from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import Placed
from vetting_desk.model.numbers.questions import Question
from vetting_desk.registry.casebook_figures import CasebookFigures
from vetting_desk.store import Casebook

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
LINE = ("north", "woman", "18-24", "tajik", "present", "2026-01", "", "", "", "", "")


def test_an_answer_is_of_the_edition_that_is_named(casebook: Casebook) -> None:
    figures = CasebookFigures(casebook)
    casebook.editions.add(Placed({str(n): LINE for n in range(3)}, 0, 0), AT, 3)
    casebook.editions.add(Placed({str(n): LINE for n in range(7)}, 0, 0), AT, 3)
    newest, first = figures.heads()
    asked = Question((Column.SEX,))
    assert figures.answer(first, asked).rows == ((("woman",), 3),)
    assert figures.answer(newest, asked).rows == ((("woman",), 7),)


def test_what_was_done_is_logged(casebook: Casebook) -> None:
    CasebookFigures(casebook).note_exported({"rows": 1})
    assert casebook.audit.entries(limit=1)[0].action == "question-exported"
