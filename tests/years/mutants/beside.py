"""Mutants of what lies beside a casebook: key slots, the desk's file, failures, marks, tickets, plans."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from hashlib import sha256
from json import loads
from pathlib import Path
from random import Random

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years.mutants import ways
from tests.years.mutants.doors import SAME, AcceptedError, Mutant
from tests.years.mutants.made import Made
from vetting_desk.crypto import slots
from vetting_desk.operations.access import attempts_file, desk_folders
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.high_water import paths
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, tickets
from vetting_desk.operations.exchange import splits, syncing

TOLD = "told"
"""The desk opens and says what does not fit: in a finding, or in its log."""
MENDED = "mended"
"""One copy was spoilt; the other opens, and both are sound again."""

_SLOT = frozenset({"DamagedSlotError", "WrongPassphraseError"})
_Spoil = Callable[[Random], dict[Path, bytes]]


class KeySlots:
    """An officer's slot, of which both copies or one are not what was written.

    It is opened with the right passphrase.
    """

    name = "key slots"
    table: Mapping[str, frozenset[str]] = {
        "both": _SLOT, "header": _SLOT, "of another": _SLOT, "one": frozenset({MENDED}),
    }  # fmt: skip

    def __init__(self, made: Made) -> None:
        self._folder = made.folder / "slot"
        self._folder.mkdir()
        place = made.place("post")
        [officer] = desk_folders.officers_of(place)
        self._id, self._desk_id = officer.id, desk_folders.read_desk_file(place).id
        self._honest = slots.read_slot(place / SLOTS_FOLDER, self._id)
        others = [made.place(name) / SLOTS_FOLDER for name in ("headquarters", "post-2")]
        self._others = [slots.read_slot(each, slots.list_ids(each)[0]) for each in others]
        self._copies = [self._folder / f"{self._id}{suffix}" for suffix in (".slot", ".slot2")]

    def mutant(self, chance: Random) -> Mutant | None:
        how = chance.choice(("both", "both", "header", "header", "of another", "one"))
        other = chance.choice(self._others)
        if how == "header":
            magic, header, sealed, _ = self._honest.splitlines()
            changed = ways.json_changed(chance, loads(header), loads(other.splitlines()[1]))
            if changed == header:
                return None
            lines = b"\n".join((magic, changed, sealed, b""))
            data = lines + sha256(lines).hexdigest().encode() + b"\n"
        else:
            data = other if how == "of another" else ways.changed(chance, self._honest, other)[1]
        if data == self._honest:
            return None
        spared = chance.randrange(2) if how == "one" else None
        return Mutant(how, [self._honest if at == spared else data for at in range(2)])

    def taken(self, mutant: Mutant) -> str:
        for path, data in zip(self._copies, mutant.content, strict=True):
            path.write_bytes(data)
        slots.open_slot(self._folder, self._id, self._desk_id, PASSPHRASE).wipe()
        if mutant.how != "one":
            raise AcceptedError("it opens")
        if any(path.read_bytes() != self._honest for path in self._copies):
            raise AcceptedError("a copy is not mended")
        return MENDED


class SmallFiles:
    """The other files, spoilt in a desk's folder that is then unlocked with the right passphrase."""

    name = "files beside a casebook"
    table: Mapping[str, frozenset[str]] = {
        "desk": frozenset(
            {"CasebookDamagedError", "CasebookVersionError", "DamagedSlotError", SAME}
        ),
        "attempts": frozenset({SAME, "UnlockDelayedError", "DamagedSlotError"}),
        "mark": frozenset({TOLD}),
        "ticket": frozenset({SAME}),
        "memory": frozenset({SAME}),
        "plan": frozenset({SAME}),
    }

    def __init__(self, made: Made) -> None:
        self._folder = Path(shutil.copytree(made.place("post"), made.folder / "spoilt"))
        [self._officer] = desk_folders.officers_of(self._folder)
        self._desk = desk_folders.read_desk_file(self._folder)
        self._boxes = syncing.Boxes(*(made.folder / name for name in ("in", "out")))
        for box in (self._boxes.inbox, self._boxes.outbox):
            box.mkdir()
        attempts = self._folder / SLOTS_FOLDER / attempts_file.FILE
        self._slots = {path: path.read_bytes() for path in attempts.parent.glob("*.slot*")}
        for _ in range(2):  # writes marks, a memory and a plan; then all is as it stays
            with closing(self._unlocked()) as desk:
                syncing.sync(desk, self._boxes)
                if not splits.pending(desk):
                    splits.begin(desk, 1024 * 1024, desk.casebook.bundles.list()[0].id)
                self._seen = desk.casebook.audit.length()
        attempts_file.write(self._folder, attempts_file.Counts())
        marks = list(paths(self._folder, self._desk.id).values())
        plans = list((self._folder / splits.FOLDER).glob("*.age.*"))
        files = {
            "desk": [self._folder / desk_folders.DESK_FILE],
            "attempts": [attempts],
            "mark": marks,
            "ticket": [attempts.parent / (self._officer.id + tickets.SUFFIX)],
            "memory": [self._folder / syncing.MEMORY],
            "plan": plans,
        }
        self._files = files

    def mutant(self, chance: Random) -> Mutant | None:
        how = chance.choice(list(self._files))
        honest = self._content(how)
        if honest.startswith(b"{") and chance.random() < 0.7:
            data = ways.json_changed(chance, loads(honest), {"x": [1, "a", None, {}]})
        else:
            data = ways.changed(chance, honest, bytes(64))[1]
        return None if data == honest else Mutant(how, data)

    def taken(self, mutant: Mutant) -> str:
        files = {path: self._content(mutant.how) for path in self._files[mutant.how]}
        for path in files:
            path.write_bytes(mutant.content)
        try:
            with closing(self._unlocked()) as desk:
                return self._found(desk, mutant.how)
        finally:
            for path, data in (files | self._slots).items():
                path.write_bytes(data)
            if mutant.how == "ticket":
                self._files["ticket"][0].unlink()
            attempts_file.write(self._folder, attempts_file.Counts())

    def _found(self, desk: OpenDesk, how: str) -> str:
        if desk.desk != self._desk:
            raise AcceptedError("it is another desk")
        said = [each.kind.value for each in desk.casebook.findings.standing()]
        said += [
            entry.action
            for entry in desk.casebook.audit.entries(limit=20, action="high-water-renewed")
            if entry.sequence > self._seen
        ]
        self._seen = desk.casebook.audit.length()
        for finding in desk.casebook.findings.standing():
            desk.casebook.findings.settle(finding.number)
        if how == "memory" and syncing.sync(desk, self._boxes).written:
            raise AcceptedError("something is written again")
        if how == "plan":
            splits.pending(desk)
        return TOLD if said else SAME

    def _content(self, how: str) -> bytes:
        path = self._files[how][0]
        return path.read_bytes() if path.exists() else b"age-encryption.org/v1\n-> x\n"

    def _unlocked(self) -> OpenDesk:
        return desks.unlock(self._folder, self._officer.id, PASSPHRASE)
