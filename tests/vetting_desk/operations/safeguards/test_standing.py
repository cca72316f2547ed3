"""What is shut in a case is told beforehand."""

import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards.standing import standing


def test_a_case_of_which_nothing_is_known(post: OpenDesk, case: str) -> None:
    assert [row.id for row in standing(post, case)] == ["age-unknown", "notice-not-given"]


def test_there_has_to_be_a_case(post: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        standing(post, "none")
