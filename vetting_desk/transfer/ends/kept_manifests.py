"""The signed manifests of bundles this desk made: the very same bundle can be written again.

A stick that fails, or is lost, must not use up a number of the feed, and the same number must
never come with another content: so a bundle is signed once, kept, and sealed again for every stick.
The blobs stay where they are; only manifest and signatures are kept.
"""

from vetting_desk.errors import NotFoundError
from vetting_desk.model.kept_manifest import KeptManifest
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.signed_manifest import SignedManifest


def keep(casebook: Books, signed: SignedManifest) -> None:
    """Keep a signed manifest under its bundle's id."""
    casebook.manifests.add(
        KeptManifest(signed.manifest.bundle, signed.data, signed.p7s, signed.mldsa65)
    )


def recall(casebook: Books, bundle_id: str) -> SignedManifest:
    """Return what `keep` was given.

    Raises:
        NotFoundError: If nothing is kept under this id.
    """
    kept = casebook.manifests.find(bundle_id)
    if kept is None:
        raise NotFoundError(what="bundle", id=bundle_id)
    return SignedManifest(manifests.parse(kept.content), kept.content, kept.p7s, kept.mldsa65)
