"""What an entry says of an interpreter is whole, or is none; a supervisor alone signs it."""

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import new_id
from vetting_desk.model.desk import Role
from vetting_desk.model.entry_kinds import AUTHORS, BROUGHT, INTERPRETER, read_payload
from vetting_desk.model.interpreter_payload import InterpreterPayload

SAID: dict[str, object] = {
    "interpreter": new_id(), "code": "T-07", "languages": ["Tajik"], "sex": "woman",
    "undertaking": "signed", "signed_on": "2026-03-01", "until": "2027-03-01", "record": "",
    "in_use": True, "replaces": [], "reason": "",
}  # fmt: skip


def test_it_is_read_as_written() -> None:
    found = read_payload(INTERPRETER, SAID)
    assert isinstance(found, InterpreterPayload)
    assert found.model_dump() == SAID


@pytest.mark.parametrize(
    "change",
    [
        {"code": ""},
        {"sex": "other"},
        {"undertaking": "perhaps"},
        {"signed_on": ""},
        {"until": ""},
        {"until": "2027-02-31"},
        {"undertaking": "declined"},
        {"in_use": False},
        {"replaces": ["not an id"]},
        {"name": "A name"},
    ],
)
def test_what_is_not_as_its_kind_says_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(INTERPRETER, SAID | change)


def test_supervisors_alone_sign_it_and_any_desk_may_bring_it() -> None:
    assert AUTHORS[INTERPRETER] == {Role.SUPERVISOR}
    assert INTERPRETER in BROUGHT
