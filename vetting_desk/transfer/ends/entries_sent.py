"""Entries on their way out, at both ends: which go into the next bundle, and how a manifest names them."""

from collections.abc import Iterable

from vetting_desk.model import BundleRow
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER, SIGNATURE
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart

MOST_ENTRIES = 500
MOST_BYTES = 128 * 1024 * 1024
"""Of the files beside the entries of one bundle: a post reads a return bundle into its memory whole."""
TO_HQ = ""
"""The way of an entry from a post to headquarters, whichever feed its bundles have."""

_MEDIA_TYPES = {MEMBER: "application/json", SIGNATURE: "application/pkcs7-signature"}
_OTHER = "application/octet-stream"


def choose(casebook: Books, feed: str, room: int = MOST_BYTES) -> list[Entry]:
    """Return the entries for a feed's next bundle, urgent ones first, no more than one bundle takes.

    Args:
        casebook: Whose.
        feed: Which.
        room: Bytes that their files may have together; the first goes in any case, and what is left out goes
            into the bundle after, before what is newer.
    """
    chosen: list[Entry] = []
    length = 0
    for entry in list(casebook.entries.to_send(feed))[:MOST_ENTRIES]:
        length += sum(file.length for file in entry.files)
        if chosen and length > room:
            break
        chosen.append(entry)
    return chosen


def parts_of(entries: Iterable[Entry]) -> list[EntryPart]:
    """Return entries as a manifest names them."""
    return [_part(entry) for entry in entries]


def mark_written(casebook: Books, ids: Iterable[str], feed: str) -> None:
    """Record that what was to be sent is in a bundle; ids of anything else are passed over."""
    for each in ids:
        found = casebook.entries.way(each, feed)
        if found is not None and found[0] is EntryWay.TO_SEND:
            casebook.entries.set_way(each, feed, EntryWay.WRITTEN)


def take_back(casebook: Books, feed: str, spoilt: Iterable[BundleRow]) -> None:
    """Have sent again what bundles carried that nobody believes, unless another one on its way carries it."""
    gone = list(spoilt)
    known = {row.id for row in gone}
    others = (row for row in casebook.bundles.on_their_way(feed) if row.id not in known)
    on_its_way = {each for row in others for each in row.record_ids}
    for row in gone:
        for each in row.record_ids:
            way = casebook.entries.way(each, feed)
            if each not in on_its_way and way is not None and way[0] is EntryWay.WRITTEN:
                casebook.entries.set_way(each, feed, EntryWay.TO_SEND)


def _part(entry: Entry) -> EntryPart:
    return EntryPart(
        id=entry.id,
        kind=entry.kind,
        case_id=entry.case_id,
        digest=entry.digest,
        files=[
            FilePart(
                name=file.name,
                sha256=file.sha256,
                length=file.length,
                media_type=_MEDIA_TYPES.get(file.name, _OTHER),
            )
            for file in entry.files
        ],
    )
