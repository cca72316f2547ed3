"""A file as which a bundle of this desk was written to a stick or a folder."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file, whole or a part.

    Attributes:
        bundle_id: The bundle it is, or is a part of.
        name: Its random name.
        length: Bytes.
        sha256: Of its content as it was read back, 64 hexadecimal digits.
        written_at: Device time.
    """

    bundle_id: str
    name: str
    length: int
    sha256: str
    written_at: datetime
