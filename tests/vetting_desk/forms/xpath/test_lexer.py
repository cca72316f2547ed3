"""How expressions are cut into tokens: XPath 1.0 section 3.7."""

import pytest

from vetting_desk.forms.xpath.lexer import tokenize


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
def test_names_and_stars_are_operators_only_between_operands(source, kinds):
    assert [token.kind for token in tokenize(source)[:-1]] == kinds
