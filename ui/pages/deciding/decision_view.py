"""All that the page of one decision shows, read in one go on the store's thread."""

from dataclasses import dataclass, field

from ui.text.form_names import form_name
from vetting_desk.errors import NotFoundError
from vetting_desk.model import Case, DeskKind
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.decisions import reading
from vetting_desk.operations.decisions.reading import DecisionRead
from vetting_desk.operations.proofs import given
from vetting_desk.operations.records import records


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The result of one query of the store.

    Attributes:
        case: The case.
        read: The decision, and what became of it.
        others: The other decisions of the case, newest first.
        titles: Titles of the records of the case, by id.
        places: What stands at each place that is named as evidence, and the title of its record.
        way: How far it is on its way to the post; None where it goes nowhere.
        tells: Whether this officer can say that the person was told.
        reopens: Whether this officer can say why it has to be looked at again.
        unread: Whether this officer of the post has not said that they read it.
        proves: Whether this officer can give a proof of it out.
        unheard: Ids of statements that the person was told, for this officer to acknowledge.
    """

    case: Case
    read: DecisionRead
    others: tuple[DecisionRead, ...]
    titles: dict[str, str]
    places: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    way: EntryWay | None = None
    tells: bool = False
    reopens: bool = False
    unread: bool = False
    proves: bool = False
    unheard: tuple[str, ...] = ()

    def place_text(self, place: PlaceRef) -> tuple[str, str]:
        """Return what stands at a place, and the title of its record; empty where it is not here."""
        return self.places.get((place.record, place.place), ("", ""))


def look(desk: OpenDesk, decision_id: str) -> DecisionView:
    """Read all of it.

    Raises:
        NotFoundError: If there is no such decision here.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    case_id = reading.one(desk, decision_id).standing.entry.case_id
    detail, decided = reading.opened(desk, case_id)
    own = [each for each in decided.decisions if each.standing.entry.id == decision_id]
    if not own:
        raise NotFoundError(what="decision", id=decision_id)
    [read] = own
    post = desk.desk.kind is not DeskKind.HQ
    counts = read.standing.state is DecisionState.IN_FORCE
    talks = may(desk.officer, Action.INTERVIEW)
    said = {each.author.id for each in read.answers}
    unheard = [each.entry.id for each in read.told if each.entry.id not in read.acknowledged]
    ways = desk.casebook.entries.feeds(decision_id)
    return DecisionView(
        case=detail.case,
        read=read,
        others=tuple(
            each for each in reversed(decided.decisions) if each.standing.entry.id != decision_id
        ),
        titles={each.id: form_name(each.title) for each in detail.records},
        places=_places(desk, read, {each.id for each in detail.records if not is_clinical(each)}),
        way=None if post else next(iter(ways.values()), None),
        tells=post and counts and talks,
        reopens=not post and counts and may(desk.officer, Action.BE_HEARD),
        unread=post and talks and desk.officer.id not in said,
        proves=not post
        and counts
        and may(desk.officer, Action.DECIDE)
        and given.may_have_one(read.standing),
        unheard=() if post or not may(desk.officer, Action.ASK) else tuple(unheard),
    )


def _places(
    desk: OpenDesk, read: DecisionRead, here: set[str]
) -> dict[tuple[str, str], tuple[str, str]]:
    named: dict[str, set[str]] = {}
    for criterion in read.standing.payload.criteria:
        for place in (*criterion.in_favour, *criterion.against):
            named.setdefault(place.record, set()).add(place.place)
    found = {}
    for record_id in named.keys() & here:
        document = records.document(desk, record_id)
        for answer in document.answers:
            if answer.reference in named[record_id]:
                words = f"{answer.label}: {answer.text}"
                found[record_id, answer.reference] = (words, form_name(document.instrument.title))
    return found
