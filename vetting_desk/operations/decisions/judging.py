"""Holding a signed decision against the organisation's rules and texts; behind the doors of this wing.

A decision says itself how many have to sign it, and which criteria there are. Whoever changes their program can
write there what they like and sign it with a good key; so every desk asks the rules and the pack that came
signed from headquarters, and its own records of who assessed. Where those of then are not here, it cannot be
judged, and is told so.
"""

from vetting_desk.model.decision import ApprovedText, sort_of
from vetting_desk.model.decision_standing import Flaw, Standing
from vetting_desk.model.desk import Role
from vetting_desk.model.pack import Pack, PackSort
from vetting_desk.model.record_document import parse_document
from vetting_desk.operations.access import panel_rules
from vetting_desk.operations.decisions.needs import SaidDesk
from vetting_desk.operations.decisions.rules import FOR_CHILDREN
from vetting_desk.operations.records.signing import JSON


def flaw(open_desk: SaidDesk, standing: Standing) -> Flaw | None:
    """Return why a decision does not count although it was signed as its own words ask; None where it does."""
    return (
        _of_panel(open_desk, standing)
        or _of_assessors(open_desk, standing)
        or _of_criteria(open_desk, standing)
    )


def _of_panel(open_desk: SaidDesk, standing: Standing) -> Flaw | None:
    members = {each.id for each in standing.payload.panel}
    signed = {
        each.officer.id
        for each in standing.voices
        if each.stance == "signs" and each.officer.role == Role.DECISION_MAKER
    }
    least = panel_rules.asked_at(open_desk, standing.entry.written_at)
    return None if len(signed & members) >= least else Flaw.TOO_FEW


def _of_assessors(open_desk: SaidDesk, standing: Standing) -> Flaw | None:
    """Return whether a member signed or worked on a record it works from, as far as those are here."""
    members = {each.id for each in standing.payload.panel}
    for ref in standing.payload.works_from:
        record = open_desk.casebook.records.find(ref.record)
        signed = next((f.sha256 for f in record.files if f.name == JSON), None) if record else None
        if record is None or record.digest != ref.digest or signed is None:
            continue
        document = parse_document(open_desk.casebook.blobs.get(signed))
        if members & {document.officer.id, *(each.before.id for each in document.handed_over)}:
            return Flaw.OWN_ASSESSMENT
    return None


def _of_criteria(open_desk: SaidDesk, standing: Standing) -> Flaw | None:
    """Return whether an ordinary decision leaves out criteria of the pack it names."""
    payload = standing.payload
    if sort_of(payload.outcome.key) in FOR_CHILDREN and not payload.criteria:
        return None
    named = payload.criteria[0].criterion if payload.criteria else payload.outcome
    here = [each for each in open_desk.casebook.packs.list() if each.id == named.pack]
    exact = next((each for each in here if each.version == named.version), None)
    found = exact or max(here, key=lambda each: each.version, default=None)
    if found is None:
        return Flaw.TEXTS
    wanted = _criteria(open_desk, found)
    given = {each.criterion.key for each in payload.criteria}
    if wanted <= given and all(_same(each.criterion, named) for each in payload.criteria):
        return None
    return Flaw.CRITERIA if exact is not None else Flaw.TEXTS


def _same(text: ApprovedText, named: ApprovedText) -> bool:
    return (text.pack, text.version) == (named.pack, named.version)


def _criteria(open_desk: SaidDesk, pack: Pack) -> set[str]:
    from vetting_desk.packs.document import parse

    document = parse(open_desk.casebook.packs.document(pack))
    return {each.key for each in document.texts if each.sort == PackSort.CRITERION.value}
