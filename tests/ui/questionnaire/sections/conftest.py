"""Sessions on tiny forms, and on the shipped instruments."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from vetting_desk.forms import Form, Session, load_form

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
INSTANCE = '<a/><r jr:template=""><b/></r><r><b/></r>'
BINDS = (
    '<bind nodeset="/data/a" type="string" required="true()"/>'
    '<bind nodeset="/data/r/b" type="int" constraint=". &lt; 9"/>'
)
BODY = (
    '<input ref="/data/a"><label>Name</label></input>'
    '<group ref="/data/r"><label>Things</label><repeat nodeset="/data/r">'
    '<input ref="/data/r/b"><label>Number</label></input></repeat></group>'
)
ROOT = Path(__file__).resolve().parents[4]


@cache
def loaded(source: bytes | Path) -> Form:
    return load_form(source)


@pytest.fixture
def session() -> Callable[..., Session]:
    """A function that begins a session on a tiny form with the given instance, binds and body."""

    def begin(instance: str, binds: str, body: str) -> Session:
        xml = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1"
 xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>An invented form</h:title><model><instance><data id="invented" version="1">
{instance}</data></instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>"""
        return loaded(xml.encode()).new_session(now=NOW)

    return begin


@pytest.fixture
def instrument() -> Callable[..., Session]:
    """A function that begins a session on a shipped instrument."""

    def begin(name: str, language: str = "") -> Session:
        form = loaded(ROOT / "resources" / "instruments" / f"{name}.xml")
        return form.new_session(now=NOW, language=language or form.default_language)

    return begin


@pytest.fixture
def shared_form(shared: Path) -> Callable[[str], Session]:
    """A function that begins a session on one of the public forms beside the checkout."""

    def begin(name: str) -> Session:
        form = loaded(shared / "testdata" / "forms" / f"{name}.xml")
        return form.new_session(now=NOW, language=form.default_language)

    return begin


@pytest.fixture
def made(session: Callable[..., Session]) -> Session:
    """A session on a form that asks for a required name and for numbers of things."""
    return session(INSTANCE, BINDS, BODY)


@pytest.fixture
def talk(instrument: Callable[[str], Session]) -> Session:
    """The return assessment, with the talk open and an interpreter."""
    made = instrument("return-spj")
    for name, value in (
        ("safe_now", "yes"),
        ("interpreter_used", "present"),
        ("understands", "yes"),
        ("accepts", "yes"),
        ("age_group", "adult"),
        ("notice_state", "understood"),
        ("lawyer", "not_wanted"),
        ("agrees", "yes"),
    ):
        made.set(next(node.reference for node in made.walk() if node.name == name), value)
    return made
