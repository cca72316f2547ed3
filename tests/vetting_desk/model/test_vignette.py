"""A vignette of a training set: strict, in the languages it has."""

import json

import pytest

from vetting_desk.errors import InputError
from vetting_desk.model.vignette import MAX_LENGTH, as_rating, parse_vignette, text_in
from vetting_desk.paths import resource_path

SHIPPED = resource_path("training").joinpath("debt-and-return.json").read_bytes()


def test_a_text_falls_back_to_english_and_then_to_what_there_is() -> None:
    assert text_in({"en": "a", "ru": "b"}, "ru") == "b"
    assert text_in({"en": "a", "ru": "b"}, "uz") == "a"
    assert text_in({"tg": "c"}, "ru") == "c"
    assert text_in({}, "ru") == ""


def test_a_reference_is_a_rating_in_a_language() -> None:
    found = parse_vignette(SHIPPED)

    rating = as_rating(found.reference[0], "ru")

    assert rating.indicator == "P1"
    assert rating.reasons.startswith("Он перешёл")


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"title": {}},
        {"title": {"english": "x"}},
        {"reference": [{"indicator": "H1"}]},
    ],
)
def test_another_form_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(InputError):
        parse_vignette(json.dumps(json.loads(SHIPPED) | change).encode())


def test_evidence_that_is_not_there_or_twice_is_refused() -> None:
    content = json.loads(SHIPPED)
    for evidence in (content["evidence"][1:], [*content["evidence"], content["evidence"][0]]):
        with pytest.raises(InputError):
            parse_vignette(json.dumps(content | {"evidence": evidence}).encode())


def test_what_is_too_long_or_no_json_is_refused() -> None:
    for data in (b" " * (MAX_LENGTH + 1), b"{", b"[]", b"\xff"):
        with pytest.raises(InputError):
            parse_vignette(data)
