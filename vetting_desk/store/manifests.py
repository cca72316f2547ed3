"""Signed manifests of the bundles this desk made, so that the very same bundle can be written again."""

from collections.abc import Generator
from typing import Final

from vetting_desk.model.kept_manifest import KeptManifest
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = "SELECT bundle_id, content, p7s, mldsa65 FROM kept_manifests"


class ManifestStore:
    """The kept manifests of a casebook; they are never changed."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, manifest: KeptManifest) -> None:
        """Keep the manifest of a bundle that is in the casebook.

        Raises:
            StateError: If one is kept for this bundle.
        """
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO kept_manifests (bundle_id, content, p7s, mldsa65) VALUES (?, ?, ?, ?)",
                (manifest.bundle_id, manifest.content, manifest.p7s, manifest.mldsa65),
            )
            self._core.bind("manifest-kept", "manifest", manifest.bundle_id, _state(manifest))

    def find(self, bundle_id: str) -> KeptManifest | None:
        """Return the manifest of a bundle, or None if none is kept."""
        row = self._core.database.row(f"{_SELECT} WHERE bundle_id = ?", (bundle_id,))
        return _manifest(row) if row else None


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield bundle id and state of each kept manifest."""
    for row in database.each(_SELECT):
        yield row["bundle_id"], _state(_manifest(row))


def _state(manifest: KeptManifest) -> str:
    return digest(manifest.bundle_id, manifest.content, manifest.p7s, manifest.mldsa65)


def _manifest(row: Row) -> KeptManifest:
    return KeptManifest(row["bundle_id"], row["content"], row["p7s"], row["mldsa65"])
