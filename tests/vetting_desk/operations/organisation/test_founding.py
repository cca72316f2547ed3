"""Founding an organisation and making its recovery identity."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.desk.backups.conftest import FIRST, NEW, SECOND
from vetting_desk.errors import (
    InputError,
    PermissionDeniedError,
    WrongPassphraseError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment, founding


def test_a_short_passphrase_makes_no_desk(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        enrolment.prepare_post(tmp_path, "Post", "Somebody", Role.INTERVIEWER, "too short")

    assert not (tmp_path / "post").exists()


def test_the_recovery_identity_needs_both_custodians(hq: OpenDesk, stick: Path) -> None:
    path = founding.create_recovery(hq, stick, FIRST, SECOND)

    for pair in ((FIRST, FIRST), (SECOND, SECOND), (SECOND, FIRST), (FIRST, NEW)):
        with pytest.raises(WrongPassphraseError):
            founding.open_recovery(path, *pair)


def test_one_passphrase_is_not_two_custodians(hq: OpenDesk, stick: Path) -> None:
    with pytest.raises(InputError):
        founding.create_recovery(hq, stick, FIRST, FIRST)
    assert not list(stick.iterdir())


def test_only_headquarters_makes_a_recovery_identity(post: OpenDesk, stick: Path) -> None:
    with pytest.raises(PermissionDeniedError):
        founding.create_recovery(post, stick, FIRST, SECOND)
    assert post.casebook.settings.get(certificates.RECOVERY) is None
