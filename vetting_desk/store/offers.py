"""What forms gave that cases do not say: offered once, then taken or left. What to offer is not asked here."""

import json
from collections.abc import Generator, Sequence
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    new_id,
)
from vetting_desk.model.offer import Fact, FactKind, Offer, OfferState
from vetting_desk.store.engine.audit import to_json
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "offer"
OF_CASE: Final = "SELECT id FROM offers WHERE case_number = ?"
_SELECT: Final = """
    SELECT o.id AS id, c.id AS case_id, a.title AS title, o.fact AS fact, o.at AS at,
           o.decision AS decision, o.decided_at AS decided_at, o.officer_name AS officer_name,
           a.id AS assessment_id
    FROM offers AS o JOIN cases AS c ON c.number = o.case_number
    JOIN assessments AS a ON a.number = o.assessment_number"""
_PUT: Final = """
    INSERT INTO offers (id, case_number, assessment_number, fact, at, decision, decided_at, officer_name)
    VALUES (?, (SELECT number FROM cases WHERE id = ?), (SELECT number FROM assessments WHERE id = ?),
            ?, ?, 'open', '', '')"""


class OfferStore:
    """The offers of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, case_id: str, assessment_id: str, facts: Sequence[Fact], at: datetime) -> None:
        """Record what a form gives now: what it offered before and gives no more is offered no more.

        A fact that was offered to the case before, by whatever form, is not offered again.
        """
        core, database = self._core, self._core.database
        said = {_said(fact): fact for fact in facts}
        known = {row["fact"]: row for row in database.rows(f"{_SELECT} WHERE c.id = ?", (case_id,))}
        gone = [
            row["id"]
            for text, row in known.items()
            if row["assessment_id"] == assessment_id
            and row["decision"] == OfferState.OPEN
            and text not in said
        ]
        new = [text for text in said if text not in known]
        if not gone and not new:
            return
        with core.transaction():
            for offer_id in gone:
                database.execute("DELETE FROM offers WHERE id = ?", (offer_id,))
                core.bind("fact-not-offered", KIND, offer_id, "", case=case_id)
            for text in new:
                offer_id = new_id()
                database.execute(_PUT, (offer_id, case_id, assessment_id, text, to_text(at)))
                self._bind("fact-offered", offer_id)

    def get(self, offer_id: str) -> Offer:
        """Return an offer.

        Raises:
            NotFoundError: If there is none with this id.
        """
        return _offer(self._row(offer_id))

    def open(self, case_id: str) -> list[Offer]:
        """Return what is offered to a case and not decided, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? AND o.decision = 'open' ORDER BY o.number", (case_id,)
        )
        return [_offer(row) for row in rows]

    def decide(self, offer_id: str, state: OfferState, at: datetime) -> None:
        """Record what the officer at the desk decided on an offer.

        Raises:
            NotFoundError: If there is none with this id.
        """
        with self._core.transaction():
            self._row(offer_id)
            self._core.database.execute(
                "UPDATE offers SET decision = ?, decided_at = ?, officer_name = ? WHERE id = ?",
                (state.value, to_text(at), self._core.officer_name, offer_id),
            )
            if state is OfferState.TAKEN:
                self._bind("fact-taken", offer_id)
            else:
                self._bind("fact-left", offer_id)

    def _row(self, offer_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE o.id = ?", (offer_id,))
        if row is None:
            raise NotFoundError(what="offer", id=offer_id)
        return row

    def _bind(self, action: str, offer_id: str) -> None:
        row = self._row(offer_id)
        self._core.bind(action, KIND, offer_id, _state(row), case=row["case_id"])


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each offer."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["assessment_id"], row["fact"], row["at"], row["decision"],
        row["decided_at"], row["officer_name"],
    )  # fmt: skip


def _said(fact: Fact) -> str:
    """Return a fact as JSON: its kind, then what it says."""
    if fact.name is not None:
        said = [fact.name.text, fact.name.script.value, fact.name.kind.value]
    elif fact.birth is not None:
        said = [fact.birth.text, fact.birth.certainty.value]
    elif fact.paper is not None:
        said = [fact.paper.kind.value, fact.paper.number]
    else:
        said = []
    return to_json({"kind": fact.kind.value, "says": said})


def _fact(text: str) -> Fact:
    content = json.loads(text)
    kind, said = content["kind"], content["says"]
    if kind == FactKind.NAME:
        name = PersonName(said[0], NameScript(said[1]), NameKind(said[2]))
        return Fact(FactKind.NAME, name=name)
    if kind == FactKind.BIRTH:
        return Fact(FactKind.BIRTH, birth=BirthDate(said[0], BirthCertainty(said[1])))
    return Fact(FactKind.PAPER, paper=Paper(said[1], PaperKind(said[0])))


def _offer(row: Row) -> Offer:
    return Offer(
        id=row["id"],
        case_id=row["case_id"],
        title=row["title"],
        fact=_fact(row["fact"]),
        at=from_text(row["at"]),
        state=OfferState(row["decision"]),
    )
