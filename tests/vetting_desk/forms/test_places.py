"""Finding nodes by reference."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Session
from vetting_desk.forms.places import find


@pytest.fixture
def session(x: FormMaker) -> Session:
    filled = x.session(
        '<a k="v"/><r><b/></r><g><c/></g>',
        body=x.input("a") + x.repeat("r", x.input("r/b")) + x.group("g", x.input("g/c")),
    )
    filled.add_repeat("/data/r")
    return filled


@pytest.mark.parametrize(
    ("written", "reference"),
    [
        ("/data", "/data"),
        ("/data[1]", "/data"),
        ("/data/a", "/data/a"),
        ("/data[1]/a[1]", "/data/a"),
        ("/data/a/@k", "/data/a/@k"),
        ("/data/@id", "/data/@id"),
        ("/data/r", "/data/r"),
        ("/data/r[2]", "/data/r[2]"),
        ("/data/r[2]/b", "/data/r[2]/b"),
        ("/data/g[1]/c", "/data/g/c"),
    ],
)
def test_a_reference_leads_to_its_node(session: Session, written: str, reference: str) -> None:
    assert find(session.document.root, written).reference == reference


@pytest.mark.parametrize(
    "written",
    [
        "",
        "/",
        "data",
        "/other",
        "/data[2]",
        "/data/gone",
        "/data/a[2]",
        "/data/a/b",
        "/data/a/@gone",
        "/data/r[0]",
        "/data/r[3]",
        "/data/r[01]",
        "/data/r[1111111111]",
        "/data/r[1]b",
        "/data/r/b",
        "/data//a",
        "/data/a/",
        " /data/a",
        "/data/a ",
    ],
)
def test_a_reference_to_nothing_is_refused_by_name(session: Session, written: str) -> None:
    with pytest.raises(AnswerError) as caught:
        find(session.document.root, written)
    assert caught.value.fields["detail"] == "no-such-node"
    assert caught.value.fields["reference"] == written
