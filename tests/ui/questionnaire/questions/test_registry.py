"""The widget for each kind of question."""

from collections.abc import Callable

import pytest

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.barcode import BarcodeQuestion
from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.date_time import MomentQuestion
from ui.questionnaire.questions.geo import PointQuestion, PointsQuestion
from ui.questionnaire.questions.matrix import MatrixHead, MatrixLine
from ui.questionnaire.questions.number import NumberQuestion
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from ui.questionnaire.questions.registry import ROWS_AT_MOST, maker_for
from ui.questionnaire.questions.select import SelectManyQuestion, SelectOneQuestion
from ui.questionnaire.questions.select_list import SelectListQuestion
from ui.questionnaire.questions.text import LineQuestion, TextQuestion

INPUT = '<input ref="/data/q" appearance="{}"><label>Q?</label></input>'


@pytest.mark.parametrize(
    ("kind", "widget"),
    [
        ("string", TextQuestion),
        ("int", NumberQuestion),
        ("decimal", NumberQuestion),
        ("date", MomentQuestion),
        ("time", MomentQuestion),
        ("dateTime", MomentQuestion),
        ("geopoint", PointQuestion),
        ("geotrace", PointsQuestion),
        ("geoshape", PointsQuestion),
        ("barcode", BarcodeQuestion),
        ("something-new", TextQuestion),
    ],
)
def test_an_input_is_asked_by_its_type(
    ask: Callable[..., Asked], kind: str, widget: type[QuestionWidget]
) -> None:
    assert type(ask(INPUT.format(""), f'type="{kind}"').widget) is widget


@pytest.mark.parametrize("appearance", ["numbers", "url", "masked"])
def test_some_texts_are_a_line(ask: Callable[..., Asked], appearance: str) -> None:
    assert type(ask(INPUT.format(appearance)).widget) is LineQuestion


@pytest.mark.parametrize(
    ("control", "appearance", "widget"),
    [
        ("select1", "", SelectOneQuestion),
        ("select1", "minimal", SelectListQuestion),
        ("select1", "autocomplete", SelectListQuestion),
        ("select1", "label", MatrixHead),
        ("select1", "list-nolabel", MatrixLine),
        ("select", "", SelectManyQuestion),
        ("select", "minimal", SelectManyQuestion),
        ("select", "list-nolabel", MatrixLine),
    ],
)
def test_a_choice_is_asked_by_control_and_appearance(
    ask: Callable[..., Asked],
    choices: Callable[..., str],
    control: str,
    appearance: str,
    widget: type[QuestionWidget],
) -> None:
    assert type(ask(choices(control, appearance=appearance)).widget) is widget


@pytest.mark.parametrize(
    ("count", "widget"),
    [(ROWS_AT_MOST, SelectOneQuestion), (ROWS_AT_MOST + 1, SelectListQuestion)],
)
def test_more_rows_than_a_page_bears_are_a_list(
    ask: Callable[..., Asked],
    choices: Callable[..., str],
    count: int,
    widget: type[QuestionWidget],
) -> None:
    assert type(ask(choices(count=count)).widget) is widget


@pytest.mark.parametrize(("appearance", "widget"), [("", ReadOnlyQuestion), ("label", MatrixHead)])
def test_a_choice_that_can_only_be_read_is_words(
    ask: Callable[..., Asked],
    choices: Callable[..., str],
    appearance: str,
    widget: type[QuestionWidget],
) -> None:
    asked = ask(choices(appearance=appearance), 'type="string" readonly="true()"', value="a1")
    assert maker_for(asked.node) is widget
