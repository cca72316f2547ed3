"""Small forms written in one line, and helpers to fill them."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest

from vetting_desk.forms import Form, Session, load_form

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SHARED = Path(__file__).resolve().parents[4] / "shared" / "testdata" / "forms"
FAULTS = SHARED.parent / "faults"


class Place:
    """A place with a zone of its own, which counts how often it is asked for it."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self.asked = 0

    def zone(self) -> tzinfo:
        """Return the zone."""
        self.asked += 1
        return self._zone


class FormMaker:
    """Writes XForms. Paths without a leading slash are below ``/data``."""

    def path(self, name: str) -> str:
        if name.startswith(("/", ".")):
            return name
        return f"/data/{name}" if name else "/data"

    def bind(self, name: str, **attributes: str) -> str:
        extra = "".join(
            f" {key.replace('jr_', 'jr:').replace('vd_', 'vd:').replace('odk_', 'odk:')}={quoteattr(value)}"
            for key, value in attributes.items()
        )
        return f'<bind nodeset="{self.path(name)}"{extra}/>'

    def input(self, name: str, label: str = "", inside: str = "", **attributes: str) -> str:
        return self.control("input", name, label, inside, **attributes)

    def control(
        self, kind: str, name: str, label: str = "", inside: str = "", **attributes: str
    ) -> str:
        extra = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        shown = f"<label>{label}</label>" if label else ""
        return f'<{kind} ref="{self.path(name)}"{extra}>{shown}{inside}</{kind}>'

    def select1(self, name: str, *values: str, inside: str = "") -> str:
        return self.control("select1", name, name, self.items(*values) + inside)

    def select(self, name: str, *values: str) -> str:
        return self.control("select", name, name, self.items(*values))

    def items(self, *values: str) -> str:
        return "".join(
            f"<item><label>{escape(value.title())}</label><value>{escape(value)}</value></item>"
            for value in values
        )

    def itemset(self, nodeset: str, value: str = "name", label: str = "label") -> str:
        return (
            f"<itemset nodeset={quoteattr(nodeset)}><value ref={quoteattr(value)}/>"
            f"<label ref={quoteattr(label)}/></itemset>"
        )

    def repeat(self, name: str, *inside: str, count: str = "", fixed: bool = False) -> str:
        extra = f" jr:count={quoteattr(count)}" if count else ""
        extra += ' jr:noAddRemove="true()"' if fixed else ""
        path = self.path(name)
        body = "".join(inside)
        return f'<group ref="{path}"><repeat nodeset="{path}"{extra}>{body}</repeat></group>'

    def group(self, name: str, *inside: str, label: str = "") -> str:
        shown = f"<label>{label}</label>" if label else ""
        return f'<group ref="{self.path(name)}">{shown}{"".join(inside)}</group>'

    def setvalue(self, event: str, name: str, value: str | None = None, literal: str = "") -> str:
        extra = "" if value is None else f" value={quoteattr(value)}"
        return (
            f'<setvalue event="{event}" ref="{self.path(name)}"{extra}>{escape(literal)}</setvalue>'
        )

    def list(self, name: str, columns: Sequence[str], *rows: Sequence[str]) -> str:
        items = "".join(
            "<item>"
            + "".join(f"<{c}>{escape(v)}</{c}>" for c, v in zip(columns, row, strict=True))
            + "</item>"
            for row in rows
        )
        return f'<instance id="{name}"><root>{items}</root></instance>'

    def xml(
        self, instance: str, *model: str, body: str | None = None, root: str = 'id="t" version="1"'
    ) -> bytes:
        if body is None:
            names = dict.fromkeys(re.findall(r"<([A-Za-z][\w.-]*)", instance))
            body = "".join(self.input(name) for name in names)
        return f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"
 xmlns:odk="http://www.opendatakit.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
 xmlns:entities="http://www.opendatakit.org/xforms/entities"
 xmlns:vd="urn:vetting-desk:instrument:1">
<h:head><h:title>Test</h:title><model><instance><data {root}>{instance}</data></instance>
{"".join(model)}</model></h:head><h:body>{body}</h:body></h:html>""".encode()

    def form(self, instance: str, *model: str, body: str | None = None, **options: Any) -> Form:
        attachments = options.pop("attachments", None)
        return load_form(self.xml(instance, *model, body=body, **options), attachments)

    def session(
        self, instance: str, *model: str, body: str | None = None, **options: Any
    ) -> Session:
        language = options.pop("language", "")
        return self.form(instance, *model, body=body, **options).new_session(
            now=NOW, language=language
        )


@pytest.fixture
def x() -> FormMaker:
    """Return what writes forms."""
    return FormMaker()


@pytest.fixture
def value() -> Callable[..., str]:
    """Return a function that computes an expression, with given answers."""

    def compute(expression: str, *model: str, instance: str = "", type_: str = "string") -> str:
        maker = FormMaker()
        bind = maker.bind("out", type=type_, calculate=expression)
        session = maker.session(f"<out/>{instance}", bind, *model, body="")
        return session.node("/data/out").value

    return compute


@pytest.fixture
def shared() -> Path:
    """Return the folder of forms and traces that lies beside the repository."""
    if not SHARED.is_dir():
        pytest.skip(f"{SHARED} is not there")
    return SHARED


@pytest.fixture
def faults() -> Path:
    """Return the folder of small inputs made after public fault reports, beside the repository."""
    if not FAULTS.is_dir():
        pytest.skip(f"{FAULTS} is not there")
    return FAULTS
