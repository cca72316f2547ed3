"""The auditor's commands of docs/bundle-format.md, run as written there."""

import io
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.age import decrypt, write_identities
from vetting_desk.crypto.certificates import certificate_to_pem
from vetting_desk.transfer.ends.outbox import write_bundles

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DOCUMENT = Path(__file__).parents[4] / "docs" / "bundle-format.md"
TOOLS = ("sh", "tar", "openssl", "xxd", "sed", "cut", "tr", "paste", "grep")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def laid_out(
    tmp_path: Path,
    usb: Path,
    post_station: Any,
    three_records: Any,
    hq: Any,
    outside_tool: Callable[[str], str],
) -> Path:
    """A folder with the files the commands need, after the first command."""
    for tool in TOOLS:
        outside_tool(tool)
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    folder = tmp_path / "audit"
    folder.mkdir()
    payload = io.BytesIO()
    decrypt(io.BytesIO((usb / row.file_name).read_bytes()), payload, [hq.identity])
    (folder / "payload.tar").write_bytes(payload.getvalue())
    (folder / "identity.txt").write_text(write_identities(hq.identity, NOW))
    (folder / "root.pem").write_bytes(certificate_to_pem(hq.organisation.root))
    return folder


def walk(folder: Path) -> subprocess.CompletedProcess[str]:
    script = "set -e\n" + "\n".join(BLOCK.findall(DOCUMENT.read_text("utf-8")))
    return subprocess.run(
        ["sh", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.outside
def test_the_walk_ends_well_with_a_sound_bundle(laid_out: Path) -> None:
    done = walk(laid_out)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("successful") == 4
    assert "manifest.mldsa65" in done.stdout


SPOILT: dict[str, tuple[bytes, bytes]] = {
    "an answer": (b"Anna Invented", b"Anna Invanted"),
    "the manifest": (b'"kind":"records"', b'"kind":"recordz"'),
}


@pytest.mark.outside
@pytest.mark.parametrize(("before", "after"), SPOILT.values(), ids=SPOILT)
def test_the_walk_stops_at_what_was_changed(laid_out: Path, before: bytes, after: bytes) -> None:
    payload = laid_out / "payload.tar"
    data = payload.read_bytes()
    assert before in data
    payload.write_bytes(data.replace(before, after, 1))
    assert walk(laid_out).returncode != 0


@pytest.mark.outside
def test_the_walk_stops_where_somebody_else_is_the_recipient(laid_out: Path, post: Any) -> None:
    (laid_out / "identity.txt").write_text(write_identities(post.identity, NOW))
    assert walk(laid_out).returncode != 0
