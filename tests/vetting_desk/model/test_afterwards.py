"""How a person is afterwards: what stands, whatever order it came in, and an entry that is whole or none."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import new_id
from vetting_desk.model.afterwards import Afterwards, AfterwardsPayload, standing
from vetting_desk.model.entry_kinds import AFTERWARDS, read_payload

SAID: dict[str, object] = {
    "months": 6, "key": "settled", "words": "Lives at home", "language": "en", "title": "Texts",
    "version": 1, "follow_up": {"record": new_id(), "digest": "0" * 64}, "day": "2026-12-01",
    "remark": "", "replaces": [],
}  # fmt: skip


def said(entry: str, key: str, *replaces: str, months: int = 6) -> Afterwards:
    return Afterwards(
        entry, months, key, key, "Texts", 1, "record", date(2026, 12, 1),
        datetime(2026, 12, 1, tzinfo=UTC), "Anora", replaces=replaces,
    )  # fmt: skip


def test_in_any_order_the_same_stands_by_month() -> None:
    every = [said("a", "settled"), said("b", "with-help", "a"), said("c", "settled", months=3)]
    for order in permutations(every):
        found = standing(order)
        assert {months: [one.id for one in its] for months, its in found.items()} == {
            3: ["c"],
            6: ["b"],
        }


def test_two_that_do_not_know_of_each_other_stand_side_by_side_and_equal_words_once() -> None:
    first, second = said("a", "settled"), said("b", "with-help")
    assert [one.id for one in standing([second, first])[6]] == ["a", "b"]
    assert len(standing([first, replace(second, key="settled")])[6]) == 1


def test_it_is_read_as_written() -> None:
    found = read_payload(AFTERWARDS, SAID)
    assert isinstance(found, AfterwardsPayload)
    assert found.model_dump() == SAID


@pytest.mark.parametrize(
    "change",
    [{"months": 4}, {"key": ""}, {"words": ""}, {"version": 0}, {"day": "soon"}, {"more": 1}],
)
def test_what_is_not_as_its_kind_says_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(AFTERWARDS, SAID | change)
