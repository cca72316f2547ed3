"""Cases in PostgreSQL: registered as the records of their desks have them, with the person sealed.

The rules are those of `registry.cases`, as far as clear columns can tell: an id is one desk's, a reference
stays.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.collecting import put_off
from vetting_desk.errors import NotFoundError, RecordRefusedError
from vetting_desk.linkage.keys import LinkKeys, keys_of
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    Stage,
)
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.model.stages import later
from vetting_desk.model.watch_list import birth_of
from vetting_desk.registry import cases as rules
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.link_keys import PostgresLinkKeys
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, DataKey, KeyRing
from vetting_desk.registry.postgres.standing import PostgresStanding

_COLUMNS: Final = (
    "SELECT number, case_id, desk_id, region, reference, stage, created_at, changed_at, newest, version, erased"
    " FROM vetting.cases"
)

_AT_ONCE: Final = 1_000
"""How many persons are read out of their JSON in one go, which takes half as long as one by one."""


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What is clear of a case.

    Attributes:
        case_id: UUID.
        desk_id: The desk that opened it.
        region: The region of that desk when the case came; empty where none was given to it.
        reference: Its number for people.
        stage: How far it is.
        created_at, changed_at: By device time of its desk, and when something was taken over last.
        newest: When the newest document about it that is here was signed, as it is stored.
        version: How many things were kept or decided of it.
        erased: Whether its keys were destroyed.
    """

    case_id: str
    desk_id: str
    region: str
    reference: str
    stage: Stage
    created_at: datetime
    changed_at: datetime
    newest: str
    version: int
    erased: bool


