import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.age import HybridIdentity, decrypt
from vetting_desk.errors import (
    AgeError,
    BundleAddresseeError,
    BundleDigestError,
    CancelledError,
)
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.format.manifest import Blob
from vetting_desk.transfer.format.sealing import seal, sealed_length
from vetting_desk.transfer.format.signed_manifest import SignedManifest


def payload_of(sealed: bytes, identity: HybridIdentity) -> bytes:
    target = io.BytesIO()
    decrypt(io.BytesIO(sealed), target, [identity])
    return target.getvalue()


def seal_of(made: Any, contents: Any) -> bytes:
    target = io.BytesIO()
    seal(target, made.signed(), [made.hq.identity.recipient], contents)
    return target.getvalue()


def test_the_lengths_are_known_beforehand(made: Any) -> None:
    signed: SignedManifest = made.signed()
    target = io.BytesIO()
    seal(target, signed, [made.hq.identity.recipient], made.contents)
    sealed = target.getvalue()
    assert len(payload_of(sealed, made.hq.identity)) == signed.payload_length
    assert 0 <= sealed_length(signed) - len(sealed) < 300


def test_bundles_of_different_content_have_the_same_length(made: Any) -> None:
    one = len(made.sealed())
    made.add_record(b"another record", b"with a report" * 5_000)
    assert len(made.sealed()) == one


def test_the_same_bundle_never_gives_the_same_bytes(made: Any) -> None:
    assert made.sealed() != made.sealed()


@pytest.mark.outside
def test_tar_lists_the_members_in_the_order_of_the_manifest(made: Any, tmp_path: Path) -> None:
    tar = shutil.which("tar")
    if tar is None:
        pytest.skip("tar is not installed")
    file = tmp_path / "payload.tar"
    file.write_bytes(payload_of(made.sealed(), made.hq.identity))
    listed = subprocess.run([tar, "-tf", file], capture_output=True, text=True, check=True)
    blobs = [blob.member for blob in made.manifest().blobs()]
    expected = ["manifest.json", "manifest.p7s", "manifest.mldsa65", *blobs]
    assert (listed.stdout.splitlines(), listed.stderr) == (expected, "")


@pytest.mark.outside
def test_openssl_verifies_the_manifest_against_the_root(made: Any, tmp_path: Path) -> None:
    openssl, tar = shutil.which("openssl"), shutil.which("tar")
    if openssl is None or tar is None:
        pytest.skip("openssl or tar is not installed")
    payload = payload_of(made.sealed(), made.hq.identity)
    subprocess.run([tar, "-x", "-C", tmp_path], input=payload, check=True)
    from vetting_desk.crypto.certificates import certificate_to_pem

    (tmp_path / "root.pem").write_bytes(certificate_to_pem(made.post.organisation.root))
    command = [openssl, "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.p7s"]
    command += [
        "-content",
        "manifest.json",
        "-CAfile",
        "root.pem",
        "-purpose",
        "any",
        "-out",
        "out",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, "successful" in done.stderr.lower()) == (0, True), done.stderr
    assert (tmp_path / "out").read_bytes() == (tmp_path / "manifest.json").read_bytes()


def test_recipients_the_manifest_does_not_name_are_refused(made: Any, post: Any) -> None:
    with pytest.raises(BundleAddresseeError):
        seal(io.BytesIO(), made.signed(), [post.identity.recipient], made.contents)


def test_more_recipients_than_the_manifest_names_are_refused(made: Any, post: Any) -> None:
    both = [made.hq.identity.recipient, post.identity.recipient]
    with pytest.raises(BundleAddresseeError):
        seal(io.BytesIO(), made.signed(), both, made.contents)


@pytest.mark.parametrize("change", [lambda data: data[:-1], lambda data: data + b"x"])
def test_a_blob_of_another_length_is_not_sealed(made: Any, change: Any) -> None:
    with pytest.raises(BundleDigestError, match="length"):
        seal_of(made, lambda blob: [change(made.blobs[blob.sha256])])


def test_a_blob_of_other_content_is_not_sealed(made: Any) -> None:
    with pytest.raises(BundleDigestError, match="digest"):
        seal_of(made, lambda blob: [bytes(blob.length)])


def test_a_blob_far_too_long_is_not_read_to_its_end(made: Any) -> None:
    asked = 0

    def endless(_: Blob) -> Iterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield bytes(1_000)

    with pytest.raises(BundleDigestError):
        seal_of(made, endless)
    assert asked <= 3


def test_half_a_bundle_opens_for_nobody(made: Any) -> None:
    target = io.BytesIO()
    with pytest.raises(BundleDigestError):
        seal(
            target,
            made.signed(),
            [made.hq.identity.recipient],
            lambda blob: [bytes(blob.length)],
        )
    with pytest.raises(AgeError):
        payload_of(target.getvalue(), made.hq.identity)


def test_cancelling_ends_the_sealing(made: Any) -> None:
    progress = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        seal(io.BytesIO(), made.signed(), [made.hq.identity.recipient], made.contents, progress)
