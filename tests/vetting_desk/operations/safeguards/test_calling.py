"""Whom a desk calls for an alarm."""

from dataclasses import replace

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import calling


def test_a_desk_calls_its_clinicians_by_name(post: OpenDesk) -> None:
    as_role(post, Role.SUPERVISOR, "Salima Sample")
    assert calling.whom(post) == ("Iskandar Sample",)


def test_a_desk_without_clinicians_calls_its_supervisors(post: OpenDesk) -> None:
    first = post.officer
    as_role(post, Role.SUPERVISOR, "Salima Sample")
    post.casebook.officers.put(replace(first, role=Role.INTERVIEWER))
    assert "Salima Sample" in calling.whom(post)
    assert first.name not in calling.whom(post)
