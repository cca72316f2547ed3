"""An auditor's view of bundles, reports and casebooks, without a desk."""

from pathlib import Path

import pytest

from vetting_desk.crypto.certificates import certificate_to_pem
from vetting_desk.errors import (
    AgeFormatError,
    CasebookInUseError,
    CasebookMissingError,
    InputError,
    NoMatchingIdentityError,
    WrongPassphraseError,
)
from vetting_desk.model import Record
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.records import verification


@pytest.fixture
def root(post: OpenDesk, tmp_path: Path) -> Path:
    """The organisation's root certificate in a file."""
    path = tmp_path / "root.pem"
    path.write_bytes(certificate_to_pem(certificates.root_of(post)))
    return path


@pytest.fixture
def identity(hq: OpenDesk, tmp_path: Path) -> Path:
    path = tmp_path / "identity.txt"
    path.write_text(hq.secret.age_identity + "\n")
    return path


@pytest.fixture
def bundle(post: OpenDesk, record: Record, stick: Path) -> Path:
    [written] = transfer.write_bundles(post, stick)
    return stick / written.file_name


def test_a_bundle_lists_what_it_holds(
    post: OpenDesk, record: Record, bundle: Path, identity: Path, root: Path
) -> None:
    look = verification.look_into_bundle(bundle, identity, root)

    assert (look.kind, look.desk_id, look.sequence) == ("records", post.desk.id, 1)
    assert look.officer_name == post.officer.name
    assert [(each.id, each.digest, each.reason) for each in look.records] == [
        (record.id, record.digest, "")
    ]
    assert look.training
    assert look.receipts == ()


def test_nothing_is_taken_in_by_looking(
    hq: OpenDesk, bundle: Path, identity: Path, root: Path
) -> None:
    length = hq.casebook.audit.length()

    verification.look_into_bundle(bundle, identity, root)

    assert hq.casebook.audit.length() == length


def test_a_bundle_for_others_does_not_open(
    post: OpenDesk, bundle: Path, root: Path, tmp_path: Path
) -> None:
    own = tmp_path / "post.txt"
    own.write_text(post.secret.age_identity)
    with pytest.raises(NoMatchingIdentityError):
        verification.look_into_bundle(bundle, own, root)


def test_what_is_no_bundle_is_refused(root: Path, identity: Path) -> None:
    with pytest.raises(AgeFormatError):
        verification.look_into_bundle(root, identity, root)


@pytest.mark.parametrize(
    ("content", "detail"),
    [(b"", "no-identity"), (b"\xff\xfe", "not-text"), (b"#" * 70_000, "too-long")],
)
def test_a_file_that_holds_no_identity_is_named(
    bundle: Path, root: Path, tmp_path: Path, content: bytes, detail: str
) -> None:
    (tmp_path / "none.txt").write_bytes(content)
    with pytest.raises(InputError) as refused:
        verification.look_into_bundle(bundle, tmp_path / "none.txt", root)
    assert (refused.value.fields["field"], refused.value.fields["detail"]) == ("none.txt", detail)


def test_a_desks_folder_is_checked_to_the_end(post: OpenDesk, passphrase: str) -> None:
    post.close()

    found = verification.check_folder(post.folder, passphrase)

    assert found.desk_name == post.desk.name
    assert found.report.sound
    assert [step.name for step in found.report.steps[-2:]] == ["contents", "numbers"]


def test_a_desk_that_is_open_is_not_checked(post: OpenDesk, passphrase: str) -> None:
    with pytest.raises(CasebookInUseError):
        verification.check_folder(post.folder, passphrase)


def test_only_an_officer_of_the_desk_has_it_checked(post: OpenDesk, passphrase: str) -> None:
    post.close()
    with pytest.raises(InputError) as refused:
        verification.check_folder(post.folder, passphrase, "Nobody Here")
    assert refused.value.fields["detail"] == "no-such-officer"
    with pytest.raises(WrongPassphraseError):
        verification.check_folder(post.folder, passphrase + "!", post.officer.name)


def test_a_folder_without_a_desk_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CasebookMissingError):
        verification.check_folder(tmp_path / "nothing", "")
