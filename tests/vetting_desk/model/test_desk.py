"""Roles: those this program knows, and those of a newer one."""

import pytest

from vetting_desk.model import Officer, Role

TOMORROW = "role-of-tomorrow"


def test_a_role_of_a_newer_program_is_kept_under_its_own_value() -> None:
    role = Role(TOMORROW)

    assert (role.value, str(role), role.name) == (TOMORROW,) * 3
    assert not role.is_known
    assert role == Role(TOMORROW)
    assert Officer("1", "Invented", role) == Officer("1", "Invented", Role(TOMORROW))
    assert len({role, Role(TOMORROW)}) == 1


def test_a_role_of_a_newer_program_is_none_of_ours() -> None:
    assert Role(TOMORROW) not in list(Role)
    assert all(each.is_known and each != Role(TOMORROW) for each in Role)


@pytest.mark.parametrize(
    "text", ["", "Supervisor", "a role", "x" * 41, "-a", "1a", "рол", "a\n", 7]
)
def test_what_cannot_be_a_role_is_refused(text: object) -> None:
    with pytest.raises(ValueError, match="not a valid Role"):
        Role(text)  # type: ignore[arg-type]
