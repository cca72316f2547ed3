"""What a form has rated, read off the form alone."""

from datetime import UTC, datetime

import pytest

from vetting_desk.forms import Form, load_form
from vetting_desk.judgement.rated_form import CHOSEN, RatedIndicator, id_of, rated, rates
from vetting_desk.paths import resource_path


def form(name: str) -> Form:
    return load_form(resource_path("instruments").joinpath(f"{name}.xml").read_bytes(), {})


@pytest.fixture(scope="module")
def indicators() -> tuple[RatedIndicator, ...]:
    shipped = form("return-spj")
    return rated(shipped.new_session(now=datetime(2026, 3, 1, tzinfo=UTC), language="English (en)"))


@pytest.mark.parametrize(
    ("name", "does"), [("return-spj", True), ("intake", False), ("phq-9", False)]
)
def test_a_form_rates_if_it_has_an_indicator(name: str, does: bool) -> None:
    assert rates(form(name)) is does


def test_every_indicator_stands_there_with_what_may_be_chosen(
    indicators: tuple[RatedIndicator, ...],
) -> None:
    assert len(indicators) == 34
    for each in indicators:
        assert [choice.value for choice in each.choices["presence"]] == ["0", "1", "2", "omit"]
        assert set(each.choices) <= set(CHOSEN)
        assert each.definition
        assert len(each.anchors) == 2
        assert each.domain_label


def test_what_is_critical_or_a_clinicians_is_said(indicators: tuple[RatedIndicator, ...]) -> None:
    assert {each.id for each in indicators if each.clinician_only} == {"S1"}
    assert {"H4", "I2", "I6", "C2"} <= {each.id for each in indicators if each.critical}


def test_a_choice_is_called_as_the_form_calls_it(indicators: tuple[RatedIndicator, ...]) -> None:
    [h1] = [each for each in indicators if each.id == "H1"]

    assert h1.label_of("presence", "2") == "Present"
    assert h1.label_of("presence", "9") == "9"


def test_an_indicator_without_a_number_is_called_by_its_group() -> None:
    assert id_of("", "/data/a") == "/data/a"
    assert id_of("H1", "/data/a") == "H1"
