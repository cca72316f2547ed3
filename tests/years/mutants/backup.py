"""Mutants of a post's backup, opened and checked as before a restore."""

import io
from collections.abc import Mapping
from json import loads
from random import Random

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years.mutants import archive, ways
from tests.years.mutants.doors import AcceptedError, Mutant
from tests.years.mutants.made import Made
from vetting_desk.operations.desk.backups import file as files
from vetting_desk.operations.desk.backups import restoring
from vetting_desk.operations.desk.backups.restoring import Opener

UNSOUND = "unsound"
"""It opens, and the check of the casebook in it says that it is not sound."""

_FORMAT = frozenset({"BundleFormatError", "BundleDigestError"})
_HEADER = _FORMAT | {
    "BundleVersionError", "DamagedSlotError", "WrongPassphraseError", "NoMatchingIdentityError",
    "AgeFormatError",
}  # fmt: skip
_AGE = frozenset({"AgeFormatError", "AgePayloadError", "NoMatchingIdentityError"})


class Backups:
    """Backups, some of them sealed anew by somebody who knows whom they are sealed to."""

    name = "backups"
    table: Mapping[str, frozenset[str]] = {
        "header": _HEADER,
        "header-json": _HEADER | {"InputError"},  # a header without slots has nobody in it
        "header-spelled": _FORMAT | {"AgeFormatError"},
        **{f"sealed/{how}": _AGE | _HEADER for how in ways.BYTES},
        "inside": _FORMAT | {UNSOUND, "CasebookDamagedError"},
        "casebook": frozenset({UNSOUND}),
    }

    def __init__(self, made: Made) -> None:
        self._path = made.folder / "mutant.vdbackup"
        self._honest, self._other = made.thing("backup"), made.thing("bundle-2")
        start = io.BytesIO(self._honest)
        _, self._line = files.read_header(start)
        self._body = self._honest[start.tell() :]
        identity = made.post.keys.identity
        self._recipient = identity.recipient
        self._members = archive.opened(self._body, identity)
        self._path.write_bytes(self._honest)
        assert self.taken_as(self._path) == "sound"

    def mutant(self, chance: Random) -> Mutant | None:
        how = chance.choices(
            ("header", "header-json", "header-spelled", "sealed", "inside", "casebook"),
            (4, 6, 1, 6, 3, 1),
        )[0]
        line, body = self._line, self._body
        if how == "header":
            line = ways.changed(chance, line, line)[1]
        elif how == "header-json":
            line = ways.json_changed(chance, loads(line), loads(line))
        elif how == "header-spelled":
            line = ways.spelled_otherwise(chance, line)
        elif how == "sealed":
            way, body = ways.changed(chance, body, self._other, 400)
            how = f"sealed/{way}"
        elif how == "inside":
            packed = archive.changed_plain(chance, self._members)
            body = body if packed == archive.packed(self._members) else self._seal(packed)
        else:
            body = self._seal(archive.packed(self._with_casebook(chance)))
        data = files.MAGIC + line + b"\n" + body
        return None if data == self._honest else Mutant(how, data)

    def taken(self, mutant: Mutant) -> str:
        self._path.write_bytes(mutant.content)
        found = self.taken_as(self._path)
        if found == "sound":
            raise AcceptedError("it opens and is called sound")
        return found

    def taken_as(self, path: object) -> str:
        report = restoring.verify(self._path, Opener(passphrase=PASSPHRASE)).report
        return "sound" if report.sound else UNSOUND

    def _with_casebook(self, chance: Random) -> archive.Members:
        """Change pages of the casebook, and name what is there now: its own seals have to find it."""
        from hashlib import sha256

        (_, manifest), (_, casebook) = self._members
        changed = ways.bit(chance, casebook, b"")
        text = manifest.replace(
            sha256(casebook).hexdigest().encode(), sha256(changed).hexdigest().encode()
        )
        return [(files.MANIFEST, text), (files.CASEBOOK, changed)]

    def _seal(self, packed: bytes) -> bytes:
        return archive.sealed(packed, self._recipient)
