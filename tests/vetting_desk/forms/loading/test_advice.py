"""Advice to an author about a form that can be filled, but not as intended."""

from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form


def reported(found: Any) -> list[tuple[str, str, str]]:
    return [(e.fields.get("question", ""), e.fields["detail"], e.fields["name"]) for e in found]


def test_an_action_that_would_have_to_choose_among_repetitions_is_named(x: FormMaker) -> None:
    inside = x.setvalue("xforms-value-changed", "r/b", "'k'")
    body = x.input("a", inside=inside) + x.repeat("r", x.input("r/b"))
    xml = x.xml('<a/><r jr:template=""><b/></r>', body=body)
    assert reported(check_form(xml)) == [("/data/a", "repeated-target", "/data/r/b")]


@pytest.mark.parametrize(
    ("pattern", "detail"),
    [("[A-Z", "bad-pattern"), ("(a)\\1", "pattern-back-reference"), ("a" * 20_000, "pattern-too-large")],
)  # fmt: skip
def test_a_pattern_that_can_match_nothing_is_named_with_its_reason(
    x: FormMaker, pattern: str, detail: str
) -> None:
    (error,) = check_form(x.xml("<a/>", x.bind("a", constraint=f"regex(., '{pattern}')")))
    assert error.fields["detail"] == detail
    assert error.fields["column"] == "constraint"
