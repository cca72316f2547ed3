"""What a copy shows of lists: each possible match with source, ground, and what was found."""

from dataclasses import replace
from datetime import UTC, datetime

from vetting_desk.reports.labels import load_labels
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.list_matches import ShownMatch, match_rows

ONE = ShownMatch(
    "Invented list", "Nobody", "Law 7", "2026-11-20", "2026-11-21", "QDi.1", "Хуршед", "Khurshed", "year",
    common=True, stands=False, found="not-them", reasons="The father", officer="Anora",
    said_at=datetime(2026, 12, 1, tzinfo=UTC),
)  # fmt: skip


UNANSWERED = replace(ONE, found="", reasons="", officer="", said_at=None, common=False, stands=True)


def test_nothing_is_shown_where_there_is_none() -> None:
    assert match_rows(Typesetter(load_labels("en"), "en", "ltr"), ()) == []


def test_each_match_has_its_rows_in_every_language() -> None:
    for language in ("en", "ru", "tg", "fa"):
        direction = "rtl" if language == "fa" else "ltr"
        setter = Typesetter(load_labels(language), language, direction)  # type: ignore[arg-type]
        answered, open_one = match_rows(setter, (ONE,)), match_rows(setter, (UNANSWERED,))
        assert len(answered) > len(open_one) > 4
