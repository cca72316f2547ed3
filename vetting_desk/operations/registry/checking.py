"""Checking the registry's database: its logs, its days, and whether it was put back.

Once a day the return desk signs the heads of every chain, keeps the signed word in the database and the heads
in its casebook. A chain that is shorter than it was then, or goes on from another entry, was put back or
altered; the casebook lies elsewhere and knows. After a restore headquarters begins a new epoch, so that posts
are asked and offer again what was lost.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import AuditChainError
from vetting_desk.model import canonical
from vetting_desk.model.epoch import Why
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import carrying_standing, connecting, moving
from vetting_desk.operations.registry.needs import WholeDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.inbox import InboxState
    from vetting_desk.registry.postgres.registry import PostgresRegistry

HEADS: Final = "registry/heads"
FORMAT: Final = "vetting-desk-registry-heads"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    Attributes:
        entries: How many entries the chains have in all.
        days: How many signed days there are; each is good, and the chains go on from each.
        inbox: How many sealed files wait, were taken in, were refused.
        to_stamp: How many bundles wait for the return desk's stamp.
        refused: SHA-256 and reason of the files that no worker can take in.
    """

    entries: int
    days: int
    inbox: "InboxState"
    to_stamp: int
    refused: tuple[tuple[str, str], ...]


@door(Action.DECIDE_ARRIVALS)
def check(open_desk: WholeDesk) -> Checked:
    """Verify every chain against itself, every signed day, and what the casebook knows.

    Raises:
        AuditChainError: If a chain does not fit together, is shorter than it was, or goes on from another.
        SignatureError: If the word of a day is not the return desk's.
        StateError: If no registry was set up.
        RegistryError: If the database cannot be reached, or is not as this program knows it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres import log
    from vetting_desk.registry.postgres.inbox import Inbox

    with connecting.connected(open_desk) as there:
        days = _days(open_desk, there)
        entries = 0
        for known in (_known(open_desk), *days):
            entries = log.verify(there.database, known)
        inbox = Inbox(there.database)
        waiting = there.stamps.count_waiting()
        return Checked(entries, len(days), inbox.state(), waiting, tuple(inbox.refused()))


@door(Action.DECIDE_ARRIVALS)
def bind_day(open_desk: WholeDesk) -> bool:
    """Sign the heads of all chains for today, and keep them here too; return False where today has its word.

    Raises:
        AuditChainError: If a chain does not fit together, or with what is known: nothing is signed.
        StateError: If no registry was set up.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.cms import sign_detached
    from vetting_desk.registry.postgres import log

    with connecting.connected(open_desk) as there:
        log.verify(there.database, _known(open_desk))
        day = there.newest_moment().date().isoformat()
        heads = {each.chain: [each.length, each.head] for each in log.heads(there.database)}
        known = there.database.value("SELECT 1 FROM vetting.audit_days WHERE day = %s", (day,))
        if known is None:
            document = canonical.dumps(
                {
                    "format": FORMAT,
                    "version": 1,
                    "day": day,
                    "desk": open_desk.desk.id,
                    "heads": heads,
                }
            )
            with open_desk.token.use():
                signature = sign_detached(document, open_desk.keys.signer)
            with there.unit_of_work():
                there.database.execute(
                    "INSERT INTO vetting.audit_days (day, document, p7s) VALUES (%s, %s, %s)",
                    (day, document, signature),
                )
        open_desk.casebook.settings.set(HEADS, json.dumps(heads, sort_keys=True))
        return known is None


@door(Action.DECIDE_ARRIVALS)
def after_restore(open_desk: WholeDesk) -> moving.Moved:
    """Go on after the database was put back from a backup: a new epoch, and what was erased is erased again.

    What the casebook has is carried into the database; what only the lost hours had posts offer again, for they
    are asked by the new epoch.

    Raises:
        AuditChainError: If a chain does not fit together by itself: that is no restore.
        RegistryDiffersError: As `moving.to_database`.
        StateError: If no registry was set up.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres import log

    with connecting.connected(open_desk) as there:
        log.verify(there.database)
        with open_desk.casebook.transaction():
            open_desk.casebook.begin_epoch(Why.RESTORED, there.standing.epoch().number)
            open_desk.casebook.settings.remove(HEADS)
        carrying_standing.to_database(open_desk.casebook, there)
        there.database.execute(
            "UPDATE vetting.inbox SET state = 'waiting', fence = fence + 1 WHERE state = 'done' AND"
            " bundle_id NOT IN (SELECT bundle_id FROM vetting.arrivals)"
        )
        there.audit.append("registry-restored", there.standing.epoch().mark)
    return moving.to_database(open_desk)


def _known(open_desk: WholeDesk) -> dict[str, tuple[int, str]]:
    """Return length and head of the chains as the casebook knows them."""
    kept = open_desk.casebook.settings.get(HEADS)
    return _pairs(json.loads(kept)) if kept else {}


def _days(open_desk: WholeDesk, there: "PostgresRegistry") -> list[dict[str, tuple[int, str]]]:
    """Return the heads of every signed day, oldest first, after its signature was verified."""
    from vetting_desk.crypto.cms import verify_detached

    found = []
    for row in there.database.rows(
        "SELECT day, document, p7s FROM vetting.audit_days ORDER BY day"
    ):
        document = bytes(row["document"])
        signed = verify_detached(document, bytes(row["p7s"]), open_desk.keys.trust)
        said = json.loads(document)
        fits = (said["format"], said["day"], said["desk"]) == (FORMAT, row["day"], signed.desk_id)
        if not fits or signed.desk_id != open_desk.desk.id:
            raise AuditChainError(sequence=0, detail=row["day"])
        found.append(_pairs(said["heads"]))
    return found


def _pairs(heads: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    return {chain: (length, head) for chain, (length, head) in heads.items()}
