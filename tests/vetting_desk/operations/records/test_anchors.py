"""Root and revocation list, as an auditor has them in files."""

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_crl

from tests.vetting_desk.transfer.conftest import Organisation, Place
from vetting_desk.crypto.certificates import certificate_to_pem
from vetting_desk.errors import InputError
from vetting_desk.model import DeskKind
from vetting_desk.operations.records import anchors


@pytest.fixture(scope="module")
def place() -> Place:
    return Place(Organisation(), "Post Invented Bridge", DeskKind.POST)


@pytest.fixture
def root(place: Place, tmp_path: Path) -> Path:
    path = tmp_path / "root.pem"
    path.write_bytes(certificate_to_pem(place.organisation.root))
    return path


def refused(act: Any, *arguments: Any) -> tuple[str, str]:
    with pytest.raises(InputError) as error:
        act(*arguments)
    return str(error.value.fields["field"]), str(error.value.fields["detail"])


def test_a_root_is_trusted_and_knows_of_no_revocation(place: Place, root: Path) -> None:
    trust = anchors.trust(root)
    assert (trust.organisation, trust.list_number) == (place.organisation.name, 0)


def test_a_root_that_is_no_certificate_is_named(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("no certificate")
    assert refused(anchors.trust, tmp_path / "letter.txt") == ("letter.txt", "not-a-certificate")


@pytest.mark.parametrize("encoding", [Encoding.DER, Encoding.PEM])
def test_a_list_is_read_in_both_encodings(
    place: Place, root: Path, tmp_path: Path, encoding: Encoding
) -> None:
    file = tmp_path / "list.crl"
    listed = load_der_x509_crl(place.organisation.revocations(7))
    file.write_bytes(listed.public_bytes(encoding))
    own = place.signer.certificate, *place.signer.chain
    assert anchors.with_list(anchors.trust(root), file, own).list_number == 7


def test_a_list_of_another_organisation_is_refused(
    place: Place, root: Path, tmp_path: Path
) -> None:
    file = tmp_path / "list.crl"
    file.write_bytes(Organisation("Somebody Else").revocations(7))
    own = place.signer.certificate, *place.signer.chain
    assert refused(anchors.with_list, anchors.trust(root), file, own) == (
        "list.crl",
        "no-revocation-list",
    )


@pytest.mark.parametrize(
    "data", [b"", b"no list", b"-----BEGIN X509 CRL-----\nno\n-----END X509 CRL-----\n"]
)
def test_what_is_no_list_is_refused(place: Place, root: Path, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "list.crl"
    file.write_bytes(data)
    own = place.signer.certificate, *place.signer.chain
    assert refused(anchors.with_list, anchors.trust(root), file, own)[1] == "no-revocation-list"


def test_what_is_too_long_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * 11)
    assert refused(anchors.small, tmp_path / "long", 10) == ("long", "too-long")
    assert anchors.small(tmp_path / "long", 11) == b"x" * 11


def test_text_is_utf_8(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"\xff\xfe")
    assert refused(anchors.text, tmp_path / "text")[1] == "not-text"
