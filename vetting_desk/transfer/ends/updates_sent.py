"""Instruments and packs of texts that headquarters gives a desk: which of them it was not sent yet.

What was put into a return bundle counts as sent, because that bundle is written again until the desk names
it; so nothing goes twice and nothing is lost. A desk that was restored from a backup may lack what it had: in
its new epoch it is sent everything once more, and what it still has changes nothing there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vetting_desk.model import InstrumentSummary
from vetting_desk.model.pack import Pack
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.format.limits import MAX_INSTRUMENTS, MAX_PACKS
from vetting_desk.transfer.format.manifest_parts import (
    BlobPart,
    InstrumentUpdatePart,
    ListPart,
    PackPart,
)

_INSTRUMENT_SENT = "instrument-sent/"
"""Counters that begin so are 1 for an instrument, by its digest, that a desk was sent."""
_PACK_SENT = "pack-sent/"
"""Counters that begin so hold the highest version of a pack that a desk was sent."""


_AGAIN = "updates-again/"
"""Counters that begin so say how often all is sent to a desk once more: nobody believes a bundle for it."""
_TAKEN_BACK = "updates-taken-back/"
"""Counters that begin so are 1 for a bundle, by its id, whose updates were taken back."""


@dataclass(frozen=True, slots=True)
class Updates:
    """What desks shall have, or what of it is still to be sent to one.

    Attributes:
        instruments: Held in headquarters' casebook.
        packs: The same.
    """

    instruments: Sequence[InstrumentSummary] = ()
    packs: Sequence[Pack] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything."""
        return bool(self.instruments or self.packs)


def due(casebook: Books, feed: str, updates: Updates) -> Updates:
    """Return what of some updates a desk was not sent yet, as much as one bundle takes.

    Args:
        casebook: Headquarters'.
        feed: The desk's id.
        updates: What desks shall have.
    """
    counters, life = casebook.counters, _life(casebook, feed)
    instruments = [
        each for each in updates.instruments if not counters.get(_instrument(life, each.key.sha256))
    ]
    packs = [each for each in updates.packs if each.version > counters.get(_pack(life, each.id))]
    return Updates(instruments[:MAX_INSTRUMENTS], packs[:MAX_PACKS])


def mark_sent(casebook: Books, feed: str, updates: Updates) -> None:
    """Record that a return bundle carries updates, inside the transaction that signs it."""
    life = _life(casebook, feed)
    for summary in updates.instruments:
        casebook.counters.raise_to(_instrument(life, summary.key.sha256), 1)
    for pack in updates.packs:
        casebook.counters.raise_to(_pack(life, pack.id), pack.version)


def take_back(casebook: Books, feed: str, bundle_id: str) -> None:
    """Have all sent to a desk once more, since no post believes a bundle that may carry some; once for each."""
    if casebook.counters.raise_to(_TAKEN_BACK + bundle_id, 1):
        casebook.counters.raise_to(_AGAIN + feed, casebook.counters.get(_AGAIN + feed) + 1)


def instrument_parts(casebook: Books, updates: Updates) -> list[InstrumentUpdatePart]:
    """Return the instruments as a manifest names them; their contents are kept as blobs."""
    return [_instrument_part(casebook, summary) for summary in updates.instruments]


def pack_parts(casebook: Books, updates: Updates) -> list[PackPart]:
    """Return the packs as a manifest names them."""
    return [
        PackPart(
            id=pack.id,
            version=pack.version,
            document=_blob_part(casebook, pack.digest),
            p7s=_blob_part(casebook, pack.p7s),
        )
        for pack in updates.packs
    ]


def _instrument_part(casebook: Books, summary: InstrumentSummary) -> InstrumentUpdatePart:
    instruments, blobs = casebook.instruments, casebook.blobs
    digest = blobs.put(instruments.xml(summary.key.sha256))
    lists = sorted(instruments.attachments(summary.key.sha256).items())
    return InstrumentUpdatePart(
        id=summary.key.id,
        version=summary.key.version,
        sha256=digest,
        length=blobs.length(digest),
        clinical=summary.clinical,
        validated=summary.validated,
        files=[
            ListPart(name=name, sha256=blobs.put(content), length=len(content))
            for name, content in lists
        ],
    )


def _blob_part(casebook: Books, digest: str) -> BlobPart:
    return BlobPart(sha256=digest, length=casebook.blobs.length(digest))


def _life(casebook: Books, feed: str) -> str:
    """Return what a desk's counters are named by: its id, a later epoch of it, how often all was sent again."""
    heard = casebook.heard.find(feed)
    number = heard.newest.epoch.number if heard else 0
    again = casebook.counters.get(_AGAIN + feed)
    named = f"{feed}/{number}" if number > 1 else feed
    return f"{named}/again-{again}" if again else named


def _instrument(life: str, sha256: str) -> str:
    return f"{_INSTRUMENT_SENT}{life}/{sha256}"


def _pack(life: str, pack_id: str) -> str:
    return f"{_PACK_SENT}{life}/{pack_id}"
