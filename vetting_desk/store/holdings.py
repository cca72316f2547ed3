"""Where cases were offered and who took them; only added, in whatever order it became known."""

import json
from collections.abc import Generator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.holding import CaseOffered, CaseTaken, standing
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

OFFERED: Final = "case-offered"
TAKEN: Final = "case-taken"
_OFFERED: Final = (
    "SELECT id, case_id, from_desk, from_name, to_desk, to_name, after, at, officer_name, words"
    " FROM case_offered"
)
_TAKEN: Final = (
    "SELECT id, case_id, desk_id, desk_name, offer, after, at, officer_name, words FROM case_taken"
)

OFFERS_OF_CASE: Final = (
    "SELECT id FROM case_offered WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
)
TAKEN_OF_CASE: Final = (
    "SELECT id FROM case_taken WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
)
Offers = list[CaseOffered]


class HoldingStore:
    """Which desks hold the cases of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add_offer(self, offer: CaseOffered) -> None:
        """Add an offer; no effect if it is here."""
        if self.offer(offer.id) is not None:
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO case_offered (id, case_id, from_desk, from_name, to_desk, to_name, after, at,"
                " officer_name, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    offer.id, offer.case_id, offer.from_desk, offer.from_name, offer.to_desk, offer.to_name,
                    json.dumps(offer.after), to_text(offer.at), offer.officer_name, offer.words,
                ),
            )  # fmt: skip
            [row] = self._core.database.rows(f"{_OFFERED} WHERE id = ?", (offer.id,))
            self._core.bind("case-offered", OFFERED, offer.id, digest(*row), case=offer.case_id)

    def add_taken(self, taken: CaseTaken) -> None:
        """Add that a case was taken; no effect if it is here."""
        if any(each.id == taken.id for each in self.taken(taken.case_id)):
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO case_taken (id, case_id, desk_id, desk_name, offer, after, at, officer_name,"
                " words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    taken.id, taken.case_id, taken.desk_id, taken.desk_name, taken.offer,
                    json.dumps(taken.after), to_text(taken.at), taken.officer_name, taken.words,
                ),
            )  # fmt: skip
            [row] = self._core.database.rows(f"{_TAKEN} WHERE id = ?", (taken.id,))
            self._core.bind("case-taken", TAKEN, taken.id, digest(*row), case=taken.case_id)

    def offer(self, offer_id: str) -> CaseOffered | None:
        """Return an offer; None if there is none with this id."""
        row = self._core.database.row(f"{_OFFERED} WHERE id = ?", (offer_id,))
        return _offered(row) if row else None

    def offers(self, case_id: str) -> Offers:
        """Return the offers of a case, oldest first."""
        rows = self._core.database.rows(f"{_OFFERED} WHERE case_id = ? ORDER BY number", (case_id,))
        return [_offered(row) for row in rows]

    def open_offers(self, case_id: str) -> Offers:
        """Return the offers of a case that nobody has accepted, and no other has overtaken."""
        taken = self.taken(case_id)
        stand = {each.id for each in standing(taken)}
        accepted = {each.offer for each in taken}
        return [
            each
            for each in self.offers(case_id)
            if each.id not in accepted and (set(each.after) & stand if stand else not each.after)
        ]

    def offered_to(self, desk_id: str) -> Offers:
        """Return the offers of all cases to a desk that are open, oldest first."""
        rows = self._core.database.rows(f"{_OFFERED} WHERE to_desk = ? ORDER BY number", (desk_id,))
        return [
            offer
            for offer in (_offered(row) for row in rows)
            if offer in self.open_offers(offer.case_id)
        ]

    def taken_by(self, desk_id: str) -> list[str]:
        """Return the ids of the cases that a desk took and holds, by id."""
        rows = self._core.database.rows(
            "SELECT DISTINCT case_id FROM case_taken WHERE desk_id = ? ORDER BY case_id", (desk_id,)
        )
        return [
            row["case_id"]
            for row in rows
            if desk_id in {each.desk_id for each in standing(self.taken(row["case_id"]))}
        ]

    def taken(self, case_id: str) -> list[CaseTaken]:
        """Return who took a case, oldest first."""
        rows = self._core.database.rows(f"{_TAKEN} WHERE case_id = ? ORDER BY number", (case_id,))
        return [_taken(row) for row in rows]

    def holders(self, case_id: str, opener: str) -> tuple[str, ...]:
        """Return the ids of the desks that hold a case: more than one where it forked."""
        stand = standing(self.taken(case_id))
        return tuple(each.desk_id for each in stand) or (opener,)

    def ever(self, case_id: str, opener: str) -> frozenset[str]:
        """Return the ids of the desks that hold a case or held it."""
        return frozenset({opener, *(each.desk_id for each in self.taken(case_id))})


def offered_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each offer."""
    for row in database.each(_OFFERED):
        yield row["id"], digest(*row)


def taken_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each case taken."""
    for row in database.each(_TAKEN):
        yield row["id"], digest(*row)


def _offered(row: Row) -> CaseOffered:
    return CaseOffered(
        id=row["id"],
        case_id=row["case_id"],
        from_desk=row["from_desk"],
        from_name=row["from_name"],
        to_desk=row["to_desk"],
        to_name=row["to_name"],
        after=tuple(json.loads(row["after"])),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        words=row["words"],
    )


def _taken(row: Row) -> CaseTaken:
    return CaseTaken(
        id=row["id"],
        case_id=row["case_id"],
        desk_id=row["desk_id"],
        desk_name=row["desk_name"],
        offer=row["offer"],
        after=tuple(json.loads(row["after"])),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        words=row["words"],
    )
