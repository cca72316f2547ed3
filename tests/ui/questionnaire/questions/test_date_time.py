from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.date_fields import PartField

DATE = '<input ref="/data/q" appearance="{}"><label>When?</label></input>'


def fields(asked: Asked) -> list[PartField]:
    return [field for part in asked.widget._parts() for field in part.fields]


def fill(asked: Asked, *texts: str) -> None:
    for field, text in zip(fields(asked), texts, strict=True):
        field.setText(text)
    asked.widget.flush()


def test_nothing_stands_in_a_date_beforehand(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    assert [field.text() for field in fields(asked)] == ["", "", ""]


def test_a_date_is_given_by_its_parts(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    fill(asked, "5", "11", "1998")
    assert asked.given == ["1998-11-05"]


@pytest.mark.parametrize(
    ("appearance", "texts", "value"),
    [("month-year", ("11", "1998"), "1998-11-01"), ("year", ("1998",), "1998-01-01")],
)
def test_fewer_parts_where_the_appearance_asks_for_less(
    ask: Callable[..., Asked], appearance: str, texts: tuple[str, ...], value: str
) -> None:
    asked = ask(DATE.format(appearance), 'type="date"')
    fill(asked, *texts)
    assert asked.given == [value]


def test_half_a_date_is_shown_when_the_field_is_left_and_stays(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    fill(asked, "5", "", "1998")
    assert asked.given == []
    assert asked.refused[0][0] == "5||1998"
    assert [field.text() for field in fields(asked)] == ["5", "", "1998"]


def test_half_a_date_can_be_shown_again(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    asked.widget.restore_typed("5||1998")
    assert [field.text() for field in fields(asked)] == ["5", "", "1998"]


def test_a_stored_date_is_shown_in_its_parts(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"', value="1998-11-05")
    assert [field.text() for field in fields(asked)] == ["05", "11", "1998"]


def test_leaving_a_date_as_it_is_gives_nothing(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"', value="1998-11-05")
    asked.widget.flush()
    assert asked.given == []


def test_the_calendar_fills_the_parts(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    asked.widget._date._button.picked.emit(QDate(2020, 2, 29))
    assert asked.given == ["2020-02-29"]


def test_no_calendar_where_the_form_wants_none(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format("no-calendar"), 'type="date"')
    assert not hasattr(asked.widget._date, "_button")


def test_a_time_is_given_with_the_device_s_offset(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="time"')
    fill(asked, "7", "5")
    assert asked.given[0].startswith("07:05:00.000")
    assert asked.given[0][12] in "+-Z"


def test_a_date_with_time_is_one_answer(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="dateTime"')
    fill(asked, "5", "11", "1998", "23", "59")
    assert asked.given[0].startswith("1998-11-05T23:59:00.000")


def test_a_date_with_time_is_shown_in_its_parts(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="dateTime"', value="1998-11-05T23:59:00.000+05:00")
    assert [field.text() for field in fields(asked)] == ["05", "11", "1998", "23", "59"]


def test_emptying_all_parts_takes_the_answer_back(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"', value="1998-11-05")
    fill(asked, "", "", "")
    assert asked.given == [""]


def test_every_part_bears_the_question_and_its_own_name(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    assert [field.accessibleName() for field in fields(asked)] == [
        f"When?: {part}" for part in ("Day", "Month", "Year")
    ]


def test_the_same_day_stands_beside_in_the_calendar_named(ask: Callable[..., Asked]) -> None:
    asked = ask(DATE.format("persian"), 'type="date"', value="2026-11-22")
    assert asked.widget._same_day.text().endswith("1405-09-01")


@pytest.mark.parametrize(("width", "beside"), [(900, True), (380, False)])
def test_the_time_stands_beside_the_date_where_there_is_room_else_beneath(
    ask: Callable[..., Asked], settle: Callable[[], None], width: int, beside: bool
) -> None:
    asked = ask(DATE.format(""), 'type="dateTime"', width=width)
    settle()
    asked.widget.resize(width, 400)
    settle()
    day, moment = asked.widget._date, asked.widget._time
    assert (day.y() == moment.y()) is beside
    assert moment.geometry().right() < asked.widget.width()
    assert asked.widget.minimumSizeHint().width() <= 380


def offers(asked: Asked) -> list[str]:
    return [b.text() for b in asked.widget._offers.values() if not b.isHidden()]


def test_a_year_that_may_be_of_another_calendar_is_asked_about(ask: Callable[..., Asked]) -> None:
    """Getodk docs 1049: 1370-05-12 of the Persian calendar is 3 August 1991."""
    asked = ask(DATE.format(""), 'type="date"')
    fill(asked, "12", "5", "1370")
    said = offers(asked)
    assert any("Persian calendar" in text and "1991" in text for text in said)
    assert any("Islamic calendar" in text and "1951" in text for text in said)
    asked.widget._offers["persian"].click()
    assert asked.given[-1] == "1991-08-03"


@pytest.mark.parametrize("parts", [("12", "5", "1991"), ("12", "5", "0900"), ("1", "1", "1880")])
def test_a_year_that_is_plain_is_not_asked_about(
    ask: Callable[..., Asked], parts: tuple[str, ...]
) -> None:
    asked = ask(DATE.format(""), 'type="date"')
    fill(asked, *parts)
    assert offers(asked) == []
