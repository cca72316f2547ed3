"""The file with two certificates for updates; what is read from a real one stands in `updates.test_signers`."""

from pathlib import Path

import pytest

from vetting_desk.errors import CertificateError, InputError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.update import UpdateRole
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocations, update_certificates


def _write(path: Path, role: UpdateRole = UpdateRole.MAKER, count: int = 2) -> Path:
    """Certificates of a root that nobody here knows."""
    from vetting_desk.clock import SystemClock
    from vetting_desk.crypto.certificates import (
        certificate_to_pem,
        create_root,
        generate_signing_key,
        issue_update_signer,
    )
    from vetting_desk.model import new_id

    now, signer = SystemClock().now(), new_id()
    key, root = create_root("Another organisation", now, training=True)
    made = [
        issue_update_signer(
            key, root, generate_signing_key().public_key(), signer, "Stranger", role, now
        )
        for _ in range(count)
    ]
    path.write_bytes(b"".join(map(certificate_to_pem, made)))
    return path


def test_two_of_one_person_are_read(tmp_path: Path) -> None:
    first, second = update_certificates.read(_write(tmp_path / "two.pem"))
    assert first.subject == second.subject


@pytest.mark.parametrize("count", [0, 1, 3])
def test_another_number_is_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(InputError):
        update_certificates.read(_write(tmp_path / "some.pem", count=count))


def test_a_strangers_are_not_taken_back(hq: OpenDesk, tmp_path: Path) -> None:
    before = hq.casebook.revocations.number()
    with pytest.raises(CertificateError):
        revocations.revoke_update_signer(
            hq, _write(tmp_path / "two.pem"), "Invented", RevocationKind.LOST
        )
    assert hq.casebook.revocations.number() == before


def test_only_who_keeps_the_organisation_takes_back(post: OpenDesk, tmp_path: Path) -> None:
    assert post.officer.role is Role.PSYCHOLOGIST
    with pytest.raises(PermissionDeniedError):
        revocations.revoke_update_signer(
            post, _write(tmp_path / "two.pem"), "Invented", RevocationKind.LOST
        )
