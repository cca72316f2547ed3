"""The values of a range, exact."""

from collections.abc import Callable

import pytest

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.scale import Scale, scale_of


@pytest.mark.parametrize(
    ("parameters", "values"),
    [
        (("1", "3", "1"), ["1", "2", "3"]),
        (("3", "1", "1"), ["3", "2", "1"]),
        (("0", "1", "0.25"), ["0", "0.25", "0.5", "0.75", "1"]),
        (("0.1", "0.3", "0.1"), ["0.1", "0.2", "0.3"]),
        (("100", "300", "100"), ["100", "200", "300"]),
    ],
)
def test_a_scale_is_exact(parameters: tuple[str, ...], values: list[str]) -> None:
    scale = Scale(*parameters)
    assert [scale.value(at) for at in range(scale.count)] == values
    assert [scale.place(value) for value in values] == list(range(len(values)))


@pytest.mark.parametrize("value", ["", "x", "0.15", "11", "-1", "NaN"])
def test_what_is_not_on_the_scale_has_no_place(value: str) -> None:
    assert Scale("0", "10", "0.5").place(value) is None


def test_a_step_of_nothing_is_one() -> None:
    assert Scale("1", "3", "0").count == 3


def test_a_form_that_says_nothing_means_nought_to_ten(ask: Callable[..., Asked]) -> None:
    scale = scale_of(
        ask('<range ref="/data/q"><label>How much?</label></range>', 'type="int"').node
    )
    assert (scale.value(0), scale.value(scale.count - 1), scale.count) == ("0", "10", 11)


def test_a_last_value_no_step_reaches_is_left_out() -> None:
    scale = Scale("0", "1", "0.4")
    assert [scale.value(at) for at in range(scale.count)] == ["0", "0.4", "0.8"]
