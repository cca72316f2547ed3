from dataclasses import replace
from typing import Any

import pytest

from tests.vetting_desk.transfer.packs import pack_fields, signed_pack
from vetting_desk.errors import (
    BundleError,
    BundleVersionError,
    CertificateError,
    SignatureError,
)
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.packs.document import READER
from vetting_desk.transfer.ends.pack_check import SIGNERS, check_pack


def check(hq: Any, data: bytes, p7s: bytes) -> Any:
    return check_pack(data, p7s, hq.organisation.trust, hq.desk.id)


def test_a_pack_signed_at_headquarters_counts(hq: Any) -> None:
    pack, document = check(hq, *signed_pack(hq, number=4))
    assert (pack.id, pack.version, pack.signed_by) == ("texts", 4, hq.officer.name)
    assert document.texts[0].text == "Invented words"


@pytest.mark.parametrize("role", list(Role))
def test_only_some_roles_make_texts_the_organisations(
    hq: Any, organisation: Any, role: Role
) -> None:
    officer = Officer(new_id(), "Invented", role)
    signer = organisation.signer(officer, hq.desk.id)
    data, p7s = signed_pack(hq, officer=officer, signer=signer)
    if role in SIGNERS:
        check(hq, data, p7s)
    else:
        with pytest.raises(BundleError, match="role"):
            check(hq, data, p7s)


@pytest.mark.parametrize(
    "changes",
    [
        {"author": {"id": new_id(), "name": "Somebody", "role": "supervisor"}},
        {"desk__id": new_id()},
        {"desk__organisation": "Another"},
        {"desk__training": True},
        {"colour": "red"},
        {"signed_at": "2026-13-22T10:00:00.000Z"},
    ],
)
def test_a_document_that_says_something_else_is_refused(hq: Any, changes: dict[str, Any]) -> None:
    with pytest.raises(BundleError):
        check(hq, *signed_pack(hq, **changes))


def test_a_document_changed_after_signing_is_refused(hq: Any) -> None:
    data, p7s = signed_pack(hq)
    with pytest.raises(SignatureError):
        check(hq, data.replace(b"Invented words", b"Inverted words"), p7s)


def test_a_strangers_pack_is_refused(hq: Any, stranger: Any) -> None:
    with pytest.raises(CertificateError):
        check(hq, *signed_pack(stranger))


def test_a_posts_officer_may_not_sign_texts(hq: Any, post: Any) -> None:
    supervisor = replace(post.officer, role=Role.SUPERVISOR)
    signer = post.organisation.signer(supervisor, post.desk.id)
    with pytest.raises(BundleError, match="desk"):
        check(hq, *signed_pack(post, officer=supervisor, signer=signer))


def test_a_newer_pack_is_called_newer(hq: Any) -> None:
    with pytest.raises(BundleVersionError):
        check(hq, *signed_pack(hq, least_reader=READER + 1))


def test_the_fields_are_sound(hq: Any) -> None:
    assert pack_fields(hq, hq.officer)["number"] == 1
