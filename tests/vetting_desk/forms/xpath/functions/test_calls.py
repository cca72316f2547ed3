"""Function calls: the known functions, and the error for an unknown one."""

from xml.etree.ElementTree import Element

import pytest

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.xpath.code import NUMBER
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.functions.calls import build_call, known_functions
from vetting_desk.forms.xpath.functions.registry import XPathTypeError
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import Call, Number

ROOT = NodeDefinition(0, "data", "data", None, Element("data"))
SCOPE = Scope(ROOT, ROOT, ROOT)

SPECIFIED = """
    abs acos area asin atan atan2 base64-decode boolean boolean-from-string ceiling checklist coalesce
    concat contains cos count count-non-empty count-selected current date date-time decimal-date-time
    decimal-time digest distance ends-with exp exp10 false floor format-date format-date-time if
    indexed-repeat instance int join jr:choice-name jr:itext last local-name log log10 max min name
    normalize-space not now number once pi position pow pulldata random randomize regex round selected
    selected-at sin sqrt starts-with string string-length substr substring substring-after
    substring-before sum tan today translate true uuid weighted-checklist
"""
"""Of XPath 1.0 section 4 and https://getodk.github.io/xforms-spec/#xpath-functions."""


def test_every_function_of_the_specifications_is_there() -> None:
    assert set(SPECIFIED.split()) - known_functions() == set()


def test_a_call_is_compiled_with_its_arguments() -> None:
    code = build_call(Call("pow", (Number(2.0), Number(3.0)), 0), SCOPE, compile_expression)
    assert (code.kind, code.run(Context(None, None))) == (NUMBER, 8.0)


@pytest.mark.parametrize("name", ["nothing-like-it", "POW", "jr:pow", ""])
def test_a_function_nobody_knows_is_refused_with_its_place(name: str) -> None:
    with pytest.raises(XPathTypeError) as caught:
        build_call(Call(name, (), 7), SCOPE, compile_expression)
    error = caught.value
    assert (error.detail, error.found, error.position) == ("unknown-function", name, 7)
