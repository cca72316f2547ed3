import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.forms import Form, Session, load_form
from vetting_desk.forms.session import Step
from vetting_desk.judgement.author_view import AuthorForm, AuthorNode, read_author_form
from vetting_desk.paths import resource_path

FOLDER = resource_path("instruments")


@cache
def _author(instrument: str) -> AuthorForm:
    return read_author_form((FOLDER / f"{instrument}.xml").read_bytes())


@pytest.fixture
def folder() -> Path:
    return FOLDER


@pytest.fixture
def index() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def author() -> Callable[[str], AuthorForm]:
    """The rows of a shipped instrument, by its id."""
    return _author


@pytest.fixture
def groups() -> Callable[[str, str], list[AuthorNode]]:
    """All groups of a kind in a shipped instrument, in order."""

    def find(instrument: str, kind: str) -> list[AuthorNode]:
        return [node for node in _author(instrument).root.walk() if node.kind == kind]

    return find


@cache
def _form(instrument: str) -> Form:
    return load_form(FOLDER / f"{instrument}.xml")


@cache
def _example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (FOLDER / "examples" / f"{name}.json").read_text(encoding="utf-8")
    )
    return found


@pytest.fixture
def steps() -> Callable[[str], list[Step]]:
    """The steps of an example."""
    return lambda name: _example(name)["steps"]


@pytest.fixture
def fresh() -> Callable[[str], Session]:
    """An empty session of the shipped instrument an example is of, or that bears the name."""

    def begin(name: str) -> Session:
        return _form(_example(name)["instrument"]).new_session(language="English (en)")

    return begin


@pytest.fixture
def filled(
    fresh: Callable[[str], Session], steps: Callable[[str], list[Step]]
) -> Callable[[str], Session]:
    """A session of a shipped instrument with the steps of an example applied."""

    def fill(name: str) -> Session:
        session = fresh(name)
        session.apply(steps(name))
        return session

    return fill
