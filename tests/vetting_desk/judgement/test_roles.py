"""Finding questions by their vetting attributes."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session, load_form
from vetting_desk.judgement.roles import (
    by_role,
    interpreter_now,
    of_kind,
    questions_below,
    with_role,
)
from vetting_desk.paths import resource_path


@pytest.fixture
def talk() -> Session:
    """The return assessment, with the talk open and an interpreter."""
    made = load_form(resource_path("instruments/return-spj.xml")).new_session()
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


def test_the_last_interpreter_is_the_one_who_is_there(talk: Session) -> None:
    assert interpreter_now(talk) == ""
    repeat = next(of_kind(talk.root, "interpreter")).reference
    talk.set(f"{repeat}[1]/interpreter_code", "K-1")
    talk.add_repeat(repeat)
    talk.set(f"{repeat}[2]/interpreter_code", "K-2")
    assert interpreter_now(talk) == "K-2"


def test_a_form_without_roles_has_no_interpreter(asked: Callable[[str, str, str], Session]) -> None:
    assert (
        interpreter_now(asked("<a/>", "", '<input ref="/data/a"><label>A</label></input>')) is None
    )


def test_roles_are_found_where_they_stand(talk: Session) -> None:
    assert by_role(talk.root)["agrees"].value == "yes"
    assert len(list(with_role(talk.root, "presence"))) > 20


def test_only_what_is_relevant_is_below(talk: Session) -> None:
    found = list(questions_below(talk.root))
    assert all(node.relevant and node.kind in {"note", "question"} for node in found)
    assert "interpreter_code" in {node.name for node in found}
