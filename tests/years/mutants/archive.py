"""The inside of a sealed bundle: taken apart by its addressee, changed member by member, and packed again."""

import io
from collections.abc import Callable, Mapping, Sequence
from random import Random

from tests.years.mutants import ways
from vetting_desk.crypto.age import HybridIdentity, HybridRecipient, unseal
from vetting_desk.crypto.age import seal as age_seal
from vetting_desk.transfer.format.padding import padded_length
from vetting_desk.transfer.format.ustar import BLOCK, header

MANIFEST, CMS, LONG_TERM = "manifest.json", "manifest.p7s", "manifest.mldsa65"
SIGNED = (MANIFEST, CMS, LONG_TERM)
Members = list[tuple[str, bytes]]


def opened(sealed: bytes, identity: HybridIdentity) -> Members:
    """Return the members of a sealed bundle in order."""
    source, found = io.BytesIO(unseal(sealed, [identity])), []
    while any(block := source.read(BLOCK)):
        name, size = block[:100].rstrip(b"\0").decode(), int(block[124:135], 8)
        found.append((name, source.read(size)))
        source.read(-size % BLOCK)
    return found


def packed(members: Sequence[tuple[str, bytes]]) -> bytes:
    """Return an archive as the program writes it."""
    whole = b"".join(_member(name, data) for name, data in members) + bytes(2 * BLOCK)
    return whole + bytes(padded_length(len(whole)) - len(whole))


def sealed(archive: bytes, recipient: HybridRecipient) -> bytes:
    """Encrypt an archive as the program does."""
    return age_seal(archive, [recipient])


def put(members: Members, name: str, data: bytes) -> Members:
    """Return the members with another content of one."""
    return [(each, data if each == name else content) for each, content in members]


def changed(chance: Random, members: Members, other: Members) -> tuple[str, bytes]:
    """Return how, and an archive whose members, headers or padding are changed; no signature is made anew."""
    how = chance.choice(list(_WAYS))
    return how, _WAYS[how](chance, list(members), other)


def _member(name: str, data: bytes) -> bytes:
    return header(name, len(data)) + data + bytes(-len(data) % BLOCK)


def _content(chance: Random, members: Members, other: Members) -> bytes:
    """Change the bytes of one member; those that are signed and those that are named by digest alike."""
    at = chance.randrange(len(members))
    name, data = members[at]
    spare = chance.choice(other)[1] or b"x"
    members[at] = name, ways.changed(chance, data or b"x", spare)[1]
    return packed(members)


def _lost(chance: Random, members: Members, _: Members) -> bytes:
    del members[chance.randrange(len(members))]
    return packed(members)


def _twice(chance: Random, members: Members, _: Members) -> bytes:
    at = chance.randrange(len(members))
    members.insert(chance.randint(0, len(members)), members[at])
    return packed(members)


def _moved(chance: Random, members: Members, _: Members) -> bytes:
    first, second = chance.sample(range(len(members)), 2)
    members[first], members[second] = members[second], members[first]
    return packed(members)


def _more(chance: Random, members: Members, other: Members) -> bytes:
    extra = chance.choice((("more.txt", b"more"), ("../above", b"x"), chance.choice(other)))
    members.insert(chance.randint(0, len(members)), extra)
    return packed(members)


def _named(chance: Random, members: Members, other: Members) -> bytes:
    at = chance.randrange(len(members))
    name = chance.choice(("blobs/" + "0" * 64, "/etc/passwd", "x", chance.choice(other)[0] + "x"))
    members[at] = name, members[at][1]
    return packed(members)


def _header(chance: Random, members: Members, _: Members) -> bytes:
    """Change the header block of one member: its type, owner, time, sum, or any other byte."""
    at = sum(len(_member(*each)) for each in members[: chance.randrange(len(members))])
    archive = bytearray(packed(members))
    place = chance.choice((156, 100, 108, 116, 124, 136, 148, 157, 257, 265, 297, 345, 500))
    place = place if chance.random() < 0.6 else chance.randrange(BLOCK)
    archive[at + place] = (archive[at + place] + chance.randint(1, 255)) % 256
    return bytes(archive)


def _padding(chance: Random, members: Members, _: Members) -> bytes:
    archive, filled = packed(members), sum(len(_member(*each)) for each in members)
    at = chance.randrange(filled, len(archive))
    turned = archive[:at] + bytes([chance.randint(1, 255)]) + archive[at + 1 :]
    step = chance.choice((1, BLOCK, 256 * 1024))
    return chance.choice((turned, archive + bytes(step), archive[:-step], archive[:filled]))


def _spelled(chance: Random, members: Members, _: Members) -> bytes:
    manifest = dict(members)[MANIFEST]
    return packed(put(members, MANIFEST, ways.spelled_otherwise(chance, manifest)))


def _signature_of_other(chance: Random, members: Members, other: Members) -> bytes:
    name = chance.choice((CMS, LONG_TERM))
    return packed(put(members, name, dict(other)[name]))


def _manifest_of_other(chance: Random, members: Members, other: Members) -> bytes:
    for name in chance.choice((SIGNED, (MANIFEST,), (MANIFEST, CMS))):
        members = put(members, name, dict(other)[name])
    return packed(members)


_WAYS: Mapping[str, Callable[[Random, Members, Members], bytes]] = {
    "member-changed": _content, "member-lost": _lost, "member-twice": _twice, "member-moved": _moved,
    "member-more": _more, "member-named": _named, "tar-header": _header, "padding": _padding,
    "json-spelled": _spelled, "signature-of-other": _signature_of_other,
    "manifest-of-other": _manifest_of_other,
}  # fmt: skip


def changed_plain(chance: Random, members: Members) -> bytes:
    """Return an archive with any of the changes that make no sense of its members."""
    how = chance.choice((_content, _lost, _twice, _moved, _more, _named, _header, _padding))
    return how(chance, list(members), members)
