"""Signed manifests are stored unchanged."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState, new_id
from vetting_desk.model.kept_manifest import KeptManifest


@pytest.fixture
def kept(bench: Bench) -> KeptManifest:
    """A manifest and its bundle."""
    row = BundleRow(
        id=new_id(),
        kind=BundleKind.RECORDS,
        sequence=1,
        file_name="",
        created_at=bench.clock.now(),
        state=BundleState.SEALED,
        record_ids=(),
        length=0,
    )
    bench.casebook.bundles.add(row, "d" * 64, feed="", audit_head="", audit_length=0)
    manifest = KeptManifest(row.id, b'{"bundle":1}', b"cms", b"ml-dsa")
    bench.casebook.manifests.add(manifest)
    return manifest


def test_a_kept_manifest_is_the_same_after_reopening(bench: Bench, kept: KeptManifest) -> None:
    bench.reopen()

    assert bench.casebook.manifests.find(kept.bundle_id) == kept
    assert bench.casebook.manifests.find(new_id()) is None
    bench.casebook.verify()


def test_a_bundle_is_signed_once(bench: Bench, kept: KeptManifest) -> None:
    with pytest.raises(StateError):
        bench.casebook.manifests.add(kept)


@pytest.mark.parametrize("column", ["content", "p7s", "mldsa65"])
def test_a_manifest_changed_beside_the_log_is_found(
    bench: Bench, kept: KeptManifest, tamper: Callable[..., None], column: str
) -> None:
    tamper(f"UPDATE kept_manifests SET {column} = x'00'")

    with pytest.raises(AuditChainError, match="manifest"):
        bench.casebook.verify()
