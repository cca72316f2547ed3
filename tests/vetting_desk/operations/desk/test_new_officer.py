"""A new officer of a desk: slot, account, and what is left where it fails."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.conftest import SECOND
from vetting_desk.crypto.slots import list_headers
from vetting_desk.errors import InputError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import new_officer


def slots(desk: OpenDesk) -> list[str]:
    return sorted(header.name for header in list_headers(desk.folder / desk_folders.SLOTS_FOLDER))


def test_an_officer_has_a_slot_an_account_and_keys_of_their_own(post: OpenDesk) -> None:
    officer, secret = new_officer.add(post, " Farida  Sample ", Role.PSYCHOLOGIST, SECOND)

    assert officer.name == "Farida Sample"
    assert officer.name in slots(post)
    assert post.casebook.officers.get(officer.id).officer == officer
    assert bytes(secret.store_key) == bytes(post.secret.store_key)
    assert bytes(secret.long_term_key) != bytes(post.secret.long_term_key)
    assert secret.clinical_identity
    secret.wipe()


def test_the_slot_can_be_written_aside_on_keys_of_its_own(hq: OpenDesk) -> None:
    kept: list[Callable[[], None]] = []
    officer, secret = new_officer.add(hq, "Farida Sample", Role.SUPERVISOR, SECOND, kept.append)
    secret.wipe()
    assert officer.name not in slots(hq)
    assert hq.casebook.officers.get(officer.id).certificates

    [write] = kept
    write()

    assert officer.name in slots(hq)


@pytest.mark.parametrize(
    ("name", "passphrase", "detail"),
    [
        ("", SECOND, "empty"),
        ("x" * 65, SECOND, "too-long"),
        ("Iskandar Sample", SECOND, "taken"),
        ("Farida Sample", "short", "too-short"),
    ],
)
def test_what_is_refused_leaves_nothing(
    post: OpenDesk, name: str, passphrase: str, detail: str
) -> None:
    before = post.casebook.audit.length()
    with pytest.raises(InputError) as refused:
        new_officer.add(post, name, Role.INTERVIEWER, passphrase)

    assert refused.value.fields["detail"] == detail
    assert post.casebook.audit.length() == before
    assert slots(post) == ["Iskandar Sample"]


def test_an_account_that_could_not_be_kept_leaves_no_slot(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(post.casebook.recipients, "put", fails)
    with pytest.raises(OSError, match="space"):
        new_officer.add(post, "Farida Sample", Role.INTERVIEWER, SECOND)

    assert slots(post) == ["Iskandar Sample"]
