"""A colleague for each role, all with the one practice passphrase."""

from contextlib import closing

import pytest

from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment

PASSPHRASE = "an invented passphrase for practice"
PARTS = {
    DeskKind.POST: {Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.SUPERVISOR},
    DeskKind.HQ: {Role.SUPERVISOR, Role.DECISION_MAKER},
}


def test_there_is_somebody_for_every_role(whole: list[DeskPlace]) -> None:
    found = {place.desk.kind: {slot.role for slot in place.officers} for place in whole}

    assert found == PARTS


@pytest.mark.parametrize(
    ("kind", "role"), [(kind, role) for kind, roles in PARTS.items() for role in sorted(roles)]
)
def test_each_of_them_unlocks_with_the_one_passphrase_and_is_certified(
    whole: list[DeskPlace], kind: DeskKind, role: Role
) -> None:
    [place] = (each for each in whole if each.desk.kind is kind)
    for slot in place.officers:
        if slot.role is not role:
            continue
        with closing(desks.unlock(place.folder, slot.id, PASSPHRASE)) as desk:
            assert desk.officer.role is role
            assert enrolment.status(desk).certificate_until is not None
            assert desk.casebook.settings.get("store/rekey-wanted") is None


def test_the_psychologist_and_nobody_else_may_read_clinical_notes(whole: list[DeskPlace]) -> None:
    may_read = set()
    for place in whole:
        for slot in place.officers:
            with closing(desks.unlock(place.folder, slot.id, PASSPHRASE)) as desk:
                if may(desk.officer, Action.CLINICAL):
                    may_read.add(desk.officer.role)

    assert may_read == {Role.PSYCHOLOGIST}


def test_the_names_of_the_colleagues_say_that_they_are_practice(whole: list[DeskPlace]) -> None:
    names = {slot.name for place in whole for slot in place.officers}

    assert all("Practice" in name for name in names)
