"""The window says of a refusal what the table says."""

import pytest

from ui.questionnaire.questions.refusal_text import error_text
from ui.text.error_text import describe
from ui.text.error_text.safeguards import ROWS
from vetting_desk.cli.error_text import describe as for_terminal
from vetting_desk.errors import SafeguardError
from vetting_desk.operations.safeguards.table import SAFEGUARDS, Safeguard


@pytest.mark.parametrize("row", SAFEGUARDS, ids=lambda row: row.id)
def test_each_row_has_the_tables_own_words(row: Safeguard) -> None:
    refused = SafeguardError(row=row.id, act="rate", case="", question="", roles=())
    words = describe(refused)
    assert (words.sentence, words.hint) == (row.why, row.instead)
    assert error_text(refused) == f"{row.why} {row.instead}"
    assert for_terminal(refused).endswith(f"{row.why} {row.instead}")


def test_no_words_are_left_over() -> None:
    assert set(ROWS) == {row.id for row in SAFEGUARDS}


def test_a_row_nobody_knows_still_has_words() -> None:
    assert describe(SafeguardError(row="of-tomorrow")).sentence
