"""What persons are linked by, in PostgreSQL: made once, as a record is taken in, and sealed as persons are.

Who takes a record in has its words before them; a run over all cases later opens keys alone, and reads no name
again. Roots of names are names to whoever sees them: nothing of them is clear.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from typing import Final

from vetting_desk.linkage.keys import LinkKeys, keys_of
from vetting_desk.model.watch_list import ListedBirth
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.sealing import DataKey, KeyRing

_PURPOSE: Final = "link-keys"
_PROBES: Final = (
    (
        "Khusrav Rahmonov",
        "\u0425\u0443\u0441\u0440\u0430\u0432 \u0420\u0430\u04b3\u043c\u043e\u043d\u0437\u043e\u0434\u0430",
    ),
    (
        "Abd al-Aziz ibn Yusuf",
        "\u062e\u0633\u0631\u0648 \u0631\u062d\u0645\u0627\u0646\u0632\u0627\u062f\u0647",
    ),
)
"""Invented names; keys that are made of them otherwise are of another version."""
_NEWEST: Final = (
    "SELECT DISTINCT ON (c.case_id) c.case_id, c.number, l.key_id, l.sealed AS keys, k.compartment,"
    " k.session_id, k.wrapped FROM vetting.cases AS c LEFT JOIN vetting.link_keys AS l USING (case_id)"
    " LEFT JOIN vetting_keys.data_keys AS k USING (key_id) WHERE NOT c.erased"
    " ORDER BY c.case_id, l.number DESC NULLS LAST"
)


class PostgresLinkKeys:
    """The keys of all persons, as the database has them.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
    """

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys

    def keep(
        self,
        case_id: str,
        region: str,
        key: DataKey,
        names: Sequence[str],
        birth: ListedBirth | None,
        papers: Sequence[str] | None,
    ) -> None:
        """Make the keys of a person and keep them; in the open transaction.

        Args:
            case_id: Whose.
            region: Whose rows they belong to.
            key: Of the case's compartment of persons.
            names: All names, in any script.
            birth: None where it is not known.
            papers: Numbers of papers; None where what is taken in does not say them: then earlier ones count.
        """
        made = keys_of(0, names, birth, papers or ())
        said = {"version": _version(), "whole": papers is not None, "keys": asdict(made)}
        self._database.execute(
            "INSERT INTO vetting.link_keys (case_id, region, key_id, sealed) VALUES (%s, %s, %s, %s)",
            (case_id, region, key.id, key.seal_words(_PURPOSE, case_id, said)),
        )

    def kept(self) -> Iterator[tuple[str, int, LinkKeys | None]]:
        """Yield id and number of all cases that are not erased, with their keys.

        None stands where there are none of this program's version, or what they were made of did not say all.

        Raises:
            RegistryKeyError: If this officer's keys do not open them.
        """
        for row in self._database.rows(_NEWEST):
            found = None
            if row["wrapped"] is not None:
                key = self._keys.unwrapped(self._database, row["key_id"], row)
                said = json.loads(key.open(_PURPOSE, row["case_id"], row["keys"]))
                if said["version"] == _version() and said["whole"]:
                    found = _read(said["keys"], row["number"])
            yield row["case_id"], row["number"], found


@cache
def _version() -> str:
    """Return what stands for how this program makes keys: a digest of those of some names."""
    made = [
        asdict(keys_of(0, names, ListedBirth("1990-03-04", about=True), ["A-123456"]))
        for names in _PROBES
    ]
    return sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()[:16]


def _read(said: dict[str, object], number: int) -> LinkKeys:
    lists = {name: tuple(each) if isinstance(each, list) else each for name, each in said.items()}
    return LinkKeys(**{**lists, "number": number})  # type: ignore[arg-type] # as `keep` wrote it