class PostgresCases:
    """The cases, as the database has them.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
        standing: Which desk a desk was before.
        log: Where it is written what was registered.
    """

    def __init__(
        self, database: Database, keys: KeyRing, standing: PostgresStanding, log: Log
    ) -> None:
        self._database = database
        self._keys = keys
        self._standing = standing
        self._log = log
        self._links = PostgresLinkKeys(database, keys)

    def head(self, case_id: str) -> CaseHead | None:
        """Return what is clear of a case; None for one that is not here, or not seen by this login."""
        row = self._database.row(_COLUMNS + " WHERE case_id = %s", (case_id,))
        return _head(row) if row else None

    def heads(self) -> Iterator[CaseHead]:
        """Yield what is clear of every case, in the order they came."""
        for row in self._database.rows(_COLUMNS + " ORDER BY number"):
            yield _head(row)

    def get(self, case_id: str) -> Case:
        """Return a case with the person it is about.

        Raises:
            NotFoundError: If it is not here, not seen by this login, or erased.
            RegistryKeyError: If this officer's keys do not open it.
        """
        head = self.head(case_id)
        if head is None:
            raise NotFoundError(what="case", id=case_id)
        person: dict[str, Any] = {}
        for row in self._database.rows(
            "SELECT key_id, sealed FROM vetting.persons WHERE case_id = %s ORDER BY number DESC",
            (case_id,),
        ):
            key = self._keys.key(self._database, row["key_id"])
            said = json.loads(key.open("person", case_id, row["sealed"]))
            person = {**said, **{name: each for name, each in person.items() if each is not None}}
            if (
                person["papers"] is not None
            ):  # a document that does not say them leaves them as they are
                break
        if not person:
            raise NotFoundError(what="person", id=case_id)
        return _case(head, person)

    def count(self) -> int:
        """Return how many cases this login sees."""
        return int(self._database.value("SELECT count(*) FROM vetting.cases"))

    def named(self, case_ids: list[str] | None = None) -> dict[str, list[tuple[str, str]]]:
        """Return the names of cases and their scripts, for lines of a page or a search in memory.

        Args:
            case_ids: Which; None for all that this login sees. What was erased is left out.

        Raises:
            RegistryKeyError: If this officer's keys open none.
        """
        rows = self._database.tuples(
            "SELECT DISTINCT ON (p.case_id) p.case_id, p.sealed, p.key_id, k.compartment, k.session_id,"
            " k.wrapped FROM vetting.persons AS p JOIN vetting_keys.data_keys AS k USING (key_id)"
            " WHERE %s::text[] IS NULL OR p.case_id = ANY (%s) ORDER BY p.case_id, p.number DESC",
            (case_ids, case_ids),
        )
        found: dict[str, list[tuple[str, str]]] = {}
        opened = self._keys.open_each(self._database, "person", rows)
        with put_off():
            while several := list(islice(opened, _AT_ONCE)):
                whole = b"[" + b",".join(said for _, said in several) + b"]"
                for (case_id, _), person in zip(several, json.loads(whole.decode()), strict=True):
                    found[case_id] = [(text, script) for text, script, _kind in person["names"]]
        return found

    def restrict(self, case_ids: list[str]) -> None:
        """Say which cases only named roles open, from now on: these, and no others.

        Raises:
            RegistryRefusedError: If this login may not.
        """
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM vetting.restricted WHERE NOT case_id = ANY (%s)", (case_ids,)
            )
            self._database.execute(
                "INSERT INTO vetting.restricted (case_id, region) SELECT case_id, region FROM vetting.cases"
                " WHERE case_id = ANY (%s) ON CONFLICT DO NOTHING",
                (case_ids,),
            )

    def link_keys(self) -> Iterator[tuple[str, LinkKeys]]:
        """Yield the ids of all cases that are not erased, with what their persons are linked by.

        Made as the case was taken in; by another program's rules, they are made anew of what the case says.

        Raises:
            RegistryKeyError: If this officer's keys do not open them.
        """
        for case_id, number, kept in self._links.kept():
            yield case_id, kept or self._made_anew(case_id, number)

    def _made_anew(self, case_id: str, number: int) -> LinkKeys:
        case = self.get(case_id)
        names, papers = [each.text for each in case.names], [each.number for each in case.papers]
        return keys_of(number, names, birth_of(case.birth), papers)

    def register(self, document: RecordDocument, key: DataKey) -> tuple[str, ...]:
        """Make sure that the case of a document is here; inside the transaction that takes the record in.

        Args:
            document: What the assessor signed.
            key: Of the case's compartment of persons.

        Returns:
            Flags of what a person should look at.

        Raises:
            RecordRefusedError: As `registry.cases.register_case`.
        """
        rules.check_person(document)
        known = self.head(document.case.id)
        said = from_text(document.clock.signed_at)
        stage = rules.stage_said(document)
        if known is None:
            return self._add(document, key, said, stage)
        if known.erased:
            raise RecordRefusedError(record_id=document.record, reason="erased", detail="")
        if not self.desks_of(known.case_id) & set(self._standing.lineage(document.desk.id)):
            raise _refused(document, "another desk's case")
        if known.reference != document.case.reference:
            raise _refused(document, "another reference")
        if known.newest <= to_text(said):
            self._say_person(document, key, known.region)
            self._database.execute(
                "UPDATE vetting.cases SET stage = %s, changed_at = %s, newest = %s, version = version + 1"
                " WHERE case_id = %s",
                (later(known.stage, stage).value, to_text(said), to_text(said), known.case_id),
            )
        else:
            self.touch(known.case_id)
        return ()

    def touch(self, case_id: str) -> None:
        """Raise a case's version: something came that who decides has not seen."""
        self._database.execute(
            "UPDATE vetting.cases SET version = version + 1 WHERE case_id = %s", (case_id,)
        )

    def desks_of(self, case_id: str) -> set[str]:
        """Return the ids of the desks that hold a case or held it."""
        return set(
            self._database.column(
                "SELECT desk_id FROM vetting.case_desks WHERE case_id = %s", (case_id,)
            )
        )

    def add_desk(self, case_id: str, desk_id: str) -> None:
        """Say that a desk holds a case."""
        self._database.execute(
            "INSERT INTO vetting.case_desks VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (case_id, desk_id),
        )

    def erase(self, case_id: str) -> int:
        """Destroy every wrapped key of a case; return how many there were.

        Raises:
            NotFoundError: If there is no such case.
            RegistryRefusedError: If this login may not.
        """
        with self._database.together():
            if self.head(case_id) is None:
                raise NotFoundError(what="case", id=case_id)
            gone = int(self._database.value("SELECT vetting.erase_case(%s)", (case_id,)))
            self._log.append("case-erased", case_id, {"keys": gone})
        return gone

    def add(self, case: Case, desk_id: str) -> None:
        """Register a case as another backend has it; in the open transaction, and only where it is not here."""
        region = self.region_for(case.id, desk_id)
        key = self._keys.new_key(self._database, case.id, Compartment.PERSONS, region)
        created, changed = to_text(case.created_at), to_text(case.changed_at)
        self._database.execute(
            "INSERT INTO vetting.cases (case_id, desk_id, region, reference, stage, created_at, changed_at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)",
            (case.id, desk_id, region, case.reference, case.stage.value, created, changed),
        )
        self.add_desk(case.id, desk_id)
        person = {
            "names": [[each.text, each.script.value, each.kind.value] for each in case.names],
            "birth": [case.birth.text, case.birth.certainty.value],
            "papers": [[each.number, each.kind.value] for each in case.papers],
        }
        self._links.keep(
            case.id, region, key, [each.text for each in case.names], birth_of(case.birth),
            [each.number for each in case.papers],
        )  # fmt: skip
        self._keep_person(case.id, region, key, person)

    def _add(
        self, document: RecordDocument, key: DataKey, said: datetime, stage: Stage
    ) -> tuple[str, ...]:
        part, desk = document.case, document.desk.id
        others = self._database.column(
            "SELECT case_id FROM vetting.cases WHERE desk_id = %s AND reference = %s ORDER BY number",
            (desk, part.reference),
        )
        region = str(self._database.value("SELECT vetting.region_of(%s)", (desk,)))
        at = to_text(said)
        self._database.execute(
            "INSERT INTO vetting.cases (case_id, desk_id, region, reference, stage, created_at, "
            "changed_at, newest)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
            (part.id, desk, region, part.reference, stage.value, at, at, at),
        )
        self.add_desk(part.id, desk)
        self._say_person(document, key, region)
        if not others:
            return ()
        detail = {"reference": part.reference, "also_used_by": others}
        self._log.append("case-reference-repeated", part.id, detail)
        return (rules.REPEATED + part.reference,)

    def _say_person(self, document: RecordDocument, key: DataKey, region: str) -> None:
        part = document.case
        birth = birth_of(BirthDate(part.birth, BirthCertainty(part.birth_certainty)))
        says_papers = document.version >= rules.SAYS_PAPERS
        numbers = [each.number for each in part.papers] if says_papers else None
        self._links.keep(part.id, region, key, [each.text for each in part.names], birth, numbers)
        person = {
            "names": [[each.text, each.script, each.kind] for each in part.names],
            "birth": [part.birth, part.birth_certainty],
            "papers": [[each.number, each.kind] for each in part.papers] if says_papers else None,
        }
        self._keep_person(part.id, region, key, person)

    def _keep_person(self, case_id: str, region: str, key: DataKey, person: dict[str, Any]) -> None:
        self._database.execute(
            "INSERT INTO vetting.persons (case_id, region, key_id, sealed) VALUES (%s, %s, %s, %s)",
            (case_id, region, key.id, key.seal_words("person", case_id, person)),
        )

    def new_key(self, document: RecordDocument) -> DataKey:
        """Draw the key by which a document's person is sealed."""
        region = self.region_for(document.case.id, document.desk.id)
        return self._keys.new_key(self._database, document.case.id, Compartment.PERSONS, region)

    def region_for(self, case_id: str, desk_id: str) -> str:
        """Return whose rows belong to a case: its own region, or before it is here that of the desk."""
        known = self.head(case_id)
        if known is not None:
            return known.region
        return str(self._database.value("SELECT vetting.region_of(%s)", (desk_id,)))


def _head(row: Row) -> CaseHead:
    return CaseHead(
        case_id=row["case_id"],
        desk_id=row["desk_id"],
        region=row["region"],
        reference=row["reference"],
        stage=Stage(row["stage"]),
        created_at=from_text(row["created_at"]),
        changed_at=from_text(row["changed_at"]),
        newest=row["newest"],
        version=row["version"],
        erased=row["erased"],
    )


def _case(head: CaseHead, person: dict[str, Any]) -> Case:
    birth, certainty = person["birth"]
    return Case(
        id=head.case_id,
        reference=head.reference,
        names=tuple(
            PersonName(text, NameScript(script), NameKind(kind))
            for text, script, kind in person["names"]
        ),
        birth=BirthDate(birth, BirthCertainty(certainty)),
        stage=head.stage,
        created_at=head.created_at,
        changed_at=head.changed_at,
        papers=tuple(Paper(number, PaperKind(kind)) for number, kind in person["papers"] or ()),
    )


def _refused(document: RecordDocument, detail: str) -> RecordRefusedError:
    return RecordRefusedError(record_id=document.record, reason="case", detail=detail)
