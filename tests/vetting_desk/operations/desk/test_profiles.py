"""Languages and sex of officers: said by themselves, or by whoever looks after officers."""

from dataclasses import replace

import pytest

from vetting_desk.crypto.certificates import certificate_to_der, load_certificate
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError
from vetting_desk.model import Role, new_id
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import people, profiles
from vetting_desk.operations.organisation import members

PROFILE = OfficerProfile(("tg", "ru"), Sex.FEMALE)


def test_an_officer_says_their_own(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))
    profiles.set_profile(post, post.officer.id, PROFILE)

    assert profiles.profile(post, post.officer.id) == PROFILE
    [row] = people.list_people(post)
    assert row.profile == PROFILE
    post.casebook.verify()


def test_who_looks_after_officers_says_anybody_s(hq: OpenDesk, post: OpenDesk) -> None:
    profiles.set_profile(hq, post.officer.id, PROFILE)

    found = {
        member.officer.id: member.profile
        for desk in members.members(hq)
        for member in desk.officers
    }
    assert found[post.officer.id] == PROFILE
    assert found[hq.officer.id] == OfficerProfile()


def test_nobody_else_does(hq: OpenDesk, post: OpenDesk) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    with pytest.raises(PermissionDeniedError):
        profiles.set_profile(hq, post.officer.id, PROFILE)


def test_each_language_is_kept_once_in_lower_case(post: OpenDesk) -> None:
    profiles.set_profile(post, post.officer.id, OfficerProfile((" TG ", "ru", "tg")))

    assert profiles.profile(post, post.officer.id).languages == ("tg", "ru")


@pytest.mark.parametrize(
    ("languages", "detail"),
    [
        (("tajik",), "not-a-language"),
        (("",), "not-a-language"),
        (("т",), "not-a-language"),
        (tuple(f"a{chr(97 + n)}" for n in range(21)), "too-many"),
    ],
)
def test_what_is_no_language_is_refused(
    post: OpenDesk, languages: tuple[str, ...], detail: str
) -> None:
    with pytest.raises(InputError) as refused:
        profiles.set_profile(post, post.officer.id, OfficerProfile(languages))
    assert refused.value.fields["detail"] == detail


def test_of_nobody_nothing_is_said(hq: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        profiles.set_profile(hq, new_id(), PROFILE)


def test_it_stands_in_no_certificate(post: OpenDesk) -> None:
    profiles.set_profile(post, post.officer.id, PROFILE)
    pem = post.casebook.officers.get(post.officer.id).certificates[0]

    assert b"female" not in certificate_to_der(load_certificate(pem))
