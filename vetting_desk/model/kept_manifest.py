"""The signed manifest of a bundle this desk made, kept so that the very same bundle can be written again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptManifest:
    """A manifest with its two signatures.

    Attributes:
        bundle_id: Of which bundle.
        content: ``manifest.json``, byte for byte.
        p7s: The CMS signature over it.
        mldsa65: The ML-DSA-65 signature over it.
    """

    bundle_id: str
    content: bytes
    p7s: bytes
    mldsa65: bytes
