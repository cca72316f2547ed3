"""A door of an operation: checks first, is inspectable, and changes nothing else."""

import inspect
from dataclasses import replace
from typing import Any

import pytest

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.operations.access.doors import Door, door, door_of, open_door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action

calls: list[Any] = []


@door(Action.ERASE)
def guarded(open_desk: OpenDesk, word: str, *, times: int = 1) -> str:
    """Return a word, repeated."""
    calls.append(open_desk)
    return word * times


@door(Action.ERASE, practice_is_free=True)
def practised(open_desk: OpenDesk) -> str:
    return open_desk.desk.name


@open_door("it is only a test")
def everybodys(open_desk: OpenDesk | None = None) -> bool:
    return open_desk is None


def as_role(desk: OpenDesk, role: Role) -> OpenDesk:
    desk.casebook.act_as(replace(desk.officer, role=role))
    return desk


def test_who_may_is_let_through_with_all_arguments(post: OpenDesk) -> None:
    assert guarded(as_role(post, Role.SUPERVISOR), "ab", times=2) == "abab"


def test_who_may_not_is_stopped_before_anything_runs(post: OpenDesk) -> None:
    calls.clear()
    with pytest.raises(PermissionDeniedError) as caught:
        guarded(as_role(post, Role.PSYCHOLOGIST), "ab")
    assert caught.value.fields == {"role": "psychologist", "action": "erase"}
    assert calls == []


def test_practice_is_free_only_where_the_door_says_so(post: OpenDesk) -> None:
    as_role(post, Role.PSYCHOLOGIST)
    assert practised(post) == post.desk.name
    post.desk = replace(post.desk, training=False)
    with pytest.raises(PermissionDeniedError):
        practised(post)


def test_an_operation_keeps_its_name_its_signature_and_its_docstring() -> None:
    assert guarded.__name__ == "guarded"
    assert guarded.__module__ == __name__
    assert guarded.__doc__ == "Return a word, repeated."
    assert list(inspect.signature(guarded).parameters) == ["open_desk", "word", "times"]


def test_an_open_door_leaves_its_operation_as_it_is() -> None:
    assert everybodys()


def test_a_door_says_what_it_asks_or_why_nothing() -> None:
    assert door_of(guarded) == Door(Action.ERASE)
    assert door_of(practised) == Door(Action.ERASE, practice_is_free=True)
    assert door_of(everybodys) == Door(None, "it is only a test")
    assert door_of(as_role) is None
