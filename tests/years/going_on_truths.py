"""What must hold at rest of alarms, files, engagements, proofs, second ratings, and the end of a case."""

from tests.vetting_desk.operations.raters.conftest import REASONS
from tests.years.founding import HQ, SUPERVISOR
from tests.years.going_on import is_called_off
from tests.years.laptops import Laptop
from tests.years.ledger import Rated
from tests.years.year import Year
from vetting_desk.errors import ProofFormatError
from vetting_desk.model.consent import ConsentState
from vetting_desk.model.entry_kinds import CLOSING, RATING_LOCKED
from vetting_desk.model.proof import ProofState
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.closing import standing
from vetting_desk.operations.outreach import known
from vetting_desk.operations.proofs import checking, register
from vetting_desk.operations.raters import said

OPEN_TO_BOTH = {RatingState.OPEN, RatingState.PROPOSED, RatingState.SETTLED}


def at_rest(year: Year) -> None:
    """Check all of it at all desks."""
    desks = {laptop.name: laptop.at(SUPERVISOR) for laptop in year.laptops.touched}
    _alarms_are_known(year, desks)
    _files_are_whole(year, desks)
    _engagements_follow(year, desks)
    _proofs_taken_back(year, desks)
    for locked, rated in year.ledger.rated.items():
        _blind_until_both_locked(year, desks, locked, rated)
    for case_id in year.lives.values():
        _one_end(year, desks, case_id)


def _alarms_are_known(year: Year, desks: dict[str, OpenDesk]) -> None:
    """An alarm is at headquarters, and so is who came; else it is in quarantine, or went with a restore."""
    hq = desks[HQ]
    for alarm_id, (laptop, case_id, step) in year.ledger.alarms.items():
        found = {each.id: each for each in hq.casebook.alarms.of_case(case_id)}
        if alarm_id not in found:
            assert _excused(year, laptop, case_id, step), (
                f"alarm {alarm_id} of {laptop} is not at HQ"
            )
            continue
        year.ledger.counts["at rest alarm known"] += 1
        if alarm_id in year.ledger.answered:
            where, at = year.ledger.answered[alarm_id]
            came = not found[alarm_id].open
            assert came or _excused(year, where, case_id, at), f"{alarm_id} was answered at {where}"


def _files_are_whole(year: Year, desks: dict[str, OpenDesk]) -> None:
    """Where headquarters knows of a file, it has its bytes."""
    hq = desks[HQ].casebook
    for digest, (_, case_id, _) in year.ledger.files.items():
        told = [
            each for each in hq.statements.of_case(case_id) if each.content.get("sha256") == digest
        ]
        if told:
            year.ledger.counts["at rest file whole"] += 1
            assert digest in hq.statements.contents.here(case_id), f"the bytes of {digest} are lost"


def _engagements_follow(year: Year, desks: dict[str, OpenDesk]) -> None:
    """None goes on whose consent was taken back; and a stop counts wherever it is known."""
    for name, desk in desks.items():
        for case_id in set(year.lives.values()):
            if desk.casebook.cases.find(case_id) is None:
                continue
            found = known.of_case(desk, case_id)
            stand = {each.said.entry.id: each.state for each in found.consents}
            for each in found.engagements:
                rests_on = year.ledger.engagements.get(each.said.entry.id, ("", ""))[1]
                back = stand.get(rests_on) is ConsentState.WITHDRAWN
                year.ledger.counts[f"engagement {each.state.value}"] += 1
                assert not back or is_called_off(each.state), f"{name} goes on with {rests_on}"


def _proofs_taken_back(year: Year, desks: dict[str, OpenDesk]) -> None:
    """What headquarters says to count no more, no desk calls valid."""
    for each in register.everything(desks[HQ]):
        text = year.ledger.proofs.get(each.said.proof)
        if text is None or each.state == register.COUNTS:
            continue
        for name, desk in desks.items():
            try:
                verdict = checking.check(desk, text)
            except ProofFormatError:
                continue
            year.ledger.counts[f"proof {verdict.state.value}"] += 1
            assert verdict.state is not ProofState.VALID, f"{name} believes {each.said.proof}"


def _blind_until_both_locked(
    year: Year, desks: dict[str, OpenDesk], locked: str, rated: Rated
) -> None:
    """No other desk has a word of the first's reasons before the second locked; and each state has an exit.

    Where both locked at the first's desk nobody is blind any more: elsewhere the second's lock may have been
    set aside, because nobody could judge it.
    """
    first = said.by_lock(desks[rated.laptop], locked) if rated.laptop in desks else None
    both = first is not None and first.state in OPEN_TO_BOTH
    for name, desk in desks.items():
        entry = desk.casebook.entries.find(locked)
        if entry is None or entry.kind != RATING_LOCKED:
            continue
        now = said.by_lock(desk, locked)
        assert now is not None, f"{name} has a rating that it cannot find"
        year.ledger.counts[f"rating {now.state.value}"] += 1
        if name == rated.laptop or both or now.state in OPEN_TO_BOTH:
            continue
        words = [
            desk.casebook.blobs.get(file.sha256)
            for each in desk.casebook.entries.list(rated.case_id)
            for file in each.files
        ]
        seen = [w for w in REASONS.values() if any(w.encode() in blob for blob in words)]
        assert not seen, f"{name} reads the first's reasons, and the second has not locked: {seen}"


def _one_end(year: Year, desks: dict[str, OpenDesk], case_id: str) -> None:
    """Desks that know the same of the end of a case say the same."""
    by_known: dict[frozenset[str], bool] = {}
    for name, desk in desks.items():
        if desk.casebook.cases.find(case_id) is None:
            continue
        said_of = frozenset(
            each.id for each in desk.casebook.statements.of_case(case_id) if each.thing == CLOSING
        )
        closed = standing.end(desk, case_id).closed
        year.ledger.counts[f"at rest {'closed' if closed else 'open'}"] += 1
        assert by_known.setdefault(said_of, closed) == closed, (
            f"{name} differs on the end of {case_id}"
        )


def _excused(year: Year, laptop: str, case_id: str, step: int) -> bool:
    """Return whether somebody was told: what carries it is in quarantine, or it went with a restore."""
    if _went_back(year.laptops.get(laptop), step) or year.laptops.hq.rollbacks:
        return True
    kept_aside = {each.record_id for each in year.hq.casebook.intake.quarantined()}
    return any(e.id in kept_aside for e in year.ledger.signed.values() if e.case_id == case_id)


def _went_back(laptop: Laptop, step: int) -> bool:
    return any(back.to < step <= back.at for back in laptop.rollbacks)
