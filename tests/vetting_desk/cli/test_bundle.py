"""An auditor's command: bundle open."""

import io
import json
import tarfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import spoilt
from vetting_desk.crypto.age import read_identities, seal, unseal

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]
Said = Callable[..., str]


def keys(walk: Walk) -> list[object]:
    return ["--identity", walk["hq_identity"], "--trust", walk["root_certificate"]]


def test_a_bundle_is_printed_in_words(walk: Walk, cli: Any) -> None:
    ran = cli("bundle", "open", walk["bundle"], *keys(walk))

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Valid TRAINING: bundle ")
    assert "from     Training post" in ran.out
    assert ran.out.count("member   blobs/") >= 4


def test_a_bundle_is_printed_as_json(walk: Walk, cli: Any) -> None:
    record = json.loads(walk["record_json"].read_text(encoding="utf-8"))

    result = cli("bundle", "open", walk["bundle"], *keys(walk), "--json").json()

    assert result["kind"] == "records"
    assert result["sequence"] == 1
    assert [(each["id"], each["reason"]) for each in result["records"]] == [(record["record"], "")]


def test_a_bundle_is_judged_by_a_list(walk: Walk, cli: Any) -> None:
    ran = cli("bundle", "open", walk["bundle"], *keys(walk), "--revoked", walk["revocation_list"])

    assert ran.code == 0
    assert "revoked  list number 1" in ran.out


