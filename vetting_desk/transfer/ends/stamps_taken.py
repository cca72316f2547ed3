"""Keeping at a post the stamp that headquarters sent with a receipt: what shows there how old a record is.

A stamp that cannot be believed takes nothing from the receipt; it is told, and not kept. What a kept stamp is
worth later is `stamps`.
"""

from collections.abc import Mapping
from typing import Final

from vetting_desk.crypto.certificates import Moment
from vetting_desk.crypto.certificates.judging import REVOKED
from vetting_desk.errors import BundleFormatError, BundleSignatureError
from vetting_desk.transfer.ends.station import Station
from vetting_desk.transfer.format.manifest import digest_of
from vetting_desk.transfer.format.manifest_parts import StampPart
from vetting_desk.transfer.format.stamp import open_stamp, parse

STAMP_REFUSED: Final = "stamp-refused"
"""Flag: the stamp is not by both keys of headquarters over this desk's own bundle."""


def keep_stamp(
    station: Station,
    bundle_id: str,
    part: StampPart,
    contents: Mapping[str, bytes],
    hq_id: str,
) -> bool:
    """Keep a stamp beside the receipt for a bundle; inside the caller's transaction.

    Args:
        station: The post.
        bundle_id: The bundle that was answered.
        part: What the return bundle's manifest says of the stamp.
        contents: The blobs that came, by SHA-256.
        hq_id: The desk known to be headquarters.

    Returns:
        False, and nothing is kept, if it is not headquarters' stamp over the very bundle this desk wrote.
    """
    casebook = station.casebook
    moment = Moment(casebook.clock_reading().newest, list_needed=False)
    try:
        stamp, verdict = open_stamp(
            contents[part.document.sha256],
            contents[part.p7s.sha256],
            contents[part.mldsa65.sha256],
            station.trust,
            moment,
            hq_id,
        )
    except (BundleSignatureError, BundleFormatError):
        return False
    kept, named = casebook.manifests.find(bundle_id), parse(stamp.document).intake
    same = named is not None and kept is not None and named.manifest == digest_of(kept.content)
    if not same or stamp.bundle_id != bundle_id or verdict.why == REVOKED:
        return False
    casebook.stamps.add(stamp)
    return True
