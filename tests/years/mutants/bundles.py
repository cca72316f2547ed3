"""Mutants of sealed bundles: at headquarters, and of return bundles at a post."""

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from json import loads
from random import Random
from typing import Any, TypeVar

import rfc8785

from tests.vetting_desk.transfer.conftest import Organisation, Place
from tests.years.mutants import archive, ways
from tests.years.mutants.archive import CMS, LONG_TERM, MANIFEST, Members
from tests.years.mutants.doors import SAME, AcceptedError, Mutant, Table
from tests.years.mutants.made import Made
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import Signer
from vetting_desk.crypto.long_term import CONTEXT
from vetting_desk.model import DeskKind, IntakeSummary
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import taking
from vetting_desk.transfer.format.two_signatures import long_term_part, officer_part, sign_both

SET_ASIDE, FLAGGED, TAKEN, CARRIED = "set-aside", "flagged", "taken", "carried"
"""Records went into quarantine; all was taken and something was flagged; a desk's own signed word was taken;
all that counts is as of the honest one, and only the bundle that carried it is another."""

_AGE = frozenset({"AgeFormatError", "AgePayloadError", "NoMatchingIdentityError"})
_FORMAT = frozenset({"BundleFormatError", "BundleDigestError"})
_MANIFEST = _FORMAT | {"BundleSignatureError", "BundleVersionError", "BundleTrainingError"}
_ALL = _MANIFEST | {"BundleAddresseeError"}
_SEALED: dict[str, frozenset[str]] = {f"sealed/{how}": _AGE for how in ways.BYTES}
_INSIDE: dict[str, frozenset[str]] = {
    "inside/member-changed": _MANIFEST | {SET_ASIDE, FLAGGED},
    "inside/member-lost": _FORMAT,
    "inside/member-twice": _FORMAT,
    "inside/member-moved": _FORMAT,
    "inside/member-more": _FORMAT
    | {"BundleSignatureError"},  # another's signature in place of its own
    "inside/member-named": _FORMAT,
    "inside/tar-header": _FORMAT,
    "inside/padding": _FORMAT,
    "inside/json-spelled": _MANIFEST,
    "inside/signature-of-other": frozenset({"BundleSignatureError"}),
    "inside/manifest-of-other": _FORMAT | {"BundleSignatureError"},
    "json": _MANIFEST,
    "one-signature": _ALL,
    "stranger": frozenset({"BundleSignatureError"}),
    "elsewhere": frozenset({"NoMatchingIdentityError", "BundleAddresseeError"}),
    "again": frozenset({SAME}),
    "signed": _ALL | {SET_ASIDE, FLAGGED, TAKEN, CARRIED},
    "forged": _ALL | {SET_ASIDE, FLAGGED, CARRIED},
}
TABLE = _SEALED | _INSIDE
"""What may come of a mutant. ``signed`` is a desk's own word, signed anew by its own officer: what is in it may
be taken, but no record in it that its officer did not sign. ``forged`` carries such a record, or a proof of its
logging that proves nothing, named by the manifest."""
AT_A_POST = TABLE | {"forged": TABLE["forged"] | {TAKEN}}
"""Instruments, the register and what is said of holdings are headquarters' word, and signed with its manifest
alone; records, entries and packs are signed by themselves."""
_CARRIER = {"arrivals", "heard"}
"""Tables of the bundles themselves."""


Tables = dict[str, frozenset[Any]]
T = TypeVar("T")


class _BackError(Exception):
    """Leaves a transaction without a trace."""


@dataclass(frozen=True)
class End:
    """One end of the way.

    Attributes:
        desk: Who reads.
        honest: A bundle for it.
        other: Another one.
        author: Whose signature is on both.
        elsewhere: A bundle for another desk, sealed to that one.
        others_identity: That desk's.
    """

    desk: OpenDesk
    honest: bytes
    other: bytes
    author: Signer
    elsewhere: bytes
    others_identity: HybridIdentity


def at_headquarters(made: Made) -> "Bundles":
    hq, post = made.hq, made.post
    end = End(
        hq, made.thing("bundle-1"), made.thing("bundle-2"), post.keys.signer,
        made.thing("return-1"), post.keys.identity,
    )  # fmt: skip
    return Bundles("bundles at headquarters", end)


def at_a_post(made: Made) -> "Bundles":
    hq, post = made.hq, made.post
    end = End(
        post, made.thing("return-1"), made.thing("return-2"), hq.keys.signer,
        made.thing("bundle-1"), hq.keys.identity,
    )  # fmt: skip
    return Bundles("return bundles at a post", end, AT_A_POST)


