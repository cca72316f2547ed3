"""Outside tools, independent of this project, process its files; if one refuses, the test fails."""

import io
import json
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.outside
Tool = Callable[[str], str]
Walk = dict[str, Any]


def run(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(arguments, capture_output=True, check=False, timeout=120, **options)


@pytest.fixture(scope="session")
def payload(walk: Walk, age_peer: Path, outside_tool: Tool) -> bytes:
    """The bundle's payload, decrypted by npm's age-encryption."""
    node = outside_tool("node")
    opened = run(node, "open.mjs", walk["bundle"], walk["hq_identity"], cwd=age_peer)
    assert opened.returncode == 0, opened.stderr.decode()
    return opened.stdout


def test_npm_age_encryption_opens_the_bundle(payload: bytes) -> None:
    assert payload.startswith(b"manifest.json")


def test_npm_age_encryption_refuses_a_bundle_with_one_bit_flipped(
    walk: Walk, age_peer: Path, outside_tool: Tool, tmp_path: Path
) -> None:
    sealed = bytearray(Path(walk["bundle"]).read_bytes())
    sealed[-1] ^= 1
    (tmp_path / "flipped.age").write_bytes(sealed)

    opened = run(
        outside_tool("node"),
        "open.mjs",
        str(tmp_path / "flipped.age"),
        walk["hq_identity"],
        cwd=age_peer,
    )

    assert opened.returncode != 0


def test_tar_lists_the_payload(payload: bytes, outside_tool: Tool) -> None:
    listed = run(outside_tool("tar"), "-tf", "-", input=payload)

    names = listed.stdout.decode().splitlines()
    assert listed.returncode == 0, listed.stderr.decode()
    assert names[:3] == ["manifest.json", "manifest.p7s", "manifest.mldsa65"]
    assert all(name.startswith("blobs/") for name in names[3:])


def test_openssl_accepts_the_records_signature_against_the_root(
    walk: Walk, outside_tool: Tool
) -> None:
    verified = openssl_verify(outside_tool("openssl"), walk, Path(walk["record_json"]))

    assert verified.returncode == 0, verified.stderr.decode()
    assert b"successful" in verified.stderr


def test_openssl_refuses_the_signature_over_other_bytes(
    walk: Walk, outside_tool: Tool, tmp_path: Path
) -> None:
    other = tmp_path / "assessment.json"
    other.write_bytes(Path(walk["record_json"]).read_bytes() + b" ")

    assert openssl_verify(outside_tool("openssl"), walk, other).returncode != 0


def test_openssl_accepts_the_manifests_signature(
    walk: Walk, payload: bytes, outside_tool: Tool, tmp_path: Path
) -> None:
    with tarfile.open(fileobj=io.BytesIO(payload)) as archive:
        for name in ("manifest.json", "manifest.p7s"):
            member = archive.extractfile(name)
            assert member is not None
            (tmp_path / name).write_bytes(member.read())

    verified = run(
        outside_tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any",
        "-in", str(tmp_path / "manifest.p7s"), "-content", str(tmp_path / "manifest.json"),
        "-CAfile", walk["root_certificate"], "-out", str(tmp_path / "out"),
    )  # fmt: skip

    assert verified.returncode == 0, verified.stderr.decode()


def test_pdfsig_calls_the_reports_signature_valid(
    walk: Walk, outside_tool: Tool, tmp_path: Path
) -> None:
    output = run(outside_tool("pdfsig"), "-nocert", walk["report_pdf"]).stdout.decode()

    assert "Signature Validation: Signature is Valid." in output
    assert "Total document signed" in output


def test_pdfsig_refuses_a_report_with_one_byte_changed(
    walk: Walk, outside_tool: Tool, tmp_path: Path
) -> None:
    pdf = bytearray(Path(walk["report_pdf"]).read_bytes())
    place = pdf.index(b"stream", len(pdf) // 3) + 40
    pdf[place] ^= 1
    (tmp_path / "changed.pdf").write_bytes(pdf)

    output = run(outside_tool("pdfsig"), "-nocert", str(tmp_path / "changed.pdf")).stdout.decode()

    assert "Signature is Valid" not in output


def test_pdftotext_finds_the_answers(walk: Walk, outside_tool: Tool) -> None:
    text = run(outside_tool("pdftotext"), "-raw", walk["report_pdf"], "-").stdout.decode()
    document = json.loads(Path(walk["record_json"]).read_text(encoding="utf-8"))
    squeezed = "".join(text.split())

    assert document["case"]["reference"] in text
    assert document["officer"]["name"] in text
    assert walk_digest(walk)[:16] in squeezed
    answers = [answer for answer in document["answers"] if not in_the_reports_own_words(answer)]
    missing = [answer for answer in answers if "".join(answer["text"].split()) not in squeezed]
    assert len(answers) > 500
    # A long answer may be split by a page break, with the page's footer in between.
    assert len(missing) <= 0.01 * len(answers), [answer["reference"] for answer in missing]


def in_the_reports_own_words(answer: dict[str, Any]) -> bool:
    """The side of evidence, and that an indicator was left out, have columns of their own."""
    return str(answer["reference"]).endswith("_side") or answer["value"] == "omit"


def test_poppler_finds_json_and_xml_inside_the_report(
    walk: Walk, outside_tool: Tool, tmp_path: Path
) -> None:
    done = run(outside_tool("pdfdetach"), "-saveall", "-o", str(tmp_path), walk["report_pdf"])

    assert done.returncode == 0, done.stderr.decode()
    for name, original in (
        ("assessment.json", "record_json"),
        ("submission.xml", "submission_xml"),
    ):
        assert (tmp_path / name).read_bytes() == Path(walk[original]).read_bytes()


def walk_digest(walk: Walk) -> str:
    from hashlib import sha256

    return sha256(Path(walk["record_json"]).read_bytes()).hexdigest()


def openssl_verify(openssl: str, walk: Walk, content: Path) -> "subprocess.CompletedProcess[bytes]":
    return run(
        openssl, "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any",
        "-in", walk["record_p7s"], "-content", str(content),
        "-CAfile", walk["root_certificate"], "-out", "/dev/null",
    )  # fmt: skip
