"""Who signs updates: keys behind a passphrase, certificates of the root and of nobody else."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.updates.conftest import KEY_WORDS, Made, certify
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.certificates import (
    TrustStore,
    desk_id_of,
    load_certificate,
    officer_of,
    update_signer_of,
)
from vetting_desk.crypto.certificates.update_signers import judge_update_signer
from vetting_desk.errors import (
    CertificateError,
    InputError,
    UpdateMakingError,
    WrongPassphraseError,
)
from vetting_desk.model.update import UpdateRole
from vetting_desk.operations.organisation import update_certificates
from vetting_desk.operations.updates import signers


@pytest.fixture
def root(made: Made) -> Path:
    """The folder out of the safe."""
    return next(path.parent for path in made.folder.rglob("root-key.pem"))


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    return signers.make_key(tmp_path / "mine.key", "Nadia New", KEY_WORDS, work=10)


def _certify(request_file: Path, root: Path, key: str = "root-key.pem") -> signers.Certified:
    return signers.certify(
        request_file, UpdateRole.MAKER, root / "root.pem", root / key, PASSPHRASE,
        request_file.with_name("mine.certificates.pem"), SystemClock(),
    )  # fmt: skip


def test_the_root_certifies_both_keys_for_updates_alone(request_file: Path, root: Path) -> None:
    done = _certify(request_file, root)
    found = update_certificates.read(request_file.with_name("mine.certificates.pem"))
    assert {update_signer_of(each) for each in found} == {(done.id, "Nadia New", UpdateRole.MAKER)}
    for each in found:
        with pytest.raises(CertificateError):
            officer_of(each)
        with pytest.raises(CertificateError):
            desk_id_of(each)
    keys = signers.read_keys(
        request_file.with_name("mine.key"),
        KEY_WORDS,
        request_file.with_name("mine.certificates.pem"),
    )
    assert keys.certificate == found[0]


def test_the_issuing_key_certifies_nobody_for_updates(request_file: Path, root: Path) -> None:
    with pytest.raises(UpdateMakingError) as error:
        _certify(request_file, root, "issuing-key.pem")
    assert error.value.fields["detail"] == "other-root-key"
    assert not request_file.with_name("mine.certificates.pem").exists()


def test_what_the_issuing_key_signed_anyway_does_not_count(made: Made, root: Path) -> None:
    """Whoever stole it makes a certificate that looks like one for updates: it is not the root's."""
    from vetting_desk.crypto.certificates import generate_signing_key
    from vetting_desk.crypto.certificates.issue import issue_update_signer
    from vetting_desk.model import new_id
    from vetting_desk.operations.organisation.founding import read_key

    issuing = load_certificate((made.anchors / "issuing.pem").read_bytes())
    forged = issue_update_signer(
        read_key(root / "issuing-key.pem", PASSPHRASE), issuing,
        generate_signing_key().public_key(), new_id(), "Mallory", UpdateRole.MAKER,
        SystemClock().now(),
    )  # fmt: skip
    trust = TrustStore(load_certificate((root / "root.pem").read_bytes()))
    with pytest.raises(CertificateError):
        judge_update_signer(trust, forged, UpdateRole.MAKER, SystemClock().now())


def test_another_passphrase_opens_nothing(made: Made, request_file: Path, root: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        signers.read_keys(
            made.folder / "maker.key", KEY_WORDS + "x", made.folder / "maker.certificates.pem"
        )
    with pytest.raises(WrongPassphraseError):
        signers.certify(
            request_file, UpdateRole.MAKER, root / "root.pem", root / "root-key.pem",
            "not the passphrase", request_file.with_name("none"), SystemClock(),
        )  # fmt: skip


def test_certificates_of_other_keys_are_told(made: Made) -> None:
    with pytest.raises(UpdateMakingError) as error:
        signers.read_keys(
            made.folder / "maker.key", KEY_WORDS, made.folder / "headquarters.certificates.pem"
        )
    assert error.value.fields["detail"] == "other-update-key"


def test_a_request_that_was_altered_is_refused(request_file: Path, root: Path) -> None:
    whole = request_file.read_text()
    for text in (whole[:400], whole.replace("A", "B", 40), "", whole + whole):
        request_file.write_text(text)
        with pytest.raises(UpdateMakingError):
            _certify(request_file, root)


def test_what_is_no_key_and_no_certificate_is_told(made: Made, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.write_bytes(b"nothing of the kind")
    with pytest.raises(InputError):
        signers.read_keys(nothing, KEY_WORDS, made.folder / "maker.certificates.pem")
    with pytest.raises(InputError):
        update_certificates.read(nothing)
    with pytest.raises(InputError):
        update_certificates.read(made.anchors / "root.pem")


def test_a_short_passphrase_protects_no_keys(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        signers.make_key(tmp_path / "mine.key", "Nadia New", "short", work=10)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over(request_file: Path, root: Path) -> None:
    with pytest.raises(FileExistsError):
        signers.make_key(request_file.with_name("mine.key"), "Nadia New", KEY_WORDS, work=10)
    _certify(request_file, root)
    with pytest.raises(FileExistsError):
        _certify(request_file, root)


def test_the_fixture_makes_two_people(made: Made, root: Path, tmp_path: Path) -> None:
    certify(tmp_path, root, "third", "Third Person", UpdateRole.HEADQUARTERS)
    assert update_signer_of(made.keys("headquarters").certificate)[2] is UpdateRole.HEADQUARTERS