class Bundles:
    """Bundles at one end."""

    def __init__(self, name: str, end: End, table: Table = TABLE) -> None:
        self.name, self.table = name, table
        self._end = end
        self._identity = end.desk.keys.identity
        self._members = archive.opened(end.honest, self._identity)
        self._other = archive.opened(end.other, self._identity)
        self._manifest = loads(dict(self._members)[MANIFEST])
        self._other_manifest = loads(dict(self._other)[MANIFEST])
        self._stranger = Place(
            Organisation(end.desk.desk.organisation, training=True), "Stranger", DeskKind.HQ
        )
        self._payload = _length(end.honest)
        self._look = Look(end.desk, end.honest)

    # Making

    def mutant(self, chance: Random) -> Mutant | None:
        kinds: dict[Callable[[Random], tuple[str, bytes]], int] = {
            self._sealed: 42, self._inside: 26, self._json: 8, self._signed: 8, self._forged: 4,
            self._one_signature: 4, self._by_a_stranger: 4, self._elsewhere: 3, self._again: 1,
        }  # fmt: skip
        how, content = chance.choices(list(kinds), list(kinds.values()))[0](chance)
        return None if content == self._end.honest and how != "again" else Mutant(how, content)

    def _sealed(self, chance: Random) -> tuple[str, bytes]:
        head = len(self._end.honest) - self._payload
        how, data = ways.changed(chance, self._end.honest, self._end.other, head)
        return f"sealed/{how}", data

    def _inside(self, chance: Random) -> tuple[str, bytes]:
        how, packed = archive.changed(chance, self._members, self._other)
        if packed == archive.packed(self._members):
            return how, self._end.honest
        return f"inside/{how}", self._seal(packed)

    def _json(self, chance: Random) -> tuple[str, bytes]:
        return "json", self._with(self._changed(chance))

    def _signed(self, chance: Random) -> tuple[str, bytes]:
        data = self._changed(chance)
        return "signed", self._with(data, *sign_both(data, self._end.author, CONTEXT))

    def _one_signature(self, chance: Random) -> tuple[str, bytes]:
        data, known = self._changed(chance), dict(self._members)
        signatures = list(sign_both(data, self._end.author, CONTEXT))
        kept = chance.randrange(2)
        signatures[kept] = known[(CMS, LONG_TERM)[kept]]
        return "one-signature", self._with(data, *signatures)

    def _forged(self, chance: Random) -> tuple[str, bytes]:
        """Change a file that the manifest names, name it as it is now, and sign the manifest anew."""
        spoilt = [number for number, (name, _) in enumerate(self._members) if "/" in name]
        at = chance.choice(spoilt)
        name, content = self._members[at]
        changed = self._spoilt(chance, content)
        digest, known = sha256(changed).hexdigest(), name.removeprefix("blobs/")
        members = [*self._members]
        members[at] = f"blobs/{digest}", changed
        text = rfc8785.dumps(self._manifest).replace(known.encode(), digest.encode())
        manifest = loads(text)
        _set_lengths(manifest, digest, len(changed))
        data = rfc8785.dumps(manifest)
        if changed == content or len(changed) == 0 or known == digest:
            return "forged", self._end.honest
        return "forged", self._with(
            data, *sign_both(data, self._end.author, CONTEXT), members=members
        )

    def _spoilt(self, chance: Random, content: bytes) -> bytes:
        if content.startswith(b'{"') and chance.random() < 0.7:
            with suppress(ValueError):
                return ways.json_changed(chance, loads(content), self._manifest)
        return ways.changed(chance, content or b"x", chance.choice(self._other)[1])[1]

    def _by_a_stranger(self, chance: Random) -> tuple[str, bytes]:
        """Sign with certificates of another organisation, of the same name."""
        manifest, signer = dict(self._manifest), self._stranger.signer
        if chance.random() < 0.7:
            manifest["officer"] = officer_part(signer).model_dump()
            manifest["long_term"] = long_term_part(signer).model_dump()
        if chance.random() < 0.5:
            manifest["desk"] = {**manifest["desk"], "id": self._stranger.desk.id}
        manifest["sequence"] += chance.randrange(3)
        data = rfc8785.dumps(manifest)
        return "stranger", self._with(data, *sign_both(data, signer, CONTEXT))

    def _elsewhere(self, chance: Random) -> tuple[str, bytes]:
        """Something for another desk: as it is, or sealed again to this one."""
        inside = archive.packed(archive.opened(self._end.elsewhere, self._end.others_identity))
        return "elsewhere", chance.choice((self._end.elsewhere, self._seal(inside)))

    def _again(self, chance: Random) -> tuple[str, bytes]:
        """The honest one, which comes a second time: as it is, or under a new seal."""
        sealed_anew = self._seal(archive.packed(self._members))
        return "again", chance.choice((self._end.honest, sealed_anew))

    def _changed(self, chance: Random) -> bytes:
        return ways.json_changed(chance, self._manifest, self._other_manifest)

    def _with(self, data: bytes, *signatures: bytes, members: Members | None = None) -> bytes:
        inside = archive.put(members or self._members, MANIFEST, data)
        for name, signature in zip((CMS, LONG_TERM), signatures, strict=False):
            inside = archive.put(inside, name, signature)
        if data == dict(self._members)[MANIFEST] and members is None:
            return self._end.honest
        return self._seal(archive.packed(inside))

    def _seal(self, packed: bytes) -> bytes:
        return archive.sealed(packed, self._identity.recipient)

    # Taking

    def taken(self, mutant: Mutant) -> str:
        return self._look.taken(mutant)


