from collections.abc import Callable
from dataclasses import fields

import pytest

from vetting_desk.reports import CodingState, ReportContent, direction_of
from vetting_desk.reports import content as content_module


def test_completeness_is_counted_by_state(make_content: Callable[..., ReportContent]) -> None:
    content = make_content()
    assert [content.count(state) for state in CodingState] == [2, 1, 1]


@pytest.mark.parametrize(
    ("language", "direction"),
    [("tg", "ltr"), ("fa", "rtl"), ("fa-AF", "rtl"), ("PS", "rtl"), ("farsi", "ltr"), ("", "ltr")],
)
def test_direction_follows_the_language(language: str, direction: str) -> None:
    assert direction_of(language) == direction


def test_there_is_no_place_for_a_score_or_a_colour() -> None:
    names = {
        field.name
        for name in content_module.__dict__
        if name.startswith("Report")
        for field in fields(getattr(content_module, name))
    }
    assert not names & {
        "score",
        "total",
        "sum",
        "points",
        "colour",
        "color",
        "level_number",
        "rank",
    }
