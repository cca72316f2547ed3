"""Each kind of thing that is due, each group and each line has words."""

from datetime import UTC, date, datetime

from ui.text.due_text import group_text, kind_text, line_text, until_text
from vetting_desk.model.due import DueGroup, DueItem, DueKind, DueRow

SINCE = datetime(2026, 11, 1, 12, tzinfo=UTC)
TODAY = date(2026, 12, 2)


def item(kind: DueKind = DueKind.TASK, **more: object) -> DueItem:
    return DueItem(kind, "about", SINCE, **more)  # type: ignore[arg-type]


def test_every_group_and_kind_has_words_of_its_own(qapp: object) -> None:
    assert len({group_text(group) for group in DueGroup}) == len(DueGroup)
    assert len({kind_text(item(kind)) for kind in DueKind}) == len(DueKind)
    assert kind_text(item(DueKind.PLAN_ITEM, what="need")) == "Need"
    assert kind_text(item(DueKind.OUTCOME_ASKED, what="6")).endswith("6 months after arrival")


def test_a_line_says_what_and_whose(qapp: object) -> None:
    task = DueRow(item(words="Find the paper"))
    assert line_text(task).replace("\u2068", "").replace("\u2069", "") == "Task: Find the paper"
    receipt = DueRow(item(DueKind.RECEIPT_MISSING, words="12"))
    assert line_text(receipt) == "No receipt from headquarters yet: bundle 12"
    ending = DueRow(item(DueKind.CERTIFICATE_ENDING), owner="Anora")
    assert "Anora" in line_text(ending)
    assert line_text(DueRow(item(DueKind.REVIEW_DATE))) == "Look at the assessment again"


def test_a_day_that_is_over_says_how_long(qapp: object) -> None:
    assert until_text(item(day=date(2026, 12, 5)), TODAY) == "2026-12-05"
    assert until_text(item(day=date(2026, 12, 1)), TODAY) == "2026-12-01, yesterday"
    assert until_text(item(day=date(2026, 11, 22)), TODAY) == "2026-11-22, 10 days ago"
    assert until_text(item(), TODAY).startswith("since 2026-11-0")


def test_a_moment_is_said_with_its_time(qapp: object) -> None:
    at = datetime(2026, 12, 2, 9, 30).astimezone()
    assert until_text(item(DueKind.CALL_BACK, day=TODAY, at=at), TODAY) == "2026-12-02 09:30"
    assert until_text(item(DueKind.ALARM, day=date.min, at=at), TODAY) == "2026-12-02 09:30"