class Look:
    """What a desk keeps of a bundle, compared with what it keeps of the honest one.

    Everything a desk keeps is looked at but what two intakes of the honest one keep differently: signatures of
    its own, and what is digested over them.
    """

    def __init__(self, desk: OpenDesk, honest: bytes) -> None:
        self._desk, self._honest = desk, honest
        self._before = self._tables()
        found = [self._after(honest) for _ in range(2)]
        self._summary = found[0][0]
        first, second = (each[1] for each in found)
        self._stable = {name for name in first if first[name] == second[name]}
        self._kept = first
        assert {"records", "entries", "quarantine", "receipts", "settings"} <= self._stable
        assert any(first[name] != self._before[name] for name in self._stable), "it changes nothing"

    def taken(self, mutant: Mutant) -> str:
        first = self._honest if mutant.how == "again" else None
        summary, kept = self._after(mutant.content, first)
        differ = {name for name in self._stable if kept[name] != self._kept[name]}
        if not differ:
            return SAME
        if mutant.how not in {"signed", "forged"} and not summary.flags and not _aside(summary):
            raise AcceptedError(f"{sorted(differ)} are not as of the honest one")
        for table in ("records", "entries", "packs"):
            known = _unnumbered(self._kept[table]) | _unnumbered(self._before[table])
            if strange := _unnumbered(kept[table]) - known:
                raise AcceptedError(f"in {table}: {strange}")
        if self._received(kept) - self._received(self._kept):
            raise AcceptedError("a record counts as received that headquarters does not have")
        if _aside(summary):
            return SET_ASIDE
        if summary.flags != self._summary.flags:
            return FLAGGED
        return TAKEN if differ - _CARRIER else CARRIED

    def kept_honest(self, act: Callable[[], T]) -> T:
        """Do something that takes in the honest one or nothing, and forget what was taken in."""
        result, kept = self._forgotten(act)
        differ = [n for n in self._stable if kept[n] not in (self._before[n], self._kept[n])]
        if differ:
            raise AcceptedError(f"{sorted(differ)} are not as of the honest one")
        return result

    def _after(self, data: bytes, first: bytes | None = None) -> tuple[IntakeSummary, Tables]:
        """Take something, look, and forget it; what is refused has to leave nothing."""
        audit = self._desk.casebook.audit

        def act() -> IntakeSummary:
            if first is not None:
                taking.take(self._desk, io.BytesIO(first))
            length = audit.length()
            try:
                return taking.take(self._desk, io.BytesIO(data))
            except Exception as error:
                if audit.length() != length:
                    raise AcceptedError("something of what was refused is kept") from error
                raise

        return self._forgotten(act)

    def _forgotten(self, act: Callable[[], T]) -> tuple[T, Tables]:
        found: list[tuple[T, Tables]] = []
        with suppress(_BackError), self._desk.casebook.transaction():
            found.append((act(), self._tables()))
            raise _BackError
        self._desk.keys.forget_trust()
        return found[0]

    def _tables(self) -> Tables:
        database = self._desk.casebook._core.database
        names = [
            name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        skipped = ("audit", "blob", "sqlite_", "instrument_files", "search")
        return {
            name: frozenset(map(tuple, database.rows(f"SELECT * FROM {name}")))
            for name in names
            if not name.startswith(skipped)
        }

    @staticmethod
    def _received(kept: Tables) -> set[Any]:
        return {row for row in kept.get("record_ways", ()) if "received" in row}


def _unnumbered(rows: frozenset[Any]) -> set[Any]:
    """Return rows without their number: where one is not taken in, those after it have another."""
    return {row[1:] for row in rows}


def _aside(summary: IntakeSummary) -> bool:
    return any(item.outcome.value in {"refused", "fork", "held"} for item in summary.items)


def _length(sealed: bytes) -> int:
    """Return how long a sealed file's payload is."""
    end = sealed.index(b"\n---")
    return len(sealed) - sealed.index(b"\n", end + 1) - 1 - 16


def _set_lengths(content: Any, digest: str, length: int) -> None:
    """Set the length beside each mention of a digest."""
    if isinstance(content, dict):
        if content.get("sha256") == digest and "length" in content:
            content["length"] = length
        for each in content.values():
            _set_lengths(each, digest, length)
    elif isinstance(content, list):
        for each in content:
            _set_lengths(each, digest, length)
