"""The auditor's commands of docs/evidence.md, run as written there, with stamps renewed for ten years."""

import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.certificates import certificate_to_pem
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.stamping import renew
from vetting_desk.transfer.ends.stamps import needed_for

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
YEAR = timedelta(days=365)
DOCUMENT = Path(__file__).parents[4] / "docs" / "evidence.md"
TOOLS = ("sh", "openssl", "sed", "cut", "tr", "grep", "sort", "date")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def save_stamps(folder: Path, hq_station: Any, bundle_id: str) -> None:
    """Write the stamps over a bundle as `records.stamps` gives them."""
    stamps = hq_station.casebook.stamps
    for number, stamp in enumerate(needed_for([stamps.of_bundle(bundle_id)], stamps), 1):
        (folder / f"stamp-{number}.json").write_bytes(stamp.document)
        (folder / f"stamp-{number}.p7s").write_bytes(stamp.p7s)
        (folder / f"stamp-{number}.mldsa65").write_bytes(stamp.mldsa65)


@pytest.fixture
def bundle(
    hq_station: Any, post_station: Any, post: Any, make_record: Any, invented: Any, usb: Path,
    carrier: Any, tmp_path: Path, organisation: Any, outside_tool: Callable[[str], str],
) -> Any:  # fmt: skip
    """A bundle that headquarters took in; the record and what the auditor has lie in ``audit``."""
    for tool in TOOLS:
        outside_tool(tool)
    written = make_record(post, invented)
    post_station.add(written)
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)
    folder = tmp_path / "audit"
    folder.mkdir()
    for name in ("assessment.json", "assessment.p7s", "report.pdf"):
        (folder / name).write_bytes(written.contents[name])
    (folder / "root.pem").write_bytes(certificate_to_pem(organisation.root))
    (folder / "revoked.crl").write_bytes(organisation.revocations(7))
    save_stamps(folder, hq_station, row.id)
    return row


def walk(folder: Path, today: datetime = NOW) -> subprocess.CompletedProcess[str]:
    script = "set -e\n" + "\n".join(BLOCK.findall(DOCUMENT.read_text("utf-8")))
    environment = {"today": str(int(today.timestamp())), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(bundle: Any, tmp_path: Path) -> Path:
    return tmp_path / "audit"


@pytest.mark.outside
def test_the_walk_ends_well_with_one_stamp(folder: Path) -> None:
    done = walk(folder)
    assert done.returncode == 0, done.stderr
    assert "headquarters.pem: OK" in done.stdout
    assert done.stdout.count("not revoked") == 2


@pytest.mark.outside
def test_after_ten_years_the_walk_ends_well_by_the_renewals(
    folder: Path, bundle: Any, hq_station: Any, lasting: Any
) -> None:
    for _ in range(4):
        hq_station.wait(2.75 * YEAR)
        now = hq_station.clock.now()
        if now + 3 * YEAR > lasting.issuing.not_valid_after_utc:
            lasting.renew(now)
        hq_station.renew(now)
        assert renew(hq_station, hq_station.registry) == 1
    now = hq_station.clock.now()
    assert now > NOW + 10 * YEAR
    assert walk(folder, now).returncode != 0, "the first stamp alone holds nothing up by then"
    save_stamps(folder, hq_station, bundle.id)
    assert (folder / "stamp-5.json").exists()

    done = walk(folder, now)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("successful") == 6
    (folder / "stamp-2.mldsa65").write_bytes(b"another signature")
    assert walk(folder, now).returncode != 0, "what a stamp names is named with its signatures"


@pytest.mark.outside
def test_the_walk_shows_since_when_a_certificate_counts_for_nothing(
    folder: Path, post: Any, organisation: Any
) -> None:
    since = NOW + timedelta(days=3)
    revoking = organisation.revoking(post.signer, RevocationKind.LOST, since)
    (folder / "revoked.crl").write_bytes(revoking)
    said = walk(folder).stdout
    assert "Invalidity Date" in said
    assert "Nov 25 10:00:00 2026" in said
    assert "Key Compromise" in said


@pytest.mark.outside
@pytest.mark.parametrize(
    "name", ["assessment.json", "assessment.p7s", "report.pdf", "stamp-1.json"]
)
def test_the_walk_stops_at_what_was_changed(folder: Path, name: str) -> None:
    changed = bytearray((folder / name).read_bytes())
    changed[len(changed) // 2] ^= 1
    (folder / name).write_bytes(changed)
    assert walk(folder).returncode != 0


@pytest.mark.outside
def test_the_walk_stops_where_a_post_stamped(folder: Path, post: Any, bundle: Any) -> None:
    """A stamp by an officer of a post, who leads to the same root."""
    from tests.vetting_desk.transfer.format.test_stamp import stamping
    from vetting_desk.transfer.format.stamp import parse, stamp_intake

    named = parse((folder / "stamp-1.json").read_bytes()).intake
    assert named
    forged = stamp_intake(stamping(post), named)
    (folder / "stamp-1.json").write_bytes(forged.document)
    (folder / "stamp-1.p7s").write_bytes(forged.p7s)
    (folder / "stamp-1.mldsa65").write_bytes(forged.mldsa65)
    assert walk(folder).returncode != 0
