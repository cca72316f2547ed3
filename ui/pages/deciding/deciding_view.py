"""All that the page of deciding shows, read in one go on the store's thread."""

from dataclasses import dataclass

from ui.text.form_names import form_name
from vetting_desk.errors import NewerArrivedError
from vetting_desk.model import Case, Stage
from vetting_desk.model.decision import DecisionDraft
from vetting_desk.model.decision_standing import DecisionState, Standing, Voice, refused_before
from vetting_desk.model.entry_payload import PlaceRef, RecordRef
from vetting_desk.model.stages import stage_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import drafts, reading
from vetting_desk.operations.decisions.drafts import Choices
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.decisions.reading import CaseKnown, DecisionRead
from vetting_desk.operations.interpreters import looking as interpreting
from vetting_desk.operations.interpreters.looking import Named
from vetting_desk.operations.safeguards import alarms
from vetting_desk.operations.safeguards.alarms import Call


@dataclass(frozen=True, slots=True)
class DecidingView:
    """The result of one query of the store.

    Attributes:
        case: The case.
        known: What is known of it to who decides.
        calls: Its alarms that nobody came for.
        interpreters: Who interpreted in it and has a tie, or may not be assigned.
        decisions: What was decided or proposed on it, oldest first.
        draft: The decision in the making; None for none, or where the role may not read it.
        preparing: Who prepares one, by name; empty for nobody.
        choices: What can be chosen; None where the role prepares nothing.
    """

    case: Case
    known: CaseKnown
    calls: tuple[Call, ...]
    interpreters: tuple[Named, ...]
    decisions: tuple[DecisionRead, ...]
    draft: Draft | None
    preparing: str
    choices: Choices | None

    @property
    def proposed(self) -> Standing | None:
        """The decision that waits for its panel."""
        found = (each.standing for each in self.decisions)
        return next((each for each in found if each.state is DecisionState.PROPOSED), None)

    @property
    def refused_before(self) -> tuple[Voice, ...]:
        """Who did not agree to earlier proposals, since the case was last decided."""
        proposed = self.proposed
        if proposed is not None:
            return proposed.refused_before
        return refused_before(each.standing for each in self.decisions)

    @property
    def in_force(self) -> DecisionRead | None:
        """The decision that counts now."""
        found = (each for each in self.decisions if each.standing.state is DecisionState.IN_FORCE)
        return next(found, None)

    @property
    def worked_from(self) -> tuple[RecordRef, ...]:
        """The records that the draft or proposed decision works from; those in force before there is one."""
        if self.draft is not None:
            return self.draft.content.works_from
        if self.proposed is not None:
            return tuple(self.proposed.payload.works_from)
        return tuple(each.ref for each in self.known.sources)

    @property
    def is_newer(self) -> bool:
        """True if something arrived since that was not looked at."""
        if self.draft is not None:
            return any(isinstance(each, NewerArrivedError) for each in self.draft.problems)
        proposed = self.proposed
        return proposed is not None and proposed.payload.saw != self.known.saw

    @property
    def new_sources(self) -> tuple[Source, ...]:
        """The records in force that the draft or proposed decision does not work from."""
        before = set(map(_key, self.worked_from))
        return tuple(each for each in self.known.sources if _key(each.ref) not in before)

    @property
    def judged(self) -> bool:
        """True if a signed judgement is among the records in force."""
        return any(
            stage_of(each.document.instrument.id) is Stage.JUDGEMENT for each in self.known.sources
        )

    def place_text(self, place: PlaceRef) -> tuple[str, str]:
        """Return what stands at a place, and the title of its record; empty where it is not here."""
        for source in self.known.sources:
            if source.record.id != place.record:
                continue
            for answer in source.document.answers:
                if answer.reference == place.place:
                    return f"{answer.label}: {answer.text}", form_name(source.record.title)
        return "", ""


def _key(ref: RecordRef) -> tuple[str, str]:
    return ref.record, ref.digest


def look(desk: OpenDesk, case_id: str, language: str) -> DecidingView:
    """Read all of it.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    known = reading.known(desk, case_id)
    decided = reading.of_case(desk, case_id)
    decides = may(desk.officer, Action.DECIDE)
    draft_id, preparing = next(iter(decided.preparing.items()), ("", ""))
    return DecidingView(
        case=cases.case_detail(desk, case_id).case,
        known=known,
        calls=tuple(each for each in alarms.of_case(desk, case_id) if each.alarm.open),
        interpreters=tuple(each for each in interpreting.of_case(desk, case_id) if each.weighs),
        decisions=decided.decisions,
        draft=drafts.look(desk, draft_id) if draft_id and decides else None,
        preparing=preparing,
        choices=drafts.choices(desk, language) if decides else None,
    )


def own_content(view: DecidingView) -> DecisionDraft | None:
    """Return what the officer at the desk has filled in; None where they prepare nothing."""
    return view.draft.content if view.draft is not None and view.draft.own else None
