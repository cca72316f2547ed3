"""The signed manifest of a bundle this desk made, stored so that the identical bundle can be written again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptManifest:
    """A manifest with its two signatures.

    Attributes:
        bundle_id: The bundle.
        content: ``manifest.json``, byte for byte.
        p7s: The CMS signature over it.
        mldsa65: The ML-DSA-65 signature over it.
    """

    bundle_id: str
    content: bytes
    p7s: bytes
    mldsa65: bytes
