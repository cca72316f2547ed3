"""What stands on questions that are shut."""

import pytest

from ui.pages.interview.shut_text import WHO, shut_words
from vetting_desk.operations.interview.guarding import ACT_OF
from vetting_desk.operations.interview.shut import Shut
from vetting_desk.operations.safeguards.situation import Act
from vetting_desk.operations.safeguards.table import SAFEGUARDS

SHUTTING = [row for row in SAFEGUARDS if row.refused & (set(ACT_OF.values()) - {Act.CLINICAL})]


@pytest.mark.parametrize("row", SHUTTING, ids=lambda row: row.id)
def test_it_says_why_who_may_act_and_what_to_do(qapp: object, row: object) -> None:
    assert hasattr(row, "why")
    [shut] = shut_words({"/data/a": Shut(row.id, "")}).values()  # type: ignore[attr-defined] # a row of the table
    assert shut.words == f"{row.why} Who may act: {row.who} {row.instead}"  # type: ignore[attr-defined] # as above
    assert shut.led


def test_there_are_words_for_no_other_row() -> None:
    assert set(WHO) == {row.id for row in SHUTTING}


def test_each_reason_is_given_once_in_a_group(qapp: object) -> None:
    found = shut_words(
        {
            "/g/a": Shut("child", ""), "/g/b": Shut("not-private", "/x"),
            "/g/c": Shut("child", ""), "/h/d": Shut("child", ""),
        }
    )  # fmt: skip
    assert [each.led for each in found.values()] == [True, True, False, True]
    assert found["/g/c"].words == "Shut for the same reason."
