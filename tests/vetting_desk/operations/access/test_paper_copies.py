"""Copies on paper are numbered by the log, and none is printed without a reason."""

import pytest

from vetting_desk.errors import InputError
from vetting_desk.operations.access import paper_copies
from vetting_desk.operations.access.open_desk import OpenDesk


def test_numbers_go_on_for_each_thing_by_itself(post: OpenDesk) -> None:
    for subject, first in (("one", 1), ("one", 3), ("other", 1)):
        printed = paper_copies.numbered(post, "thing-printed", subject, 2)
        assert [each.number for each in printed] == [first, first + 1]
        assert {each.name for each in printed} == {post.officer.name}
        told = paper_copies.detail(printed, "Invented", more="x")
        post.casebook.audit.append("thing-printed", subject, told)
    newest = post.casebook.audit.entries(action="thing-printed")[0]
    assert dict(newest.detail) == {"reason": "Invented", "first": 1, "copies": 2, "more": "x"}


@pytest.mark.parametrize(
    ("reason", "copies", "field"),
    [
        ("", 1, "reason"),
        ("  ", 1, "reason"),
        ("x" * (paper_copies.MOST_REASON + 1), 1, "reason"),
        ("x", 0, "copies"),
        ("x", paper_copies.MOST_COPIES + 1, "copies"),
    ],
)
def test_a_reason_and_a_number_in_range_are_wanted(reason: str, copies: int, field: str) -> None:
    with pytest.raises(InputError) as refused:
        paper_copies.require(reason, copies)
    assert refused.value.fields["field"] == field
    assert paper_copies.require(" For the file ", 1) == "For the file"
