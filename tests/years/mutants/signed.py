"""Mutants of what headquarters signs or sends once for all: lists, registers, packs of texts, stamps, rules."""

from collections.abc import Mapping
from json import loads
from random import Random

from tests.years.mutants import archive, ways
from tests.years.mutants.doors import AcceptedError, Mutant
from tests.years.mutants.made import Made
from vetting_desk.crypto.certificates import Moment, Register, load_revocation_list
from vetting_desk.operations.access import certificates, policy
from vetting_desk.transfer.ends.pack_check import check_pack
from vetting_desk.transfer.format.stamp import open_stamp

SHORTER, OTHER_REGISTER, RULES = "shorter register", "other register", "rules"
"""A register that reads, and is another than the honest one: the manifest around it is signed, it is not. The
same of rules, which then have numbers that rules may have."""
_RULES = policy.Policy(
    reasons=(policy.Purpose.SIGN,), erase_after=20, retention_days={"contact": 30}, number=4
)


class SignedThings:
    """What a post judges by itself, whoever brings it."""

    name = "signed things"
    table: Mapping[str, frozenset[str]] = {
        "list": frozenset({"CertificateError"}),
        "register": frozenset({"CertificateError", SHORTER, OTHER_REGISTER}),
        "pack": frozenset(
            {"BundleFormatError", "BundleVersionError", "BundleSignatureError", "SignatureError",
             "CertificateError"}
        ),
        "stamp": frozenset({"BundleFormatError", "BundleSignatureError", "BundleVersionError"}),
        "rules": frozenset({"InputError", RULES}),
    }  # fmt: skip

    def __init__(self, made: Made) -> None:
        self._hq, self._post = made.hq, made.post
        members = dict(archive.opened(made.thing("return-1"), made.post.keys.identity))
        other = dict(archive.opened(made.thing("return-2"), made.post.keys.identity))
        manifest, second = (loads(each[archive.MANIFEST]) for each in (members, other))
        self._list = _blob(members, manifest["revocation"])
        self._register = _blob(members, manifest["register_of_certificates"]["content"])
        pack = manifest["packs"][0]
        self._pack = _blob(members, pack["document"]), _blob(members, pack["p7s"])
        self._stamps = [
            tuple(_blob(inside, found["receipts"][at]["stamp"][name])
                  for name in ("document", "p7s", "mldsa65"))
            for inside, found, at in ((members, manifest, 0), (other, second, -1))
        ]  # fmt: skip
        self._rules = policy.to_text(_RULES).encode()
        self._issuing = certificates.intermediates_of(made.hq)[0]
        self._moment = Moment(made.hq.casebook.clock_reading().newest, list_needed=False)

    def mutant(self, chance: Random) -> Mutant | None:
        how = chance.choice(("list", "list", "register", "pack", "pack", "stamp", "rules"))
        if how == "list":
            return self._as(how, self._list, ways.changed(chance, self._list, self._register)[1])
        if how in {"register", "rules"}:
            honest = self._register if how == "register" else self._rules
            return self._as(how, honest, self._json_or_bytes(chance, honest, honest))
        pair = self._pack if how == "pack" else self._stamps[0]
        other = (self._pack[1], self._pack[0]) if how == "pack" else self._stamps[1]
        at = chance.randrange(len(pair))
        changed = list(pair)
        changed[at] = (
            self._json_or_bytes(chance, pair[at], pair[0])
            if at == 0
            else ways.changed(chance, pair[at], other[at])[1]
        )
        return self._as(how, list(pair), changed)

    @staticmethod
    def _as(how: str, honest: object, content: object) -> Mutant | None:
        return None if honest == content else Mutant(how, content)

    @staticmethod
    def _json_or_bytes(chance: Random, data: bytes, other: bytes) -> bytes:
        kind = chance.random()
        if kind < 0.1:
            return ways.spelled_otherwise(chance, data)
        if kind < 0.6:
            return ways.json_changed(chance, loads(data), loads(other))
        return ways.changed(chance, data, other)[1]

    def taken(self, mutant: Mutant) -> str:
        content, trust = mutant.content, self._post.keys.trust
        if mutant.how == "list":
            load_revocation_list(content, self._issuing)
        elif mutant.how == "register":
            return self._as_register(content)
        elif mutant.how == "rules":
            policy.from_text(content.decode("utf-8", "replace"))
            return RULES
        elif mutant.how == "pack":
            check_pack(content[0], content[1], trust, self._hq.desk.id)
        else:
            document, p7s, mldsa65 = content
            open_stamp(document, p7s, mldsa65, trust, self._moment, self._hq.desk.id)
        raise AcceptedError("it is read as honest")

    def _as_register(self, content: bytes) -> str:
        found, honest = Register.from_bytes(content), Register.from_bytes(self._register)
        if found.head == honest.head:
            raise AcceptedError("its head is the honest one's")
        return SHORTER if honest.continues(found) else OTHER_REGISTER


def _blob(members: dict[str, bytes], part: dict[str, str]) -> bytes:
    return members[f"blobs/{part['sha256']}"]
