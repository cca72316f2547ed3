"""Any input: the engine answers with its own result or error, in bounded time, and fetches nothing."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vetting_desk.errors import FormError
from vetting_desk.forms import load_form
from vetting_desk.forms.loading.loader import read_form
from vetting_desk.forms.xpath.functions.calls import known_functions
from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse

pytestmark = pytest.mark.slow

_LIMITS = settings(max_examples=300, suppress_health_check=list(HealthCheck))


def _in_two_seconds(test: Callable[..., None]) -> Callable[..., None]:
    """Fail an example that takes more processor time; wall-clock time depends on other load."""

    @wraps(test)
    def timed(*given: Any, **named: Any) -> None:
        begun = process_time()
        test(*given, **named)
        assert process_time() - begun < 2

    return timed


_TOKENS = st.sampled_from(
    [
        "(",
        ")",
        "[",
        "]",
        ",",
        "/",
        "//",
        "|",
        "+",
        "-",
        "=",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "*",
        ".",
        "..",
        "@",
        "::",
        ":",
        "'",
        '"',
        "$",
        "and",
        "or",
        "div",
        "mod",
        "a",
        "b",
        "data",
        "r",
        "1",
        ".5",
        "1e3",
        "'x'",
        '"y"',
        "ancestor",
        "following-sibling",
        "self",
        "node()",
        "text()",
        "count(",
        "concat(",
        "if(",
        "/data/a",
        "current()",
    ]
)
_SOUP = st.lists(_TOKENS, max_size=25).map(" ".join)

_FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>F</h:title><model>
<itext><translation lang="a"><text id="t"><value>T <output value="/data/a"/></value></text>
</translation></itext>
<instance><data id="f"><a>2020-01-01</a><b>7</b><g><c>x y</c></g><r><d>1</d></r><r><d>2</d></r>
<out/></data></instance>
<instance id="l"><root><item><name>n</name><v>1</v></item><item><name>m</name><v>2</v></item>
</root></instance>
<bind nodeset="/data/out" calculate="{}"/></model></h:head><h:body>
<select1 ref="/data/b"><label ref="jr:itext('t')"/><itemset nodeset="instance('l')/root/item">
<value ref="name"/><label ref="v"/></itemset></select1>
<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/d"/></repeat></group>
</h:body></h:html>"""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: Any, **_options: Any) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@_LIMITS
@given(st.text(max_size=200) | _SOUP)
@_in_two_seconds
def test_the_parser_raises_only_its_own_error(source: str) -> None:
    try:
        parse(source)
    except XPathSyntaxError as error:
        assert 0 <= error.position <= len(source)  # noqa: PT017


@pytest.mark.parametrize(
    "source",
    [
        "(" * 100_000,
        "[" * 100_000,
        "-" * 100_000,
        "a" * 199_999,
        "/a" * 99_000,
        "a[" * 5_000 + "1" + "]" * 5_000,
        "concat(" * 3_000 + ")" * 3_000,
        "1+" * 90_000 + "1",
        "1 or " * 30_000 + "1",
        "1=" * 50_000 + "1",
        "a|" * 50_000 + "a",
        "'" * 100_001,
        "x" * 300_000,
    ],
)
def test_hostile_expressions_take_bounded_time_and_stack(source: str) -> None:
    try:
        parse(source)
    except XPathSyntaxError:
        return
    form, problems = read_form(_FORM.format(source.replace("<", "&lt;")).encode())
    if form is not None and not problems:
        form.new_session().to_xml()


_ARGUMENTS = st.sampled_from(
    "/data/a /data/b /data/g /data/r /data/r/d /data/gone .. . 0 1 -1 2.5 'x' '' '2020-01-01' "
    "'10:11:12' 'a b c' '0 1;2 3' 1div0 0div0 true() today() now() instance('l')/root/item "
    "instance('l')/root/item[1] /data/r[1]/d /data/r[last()]/d ../b position() last() current() "
    "'[' '99999999999999999999' '0001-01-01T00:00:00+14:00' '9999-12-31T23:59:59-14:00' 1e 1000000000000"
    .replace("1div0", "(1\xa0div\xa00)").replace("0div0", "(0\xa0div\xa00)").split(" ")
).map(lambda text: text.replace("\xa0", " "))  # fmt: skip


@st.composite
def _calls(draw: st.DrawFn, depth: int = 2) -> str:
    name = draw(st.sampled_from(sorted(known_functions())))
    count = draw(st.integers(0, 4))
    inner = _ARGUMENTS if depth == 0 else _ARGUMENTS | _calls(depth - 1)
    return f"{name}({', '.join(draw(inner) for _ in range(count))})"


_OPERATED = st.tuples(
    _calls(), st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", ">=", "and", "or", "|"]), _calls()
).map(" ".join)  # fmt: skip
_CHOSEN = _calls().map(lambda call: f"/data/r[{call}]/d")


@settings(max_examples=600, suppress_health_check=list(HealthCheck))
@given(_calls() | _OPERATED | _CHOSEN)
@_in_two_seconds
def test_any_expression_is_refused_when_loaded_or_gives_a_value(expression: str) -> None:
    escaped = expression.replace("<", "&lt;").replace('"', "&quot;")
    form, problems = read_form(_FORM.format(escaped).encode())
    if problems or form is None:
        return
    session = form.new_session(now=datetime(2026, 11, 22, tzinfo=UTC))
    assert isinstance(session.node("/data/out").value, str)
    session.add_repeat("/data/r")
    session.to_xml()


_VALID = _FORM.format("1").encode()


@_LIMITS
@given(st.binary(max_size=300))
@_in_two_seconds
def test_any_bytes_are_refused_or_loaded(source: bytes) -> None:
    try:
        load_form(source)
    except FormError:
        return


@_LIMITS
@given(
    st.lists(
        st.tuples(st.integers(0, len(_VALID)), st.integers(0, 40), st.binary(max_size=12)),
        min_size=1,
        max_size=4,
    )
)
@_in_two_seconds
def test_a_damaged_form_is_refused_or_loaded(damages: list[tuple[int, int, bytes]]) -> None:
    source = _VALID
    for at, length, put in damages:
        source = source[:at] + put + source[at + length :]
    _load_and_fill(source)


_PIECES = [piece for piece in _VALID.decode().replace(">", ">\0").split("\0") if piece.strip()]


@_LIMITS
@given(st.lists(st.sampled_from(_PIECES), max_size=60), st.integers(0, len(_PIECES)))
@_in_two_seconds
def test_pieces_of_forms_in_any_order_are_refused_or_loaded(pieces: list[str], at: int) -> None:
    _load_and_fill("".join([*_PIECES[:at], *pieces, *_PIECES[at:]]).encode())


def _load_and_fill(source: bytes) -> None:
    try:
        form = load_form(source)
        session = form.new_session()
    except FormError:
        return
    session.state()
    for node in session.walk():
        assert isinstance(node.label, str)
        assert isinstance(node.options, tuple)
    form.restore(session.to_draft_xml())
