"""Something due stands in one group of an agenda."""

from datetime import UTC, date, datetime

import pytest

from vetting_desk.model.due import DueGroup, DueItem, DueKind

TODAY, WEEK_END = date(2026, 12, 2), date(2026, 12, 6)


@pytest.mark.parametrize(
    ("day", "group"),
    [
        (None, DueGroup.TODAY),
        (date(2026, 12, 1), DueGroup.OVERDUE),
        (TODAY, DueGroup.TODAY),
        (date(2026, 12, 3), DueGroup.WEEK),
        (WEEK_END, DueGroup.WEEK),
        (date(2026, 12, 7), DueGroup.LATER),
    ],
)
@pytest.mark.parametrize("waiting", [False, True])
def test_what_waits_for_others_stands_there_all_else_by_its_day(
    day: date | None, group: DueGroup, waiting: bool
) -> None:
    item = DueItem(DueKind.TASK, "one", datetime(2026, 11, 1, tzinfo=UTC), day=day, waiting=waiting)
    assert item.group(TODAY, WEEK_END) is (DueGroup.WAITING if waiting else group)
