"""Words for second ratings: every state, measure and reason has some."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.raters.conftest import indicator, rating
from ui.pages.raters import rater_text
from ui.shell.application import Application
from vetting_desk.judgement.agreement.measures import Agreement, Measure, Why
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.raters.comparing import FIELDS


@pytest.mark.parametrize("state", list(RatingState))
def test_each_state_has_words(state: RatingState) -> None:
    assert rater_text.state_text(state)


@pytest.mark.parametrize("measure", list(Measure))
def test_each_measure_has_a_name_a_sentence_and_a_value_or_why_not(measure: Measure) -> None:
    found = Agreement({measure: 0.5}, {measure: (0.25, 0.75)}, {}, 2, 2)

    assert rater_text.measure_says(measure).endswith(".")
    assert rater_text.value_text(found, measure) == "0.50 (95 %: 0.25 to 0.75)"
    for why in Why:
        undefined = Agreement({}, {}, {measure: why}, 0, 0)
        assert rater_text.value_text(undefined, measure).startswith("undefined: ")
    assert rater_text.value_text(None, measure).startswith("undefined: ")
    assert rater_text.measure_name(measure)


@pytest.mark.usefixtures("light_again")
def test_the_sign_of_a_figure_stays_before_it_in_a_mirrored_window(qapp: Application) -> None:
    found = Agreement({Measure.KAPPA: 0.1}, {Measure.KAPPA: (-0.12, 0.41)}, {}, 2, 2)
    assert rater_text.value_text(found, Measure.KAPPA) == "0.10 (95 %: −0.12 to 0.41)"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "\u2066−0.12\u2069" in rater_text.value_text(found, Measure.KAPPA)


def test_a_rating_is_said_by_what_the_form_calls_it() -> None:
    lines = rater_text.rating_lines(indicator("H1"), rating("H1", "2"))

    assert lines[0] == "Presence: presence 2"
    assert rater_text.rating_lines(indicator("H1"), None) == ("Not rated",)
    assert all(rater_text.field_text(name) for name in FIELDS)


def test_a_kind_that_is_not_known_is_shown_as_it_is() -> None:
    assert rater_text.sort_text("person") == "The person said it"
    assert rater_text.sort_text("rumour") == "rumour"
