"""Location paths: the nodes each leads to, for every way of compiling it."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.xpath.code import Code, as_text
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.paths import descend
from vetting_desk.forms.xpath.scope import Scope


@pytest.fixture
def session(x: FormMaker) -> Session:
    filled = x.session(
        '<a k="v">1</a><g><h><i><b>2</b></i></h></g><r><c/><s><d/></s></r>',
        body=x.input("a")
        + x.group("g", x.group("g/h", x.group("g/h/i", x.input("g/h/i/b"))))
        + x.repeat("r", x.input("r/c"), x.repeat("r/s", x.input("r/s/d"))),
    )
    filled.apply(
        [
            ["/data/r", {"repeat": "add"}],
            ["/data/r[2]/s", {"repeat": "add"}],
            ["/data/r[1]/c", "3"],
            ["/data/r[2]/c", "4"],
        ]
    )
    return filled


def compiled(session: Session, source: str, at: str) -> tuple[Code, Context]:
    node = session.node(at).inner
    scope = Scope(session.form.root, node.definition, node.definition)
    return compile_expression(parse(source), scope), Context(session, node)


@pytest.mark.parametrize(
    ("source", "at", "references"),
    [
        ("/data/a", "/data/a", ["/data/a"]),
        ("/data/a/@k", "/data/a", ["/data/a/@k"]),
        ("/data/@id", "/data/a", ["/data/@id"]),
        ("../../../../a", "/data/g/h/i/b", ["/data/a"]),
        ("../../../..", "/data/g/h/i/b", ["/data"]),
        ("../g/h/i/b", "/data/a", ["/data/g/h/i/b"]),
        ("current()/../../i/b", "/data/g/h/i/b", ["/data/g/h/i/b"]),
        ("/data/r", "/data/a", ["/data/r[1]", "/data/r[2]"]),
        ("/data/r/c", "/data/a", ["/data/r[1]/c", "/data/r[2]/c"]),
        ("../c", "/data/r[2]/c", ["/data/r[2]/c"]),
        ("../s/d", "/data/r[2]/c", ["/data/r[2]/s[1]/d", "/data/r[2]/s[2]/d"]),
        ("/data/r[2]/c", "/data/a", ["/data/r[2]/c"]),
        ("/data/r[c = 3]/c", "/data/a", ["/data/r[1]/c"]),
        ("(/data/r/c)[2]", "/data/a", ["/data/r[2]/c"]),
        ("/data/r[2]/s[2]/d/../../c", "/data/a", ["/data/r[2]/c"]),
        ("/data/r/s/d/../../c", "/data/a", ["/data/r[1]/c", "/data/r[2]/c"]),
        ("/data/gone", "/data/a", []),
        ("/data/a/@gone", "/data/a", []),
        ("/other", "/data/a", []),
        ("gone", "/data/a", []),
        ("/data/r/gone", "/data/a", []),
    ],
)
def test_a_path_leads_to_these_nodes(
    session: Session, source: str, at: str, references: list[str]
) -> None:
    code, here = compiled(session, source, at)
    assert [node.reference for node in code.run(here)] == references


@pytest.mark.parametrize(
    ("source", "at", "text"),
    [
        ("/data/a", "/data/a", "1"),
        ("../g/h/i/b", "/data/a", "2"),
        ("/data/r/c", "/data/a", "3"),
        ("../c", "/data/r[2]/c", "4"),
        ("/data/a/@k", "/data/a", "v"),
        ("/data/gone", "/data/a", ""),
    ],
)
def test_the_text_of_a_path_is_that_of_its_first_node(
    session: Session, source: str, at: str, text: str
) -> None:
    code, here = compiled(session, source, at)
    assert as_text(code)(here) == text


@pytest.mark.parametrize(
    ("source", "at", "single"),
    [
        ("/", "/data/a", True),
        ("/data/a", "/data/a", True),
        ("../s", "/data/r[1]/c", False),
        ("../c", "/data/r[1]/c", True),
        ("/data/r/c", "/data/r[1]/c", False),
        ("/data/r[1]", "/data/a", False),
    ],
)
def test_it_is_known_beforehand_whether_there_is_exactly_one(
    session: Session, source: str, at: str, single: bool
) -> None:
    assert compiled(session, source, at)[0].single is single


def test_the_document_is_above_its_root(session: Session) -> None:
    code, here = compiled(session, "/", "/data/a")
    assert code.run(here) == (session.document,)


def test_going_down_takes_all_repetitions(session: Session) -> None:
    by_path = session.form.by_path
    slots = tuple(by_path[path].slot for path in ("/data/r", "/data/r/s", "/data/r/s/d"))
    assert [node.reference for node in descend([session.document.root], slots)] == [
        "/data/r[1]/s[1]/d",
        "/data/r[2]/s[1]/d",
        "/data/r[2]/s[2]/d",
    ]
