"""An officer's last place, as text and back."""

import pytest

from ui.shell.whereabouts import Place, marked
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.mark.parametrize(
    "place", [Place("assessment", "a1"), Place("case", "c:1"), Place("page", "log"), Place()]
)
def test_a_place_comes_back_from_its_text(place: Place) -> None:
    assert Place.from_text(str(place)) == place


@pytest.mark.parametrize("text", ["", "case", "case:", "moon:1", ":1", "CASE:1"])
def test_anything_else_is_nowhere(text: str) -> None:
    assert Place.from_text(text) == Place()


def test_nowhere_is_no_text() -> None:
    assert str(Place()) == ""


@pytest.mark.parametrize("text", ["assessment:1", "case:2", "page:log", ""])
def test_a_place_is_read_as_it_was_written(text: str) -> None:
    assert str(Place.from_text(text)) == text


@pytest.mark.parametrize("text", ["case:", "nonsense", "shell:rm", ":x"])
def test_any_other_text_is_nowhere(text: str) -> None:
    assert Place.from_text(text) == Place()


def test_what_lies_aside_is_marked_where_a_desk_comes_to_it_from(
    desk: OpenDesk, hq: OpenDesk
) -> None:
    assert (marked(desk, "quarantine"), marked(hq, "quarantine")) == ("transfer", "inbox")
    assert (marked(desk, "form"), marked(desk, "log")) == ("cases", "log")
