"""Where headquarters stands, in PostgreSQL: `transfer.ends.receiving.Standing`, which describes each method.

Numbers and digests alone. Certificates that came and are missing from the register carry names, and are sealed.
"""

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

from vetting_desk.clock import Clock, to_text
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.model.epoch import (
    LEFT_OUT,
    NO_EPOCH,
    Epoch,
    GivenOut,
    Heard,
    Holdings,
    Seen,
    Why,
)
from vetting_desk.model.finding import FindingKind
from vetting_desk.registry.postgres.beside import Beside
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, KeyRing, as_bytes, as_text

_LIST, _RULES, _FEED, _EPOCH = "list", "rules", "feed/", "epoch-wanted"
_MARK: Final = 16


class PostgresStanding:
    """Where headquarters stands, as the database has it.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
        beside: What the member knows itself.
        log: Where it is written what changed.
        clock: The device's clock.
        begins: Whether this program may begin an epoch: the return desk, which writes what posts are sent.
    """

    def __init__(
        self,
        database: Database,
        keys: KeyRing,
        beside: Beside,
        log: Log,
        clock: Clock,
        *,
        begins: bool,
    ) -> None:
        self._database = database
        self._keys = keys
        self._beside = beside
        self._log = log
        self._clock = clock
        self._begins = begins

    def heard(self, desk_id: str) -> Heard | None:
        """Return a desk's newest word; None if it was never heard."""
        found = self._database.value(
            "SELECT word FROM vetting.heard WHERE desk_id = %s", (desk_id,)
        )
        return None if found is None else _heard(desk_id, found)

    def hear(self, heard: Heard) -> None:
        """Keep a desk's newest word."""
        self._database.execute(
            "INSERT INTO vetting.heard (desk_id, word) VALUES (%s, %s)"
            " ON CONFLICT (desk_id) DO UPDATE SET word = EXCLUDED.word",
            (heard.desk_id, json.dumps(_word(heard))),
        )

    def all_heard(self) -> list[Heard]:
        """Return every desk's newest word."""
        rows = self._database.rows("SELECT desk_id, word FROM vetting.heard ORDER BY desk_id")
        return [_heard(row["desk_id"], row["word"]) for row in rows]

    def find(self, kind: FindingKind, subject: str, detail: Mapping[str, str | int]) -> None:
        """Say what a person has to be told, once."""
        self._database.execute(
            "INSERT INTO vetting.findings (kind, subject, detail) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
            (kind.value, subject, json.dumps(detail, sort_keys=True)),
        )

    def findings(self) -> list[tuple[FindingKind, str, dict[str, str | int]]]:
        """Return what a person has to be told."""
        rows = self._database.rows(
            "SELECT kind, subject, detail FROM vetting.findings ORDER BY kind, subject, detail"
        )
        return [(FindingKind(row["kind"]), row["subject"], row["detail"]) for row in rows]

    def epoch(self) -> Epoch:
        """Return headquarters' present epoch."""
        row = self._database.row(
            "SELECT number, mark FROM vetting.epochs ORDER BY number DESC LIMIT 1"
        )
        return Epoch(row["number"], row["mark"]) if row else NO_EPOCH

    def knows_epoch(self, mark: str) -> bool:
        """Return whether an epoch with this mark was headquarters' own."""
        return (
            self._database.value("SELECT 1 FROM vetting.epochs WHERE mark = %s", (mark,))
            is not None
        )

    def begin_epoch(
        self, why: Why, above: int, feeds: Mapping[str, int], list_number: int, rules: int
    ) -> None:
        """Begin an epoch above all that is known to have been given.

        A worker notes that the return desk has to.
        """
        with self._database.together():
            number = max(self.epoch().number, above) + 1
            if self._begins:
                mark = os.urandom(_MARK).hex()
                self.add_epoch(Epoch(number, mark), to_text(self._clock.now()), why)
            else:
                self._raise(_EPOCH, number)
            desks = {*feeds, *(peer.desk_id for peer in self._beside.peers.list())}
            for desk_id in sorted(desks):
                newest = max(self.returned(desk_id), feeds.get(desk_id, 0))
                if newest:
                    self._raise(_FEED + desk_id, newest + LEFT_OUT)
            self._raise(_LIST, list_number)
            self._raise(_RULES, rules)

    def add_epoch(self, epoch: Epoch, since: str, why: Why) -> None:
        """Keep an epoch of headquarters; no effect if it is here."""
        with self._database.together():
            if self.knows_epoch(epoch.mark):
                return
            self._database.execute(
                "INSERT INTO vetting.epochs (number, mark, since, why) VALUES (%s, %s, %s, %s)",
                (epoch.number, epoch.mark, since, why.value),
            )
            self._log.append("epoch-begun", epoch.mark, {"number": epoch.number, "why": why.value})

    def wanted(self) -> tuple[int, dict[str, int], int, int]:
        """Return what workers found that headquarters gave out and no longer knows.

        Returns:
            The number of the epoch that is to begin, 0 for none; the highest number of each desk's return
            bundles; of a revocation list; of rules.
        """
        rows = self._database.rows("SELECT name, value FROM vetting.counters")
        found = {row["name"]: row["value"] for row in rows}
        feeds = {
            name.removeprefix(_FEED): value - LEFT_OUT
            for name, value in found.items()
            if name.startswith(_FEED)
        }
        return found.get(_EPOCH, 0), feeds, found.get(_LIST, 0), found.get(_RULES, 0)

    def note_returned(self, desk_id: str, sequence: int, digest: str) -> None:
        """Keep the manifest digest of a return bundle that the return desk wrote."""
        self._database.execute(
            "INSERT INTO vetting.returned (desk_id, sequence, digest) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            (desk_id, sequence, digest),
        )

    def applied(self) -> list[tuple[str, int]]:
        """Return up to which number desks applied their return bundles."""
        rows = self._database.rows("SELECT desk_id, sequence FROM vetting.applied ORDER BY desk_id")
        return [(row["desk_id"], row["sequence"]) for row in rows]

    def to_bring_back(self) -> list[str]:
        """Return the ids of desks that were restored and are to be sent again what they had."""
        return self._database.column("SELECT desk_id FROM vetting.to_bring_back ORDER BY desk_id")

    def brought_back(self, desk_id: str) -> None:
        """Say that a desk is sent again what it had."""
        self._database.execute("DELETE FROM vetting.to_bring_back WHERE desk_id = %s", (desk_id,))

    def note_given(self, desk_id: str, sequence: int, list_number: int, rules: int) -> None:
        """Give no return bundle to a desk, no list and no rules, under these numbers or below."""
        if sequence > self.returned(desk_id):
            self._raise(_FEED + desk_id, sequence + LEFT_OUT)
        self._raise(_LIST, list_number)
        self._raise(_RULES, rules)

    def numbers(self) -> GivenOut:
        """Return the newest numbers of what headquarters gives out."""
        return GivenOut(
            max(self._beside.revocations.number(), self._counter(_LIST)), self._counter(_RULES)
        )

    def returned(self, desk_id: str) -> int:
        """Return the number of the newest return bundle for a desk; 0 before the first."""
        written = self._database.value(
            "SELECT max(sequence) FROM vetting.returned WHERE desk_id = %s", (desk_id,)
        )
        return max(written or 0, 0)

    def returned_digest(self, desk_id: str, sequence: int) -> str:
        """Return the manifest digest of a return bundle for a desk; empty if none bears this number."""
        found = self._database.value(
            "SELECT digest FROM vetting.returned WHERE desk_id = %s AND sequence = %s",
            (desk_id, sequence),
        )
        return found or ""

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        """Keep certificates that came and are missing from the register; return how many are new."""
        count = 0
        for each in shown:
            key = self._keys.new_key(self._database, "certificates", Compartment.RECORDS, "")
            inside = {"at": each.entry.at, "desk": each.desk_id, "content": as_text(each.content)}
            name = each.entry.certificate
            count += self._database.execute(
                "INSERT INTO vetting.shown (certificate, key_id, sealed) VALUES (%s, %s, %s)"
                " ON CONFLICT DO NOTHING",
                (name, key.id, key.seal_words("certificate", name, inside)),
            )
        return count

    def shown(self) -> list[ShownCertificate]:
        """Return the certificates that came and are missing from the register.

        Raises:
            RegistryKeyError: If these keys do not open them.
        """
        found = []
        for row in self._database.rows(
            "SELECT certificate, key_id, sealed FROM vetting.shown ORDER BY certificate"
        ):
            key = self._keys.key(self._database, row["key_id"])
            inside = json.loads(key.open("certificate", row["certificate"], row["sealed"]))
            entry = RegisterEntry(row["certificate"], inside["at"])
            found.append(ShownCertificate(entry, inside["desk"], as_bytes(inside["content"])))
        return found

    def bring_back(self, desk_id: str) -> None:
        """Have the return desk send a desk that was restored again what it had."""
        self._database.execute(
            "INSERT INTO vetting.to_bring_back VALUES (%s) ON CONFLICT DO NOTHING", (desk_id,)
        )

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        """Return a desk and all it was before it became a new one, newest first."""
        return self._beside.successions.lineage(desk_id)

    def _counter(self, name: str) -> int:
        found: int | None = self._database.value(
            "SELECT value FROM vetting.counters WHERE name = %s", (name,)
        )
        return found or 0

    def _raise(self, name: str, value: int) -> None:
        self._database.execute(
            "INSERT INTO vetting.counters AS c (name, value) VALUES (%s, %s)"
            " ON CONFLICT (name) DO UPDATE SET value = greatest(c.value, EXCLUDED.value)",
            (name, value),
        )


def _word(heard: Heard) -> dict[str, Any]:
    holdings = heard.holdings
    return {
        "newest": _seen_to(heard.newest),
        "first": heard.first,
        "audit_head": heard.audit_head,
        "audit_length": heard.audit_length,
        "holdings": [holdings.count, holdings.digest] if holdings else None,
        "seen": _seen_to(heard.seen),
        "reconciled": heard.reconciled,
    }


def _heard(desk_id: str, word: Mapping[str, Any]) -> Heard:
    return Heard(
        desk_id=desk_id,
        newest=_seen_of(word["newest"]),
        first=word["first"],
        audit_head=word["audit_head"],
        audit_length=word["audit_length"],
        holdings=Holdings(*word["holdings"]) if word["holdings"] else None,
        seen=_seen_of(word["seen"]),
        reconciled=word["reconciled"],
    )


def _seen_to(seen: Seen) -> list[Any]:
    return [seen.epoch.number, seen.epoch.mark, seen.sequence, seen.digest]


def _seen_of(parts: Sequence[Any]) -> Seen:
    return Seen(Epoch(parts[0], parts[1]), parts[2], parts[3])
