from collections.abc import Callable

from tests.ui.questionnaire.questions.conftest import Asked

INT = '<input ref="/data/q"><label>How many?</label></input>'
COUNTER = '<input ref="/data/q" appearance="counter"><label>How many?</label></input>'


def typed(asked: Asked, text: str) -> None:
    asked.widget._field.setText(text)
    asked.widget.flush()


def test_a_whole_number_is_given(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="int"')
    typed(asked, "1 200")
    assert asked.given == ["1200"]


def test_what_is_no_number_is_shown_and_stays(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="int"')
    typed(asked, "a dozen")
    assert asked.given == []
    assert asked.refused[0][0] == "a dozen"
    assert asked.widget._field.text() == "a dozen"
    assert asked.widget.error() == asked.refused[0][1]


def test_mending_the_number_takes_the_error_away(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="int"')
    typed(asked, "a dozen")
    typed(asked, "12")
    assert (asked.given, asked.widget.error()) == (["12"], "")


def test_a_decimal_takes_comma_and_point(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="decimal"')
    typed(asked, "1,5")
    typed(asked, "2.5")
    assert asked.given == ["1.5", "2.5"]


def test_emptying_the_field_takes_the_answer_back(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="int"', value="4")
    typed(asked, "")
    assert asked.given == [""]


def test_a_counter_steps_from_nothing_and_never_below_zero(ask: Callable[..., Asked]) -> None:
    asked = ask(COUNTER, 'type="int"')
    fewer, more = asked.widget._steps
    more.click()
    more.click()
    fewer.click()
    fewer.click()
    fewer.click()
    assert asked.given == ["1", "2", "1", "0"]


def test_numbers_run_from_left_to_right_in_any_layout(ask: Callable[..., Asked]) -> None:
    asked = ask(INT, 'type="int"')
    assert asked.widget._field.layoutDirection().name == "LeftToRight"
