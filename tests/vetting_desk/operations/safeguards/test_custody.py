"""Whether somebody is held: recorded in one go, and read as of today."""

import pytest

from vetting_desk.errors import InputError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import custody, known

WHOLE = {
    "liberty": "held", "held-where": "Post Namuna", "held-by": "police", "held-since": "2026-10",
    "next-legal-review": "2001-01-31",
}  # fmt: skip


def in_force(post: OpenDesk, case: str) -> dict[str, str]:
    return {each.name: each.value for each in known.known(post, case).in_force}


def test_all_of_it_is_recorded_in_one_statement(post: OpenDesk, case: str) -> None:
    recorded = custody.record(post, case, WHOLE, "His wife called")
    assert {each.name: each.value for each in recorded} == WHOLE
    assert len(post.casebook.entries.of_kind("facts")) == 1
    found = custody.of_case(post, case)
    assert found is not None
    assert (found.custody.where, found.custody.day, found.over) == (
        "Post Namuna",
        "2001-01-31",
        True,
    )


def test_what_is_empty_or_the_same_stays(post: OpenDesk, case: str) -> None:
    custody.record(post, case, WHOLE, "His wife called")
    again = {**WHOLE, "held-by": "", "next-legal-review": "2999-01-31"}
    recorded = custody.record(post, case, again, "A lawyer wrote")
    assert [each.name for each in recorded] == ["liberty", "next-legal-review"]
    assert in_force(post, case) == {**WHOLE, "next-legal-review": "2999-01-31"}
    found = custody.of_case(post, case)
    assert found is not None
    assert not found.over


def test_who_is_free_is_not_held(post: OpenDesk, case: str) -> None:
    custody.record(post, case, WHOLE, "His wife called")
    recorded = custody.record(post, case, {**WHOLE, "liberty": "free"}, "He called me")
    assert [(each.name, each.value) for each in recorded] == [("liberty", "free")]
    assert custody.of_case(post, case) is None


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"held-where": "x"},
        {"liberty": "held", "language": "x"},
        {**WHOLE, "held-since": "soon"},
    ],
)
def test_nothing_is_recorded_of_what_cannot_be(
    post: OpenDesk, case: str, values: dict[str, str]
) -> None:
    with pytest.raises(InputError):
        custody.record(post, case, values, "Because")
    assert in_force(post, case) == {}
