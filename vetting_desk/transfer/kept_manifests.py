"""The signed manifests of bundles this desk made: the very same bundle can be written again.

A stick that fails, or is lost, must not use up a number of the feed, and the same number must
never come with another content: so a bundle is signed once, kept, and sealed anew for every stick.
The blobs stay where they are; only manifest and signatures are kept, in the casebook's settings.
"""

from vetting_desk.errors import NotFoundError
from vetting_desk.transfer import manifest as manifests
from vetting_desk.transfer.books import Books
from vetting_desk.transfer.limits import MLDSA65_SIGNATURE
from vetting_desk.transfer.signed_manifest import SignedManifest

_KEY = "bundle/"
_COUNT = 4


def keep(casebook: Books, signed: SignedManifest) -> None:
    """Keep a signed manifest under its bundle's id."""
    length = len(signed.p7s).to_bytes(_COUNT, "big")
    kept = signed.mldsa65 + length + signed.p7s + signed.data
    casebook.settings.set(_KEY + signed.manifest.bundle, kept)


def recall(casebook: Books, bundle_id: str) -> SignedManifest:
    """Return what `keep` was given.

    Raises:
        NotFoundError: If nothing is kept under this id.
    """
    kept = casebook.settings.get_bytes(_KEY + bundle_id)
    if kept is None:
        raise NotFoundError(what="bundle", id=bundle_id)
    mldsa65, rest = kept[:MLDSA65_SIGNATURE], kept[MLDSA65_SIGNATURE:]
    length, rest = int.from_bytes(rest[:_COUNT], "big"), rest[_COUNT:]
    data = rest[length:]
    return SignedManifest(manifests.parse(data), data, rest[:length], mldsa65)
