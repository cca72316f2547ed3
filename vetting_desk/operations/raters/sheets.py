"""Sealed sheets of ratings: made, added to and opened by who rates. Behind the doors of this wing.

A sheet is sealed to its rater and to the organisation, as a draft that rates is; each line is sealed to its
number.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import NoMatchingIdentityError, RatingsSealedError, SecondRatingError
from vetting_desk.model import new_id
from vetting_desk.operations.access import rating_seal
from vetting_desk.operations.access.compartment import DataKey
from vetting_desk.operations.raters.needs import SheetDesk
from vetting_desk.store.rating_sheets import Sheet, SheetState

if TYPE_CHECKING:
    from vetting_desk.model.rating_payloads import RatingPart

LINE: Final = "rating"


def begin(open_desk: SheetDesk, about: str, case_id: str, at: datetime) -> Sheet:
    """Keep a new, empty sheet of the present officer.

    Args:
        open_desk: The unlocked desk.
        about: Id of the entry that brought the evidence, or of a vignette.
        case_id: Whose evidence; empty for a vignette.
        at: Device time.

    Raises:
        SecondRatingError: With ``no-organisation`` where nothing could be sealed.
    """
    to = rating_seal.own_recipients(open_desk)
    if not to:
        raise SecondRatingError(detail="no-organisation", names="")
    sheet_id = new_id()
    sealed = DataKey.generate(sheet_id).seal_key(to)
    sheet = Sheet(sheet_id, about, case_id, open_desk.officer.id, at, sealed, SheetState.OPEN)
    open_desk.casebook.rating_sheets.begin(sheet)
    return sheet


def own(open_desk: SheetDesk, about: str) -> Sheet | None:
    """Return the present officer's newest sheet about something that they have not left; None without one."""
    mine = [
        each
        for each in open_desk.casebook.rating_sheets.about(about)
        if each.officer_id == open_desk.officer.id and each.state is not SheetState.LEFT
    ]
    return mine[-1] if mine else None


def add(open_desk: SheetDesk, sheet: Sheet, at: datetime, *texts: str) -> None:
    """Add a line of two texts, sealed; committed when this returns.

    Raises:
        StateError: If the sheet is locked, or was left.
        RatingsSealedError: If it is not the present officer's.
    """
    store = open_desk.casebook.rating_sheets
    lines = store.lines(sheet.id)
    number = lines[-1][0] + 1 if lines else 1
    sealed = _key(open_desk, sheet).seal_text(LINE, number, *texts)
    store.add(sheet.id, number, sealed, at)


def lines(open_desk: SheetDesk, sheet: Sheet) -> list[tuple[str, str]]:
    """Return what stands on a sheet, in order.

    Raises:
        RatingsSealedError: If it is not sealed to the present officer.
        AgeError: If something was altered.
    """
    key = _key(open_desk, sheet)
    found = []
    for number, _, sealed in open_desk.casebook.rating_sheets.lines(sheet.id):
        first, second = key.open_text(LINE, number, sealed, 2)
        found.append((first, second))
    return found


def ratings(open_desk: SheetDesk, sheet: Sheet) -> "dict[str, RatingPart]":
    """Return what a sheet says last of each indicator."""
    from vetting_desk.model.rating_payloads import RatingPart

    return {
        indicator: RatingPart.model_validate_json(text)
        for indicator, text in lines(open_desk, sheet)
    }


def _key(open_desk: SheetDesk, sheet: Sheet) -> DataKey:
    try:
        return DataKey.open_key(sheet.id, sheet.sealed, rating_seal.identities(open_desk))
    except NoMatchingIdentityError as error:
        raise RatingsSealedError(
            role=open_desk.officer.role.value, action=rating_seal.ACTION
        ) from error
