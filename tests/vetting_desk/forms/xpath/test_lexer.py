"""Splitting expressions into tokens: XPath 1.0 section 3.7."""

import pytest

from vetting_desk.forms.xpath.lexer import Token, XPathSyntaxError, tokenize


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("* * *", ["symbol", "operator", "symbol"]),
        ("div div div", ["name", "operator", "name"]),
        ("a -b", ["name", "operator", "name"]),
        ("a-b", ["name"]),
        ("and/or", ["name", "path"]),
        ("/a and /b", ["path", "operator", "path"]),
        ("jr:itext('x')", ["name", "symbol", "text", "symbol"]),
        ("child::a", ["axis", "name"]),
        ("/data/text()", ["symbol", "name", "symbol", "name", "symbol", "symbol"]),
    ],
)
def test_names_and_stars_are_operators_only_between_operands(source: str, kinds: list[str]) -> None:
    assert [token.kind for token in tokenize(source)[:-1]] == kinds


@pytest.mark.parametrize("source", ["٥", "1٥", "1.٥"])
def test_digits_are_those_of_ascii(source: str) -> None:
    """XPath 1.0 section 3.7: Digits ::= [0-9]+."""
    with pytest.raises(XPathSyntaxError):
        tokenize(source)


def test_a_token_has_its_value_without_quotation_marks_and_its_place() -> None:
    assert tokenize(" 'a' = b")[:-1] == [
        Token("text", "a", 1),
        Token("operator", "=", 5),
        Token("name", "b", 7),
    ]


@pytest.mark.parametrize(
    ("source", "detail", "position"), [("1 + 'a", "open-text", 4), ("1 # 2", "unexpected", 2)]
)
def test_what_begins_no_token_is_refused_with_its_place(
    source: str, detail: str, position: int
) -> None:
    with pytest.raises(XPathSyntaxError) as caught:
        tokenize(source)
    assert (caught.value.detail, caught.value.position) == (detail, position)