def test_a_bundle_of_long_ago_is_opened_and_its_records_wait_for_a_person(
    walk: Walk, cli: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = datetime.now(UTC) + timedelta(days=365 * 4)
    monkeypatch.setattr("vetting_desk.clock.SystemClock.now", lambda _: later)
    ran = cli("bundle", "open", walk["bundle"], *keys(walk))

    assert ran.code == 3
    assert "flag     the certificate of who signed the bundle ended since" in ran.out
    assert "would wait for a person: its certificate ended, and nothing shows" in ran.out


def test_a_return_bundle_is_sealed_for_the_post_alone(walk: Walk, unjudged: Said) -> None:
    said = unjudged("bundle", "open", walk["return_bundle"], *keys(walk))

    assert "sealed for somebody else" in said


def test_a_bundle_for_another_recipient_cannot_be_judged(
    walk: Walk, stranger: Walk, unjudged: Said
) -> None:
    said = unjudged(
        "bundle", "open", walk["bundle"],
        "--identity", stranger["hq_identity"], "--trust", walk["root_certificate"],
    )  # fmt: skip

    assert "sealed for somebody else" in said


def test_a_bundle_of_a_stranger_cannot_be_judged(
    walk: Walk, stranger: Walk, unjudged: Said
) -> None:
    said = unjudged(
        "bundle", "open", walk["bundle"],
        "--identity", walk["hq_identity"], "--trust", stranger["root_certificate"],
    )  # fmt: skip

    assert "not validly signed" in said
    assert "Nothing was taken in." in said


@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_a_bundle_cut_short_is_refused(
    share: float, walk: Walk, tmp_path: Path, refused: Said
) -> None:
    cut = spoilt(walk["bundle"], tmp_path, lambda data: data.__delitem__(
        slice(int(len(data) * share), None)
    ))  # fmt: skip

    assert "cut short" in refused("bundle", "open", cut, *keys(walk))


def test_a_bundle_whose_seal_for_us_was_changed_is_sealed_for_somebody_else(
    walk: Walk, tmp_path: Path, unjudged: Said
) -> None:
    flipped = spoilt(walk["bundle"], tmp_path, lambda data: data.__setitem__(30, data[30] ^ 1))

    assert unjudged("bundle", "open", flipped, *keys(walk))


@pytest.mark.parametrize("place", [3_000, -1])
def test_a_bundle_with_one_bit_flipped_is_refused(
    place: int, walk: Walk, tmp_path: Path, refused: Said
) -> None:
    flipped = spoilt(
        walk["bundle"], tmp_path, lambda data: data.__setitem__(place, data[place] ^ 1)
    )

    assert refused("bundle", "open", flipped, *keys(walk))


def test_bytes_after_a_bundle_are_refused(walk: Walk, tmp_path: Path, refused: Said) -> None:
    longer = spoilt(walk["bundle"], tmp_path, lambda data: data.extend(b"more"))

    assert refused("bundle", "open", longer, *keys(walk))


def test_a_file_that_is_no_bundle_is_refused(walk: Walk, refused: Said) -> None:
    said = refused("bundle", "open", walk["report_pdf"], *keys(walk))

    assert "not a sealed file" in said


def test_keys_that_are_none_are_refused_by_name(walk: Walk, wrong_use: Said) -> None:
    identity, root = walk["hq_identity"], walk["root_certificate"]

    swapped = wrong_use("bundle", "open", walk["bundle"], "--identity", root, "--trust", root)
    binary = wrong_use(
        "bundle", "open", walk["bundle"], "--identity", walk["report_pdf"], "--trust", root
    )
    no_root = wrong_use(
        "bundle", "open", walk["bundle"], "--identity", identity, "--trust", identity
    )

    assert "root.pem cannot be used: it holds no post-quantum age identity" in swapped
    assert "report.pdf cannot be used" in binary
    assert "hq-identity.txt cannot be used: it is not one root certificate" in no_root


def test_the_secret_key_is_never_printed(walk: Walk, wrong_use: Said) -> None:
    said = wrong_use(
        "bundle", "open", walk["bundle"],
        "--identity", walk["hq_identity"], "--trust", walk["hq_identity"],
    )  # fmt: skip

    assert "AGE-SECRET-KEY" not in said


def repacked(walk: Walk, tmp_path: Path, change: Callable[[bytearray], object]) -> Path:
    """Open the walk's bundle, change the archive inside, and encrypt it to headquarters again."""
    [identity] = read_identities(walk["hq_identity"].read_text(encoding="ascii"))
    payload = bytearray(unseal(walk["bundle"].read_bytes(), [identity]))
    change(payload)
    path = tmp_path / walk["bundle"].name
    path.write_bytes(seal(bytes(payload), [identity.recipient]))
    return path


def last_member(payload: bytearray) -> tarfile.TarInfo:
    with tarfile.open(fileobj=io.BytesIO(payload)) as archive:
        return archive.getmembers()[-1]


def set_header(payload: bytearray, at: int, name: str, size: int) -> None:
    """Write name, size and a correct checksum into the header at an offset."""
    header = payload[at : at + 512]
    header[0:100] = name.encode().ljust(100, b"\0")
    header[124:136] = f"{size:011o}\0".encode()
    header[148:156] = b" " * 8
    header[148:156] = f"{sum(header):06o}\0 ".encode()
    payload[at : at + 512] = header


def add_member(payload: bytearray) -> None:
    last = last_member(payload)
    end = last.offset_data + -(-last.size // 512) * 512
    extra = payload[last.offset : last.offset + 512] + b"extra".ljust(512, b"\0")
    payload[end : end + 1024] = extra  # replaces padding, so that the length stays valid
    set_header(payload, end, "blobs/" + "e" * 64, 5)


def lengthen_member(payload: bytearray) -> None:
    last = last_member(payload)
    set_header(payload, last.offset, last.name, last.size + 1)


def make_newer(payload: bytearray) -> None:
    at = payload.index(b'"version":2}')
    payload[at : at + 12] = b'"version":9}'


def change_manifest(payload: bytearray) -> None:
    at = payload.index(b'"sequence":1,')
    payload[at : at + 13] = b'"sequence":2,'


def test_a_bundle_of_a_newer_program_cannot_be_judged(
    walk: Walk, tmp_path: Path, unjudged: Said
) -> None:
    said = unjudged("bundle", "open", repacked(walk, tmp_path, make_newer), *keys(walk))

    assert "was written by a newer program (version 9, this one knows 2)" in said


def test_a_bundle_that_is_only_sealed_again_still_opens(
    walk: Walk, tmp_path: Path, cli: Any
) -> None:
    again = repacked(walk, tmp_path, lambda _: None)

    assert cli("bundle", "open", again, *keys(walk)).code == 0


@pytest.mark.parametrize(
    ("change", "param"),
    [
        (add_member, "it holds a file that the manifest does not name"),
        (lengthen_member, "a file inside it is not as long as the manifest says"),
        (change_manifest, "not validly signed by a known desk"),
        (lambda payload: payload.__setitem__(-1, 1), "its filling holds hidden bytes"),
        (lambda payload: payload.extend(b"\0" * 512), "bytes follow its end"),
    ],
    ids=["extra-member", "larger-member", "changed-manifest", "filling", "longer"],
)
def test_a_bundle_that_was_packed_again_otherwise_is_refused(
    change: Callable[[bytearray], object], param: str, walk: Walk, tmp_path: Path, refused: Said
) -> None:
    assert param in refused("bundle", "open", repacked(walk, tmp_path, change), *keys(walk))
