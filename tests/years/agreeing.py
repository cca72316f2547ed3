"""What all desks of a case must agree on at rest: who holds it, its plan, its decision, what was taken back.

And what must never have left a desk, or reach somebody: the words of a caller who is no case, and a case that
was decided long ago and is closed.
"""

from collections.abc import Mapping

from tests.years.founding import HQ, SUPERVISOR
from tests.years.laptops import Laptop
from tests.years.ledger import Stated
from tests.years.lives import LAWYER, sitting
from tests.years.saying import SECRET
from tests.years.year import Year
from vetting_desk.errors import RestrictedCaseError
from vetting_desk.model.consent import ConsentState
from vetting_desk.model.entry_kinds import CLOSED, PLAN_STEP
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, kept, retention
from vetting_desk.operations.outreach import known
from vetting_desk.registry.plans.reading import PlanReader


def at_rest(year: Year) -> None:
    """All that was said is at headquarters, and what desks say of a case is the same."""
    for stated in year.ledger.stated.values():
        _is_kept(year, stated)
    for case_id in year.ledger.said_of | set(year.lives.values()):
        found = _desks_of(year, case_id)
        _one_holder(found, case_id)
        _same_plan(year, found, case_id)
        _decisions_reach(year, found, case_id)
    _taken_back_everywhere(year)
    _no_word_of_a_caller(year.hq)
    _closed_cases_stay_closed(year, year.hq)


def _desks_of(year: Year, case_id: str) -> dict[str, OpenDesk]:
    """Return the desks at which a case is, by laptop, as the supervisor has them."""
    found = {}
    for laptop in year.laptops.touched:
        desk = laptop.at(SUPERVISOR)
        case = desk.casebook.cases.find(case_id)
        if case is not None and case.names:
            found[laptop.name] = desk
    return found


def _is_kept(year: Year, stated: Stated) -> None:
    """A fact is at headquarters, or what carries it is in quarantine, or it went with what a restore lost."""
    if _has(year.hq, stated):
        return
    holders = [laptop for laptop in year.laptops.posts if _has(laptop.at(SUPERVISOR), stated)]
    if not holders:
        assert _went_back(year.laptops.get(stated.laptop), stated.step), f"gone: {stated}"
        year.ledger.counts["at rest a fact gone by a restore"] += 1
        return
    for laptop in holders:
        desk = laptop.at(SUPERVISOR)
        waiting = {each.id for each in desk.casebook.stated.waiting(stated.case_id)}
        assert stated.id not in waiting, f"{stated} was never signed at {laptop.name}"
    kept_aside = {each.record_id for each in year.hq.casebook.intake.quarantined()}
    carriers = {each.id for each in year.ledger.signed.values() if each.case_id == stated.case_id}
    assert carriers & kept_aside, f"{stated} is not at headquarters, and nobody was told"


def _has(desk: OpenDesk, stated: Stated) -> bool:
    books = desk.casebook.facts if stated.sort == "fact" else desk.casebook.statements
    return books.find(stated.id) is not None


def _went_back(laptop: Laptop, step: int) -> bool:
    return any(back.to < step <= back.at for back in laptop.rollbacks)


def _one_holder(found: dict[str, OpenDesk], case_id: str) -> None:
    holders = {name: kept.holders(desk, case_id) for name, desk in found.items()}
    assert all(len(each) == 1 for each in holders.values()), f"two hold {case_id}: {holders}"
    assert len(set(holders.values())) <= 1, f"desks differ on who holds {case_id}: {holders}"
    states = {name: kept.state(desk, holders[name]) for name, desk in found.items()}
    here = [name for name, each in states.items() if each is HoldingState.HERE]
    assert len(here) <= 1, f"two laptops say that {case_id} is here: {here}"
    for name, desk in found.items():
        offers = desk.casebook.holdings.open_offers(case_id)
        assert not offers, f"nobody took {case_id}, which {name} has as offered: {offers}"


def _same_plan(year: Year, found: dict[str, OpenDesk], case_id: str) -> None:
    """Desks that know the same steps say the same of each item."""
    said: dict[frozenset[str], Mapping[str, object]] = {}
    for desk in found.values():
        entries = desk.casebook.entries.list(case_id)
        knows = frozenset(each.id for each in entries if each.kind == PLAN_STEP)
        items = PlanReader(desk.casebook).read(case_id).items
        year.ledger.counts.update(f"plan {each.state.value}" for each in items)
        stands = {each.item.id: (each.state, each.last) for each in items}
        known_as = said.setdefault(knows, stands)
        for item in known_as.keys() & stands.keys():
            assert known_as[item] == stands[item], (
                f"desks differ on {item} of {case_id}: {known_as[item]}, {stands[item]}"
            )


def _decisions_reach(year: Year, found: dict[str, OpenDesk], case_id: str) -> None:
    """What headquarters decided is at the desk that holds the case, and what a post has of it there too."""
    hq = found.get(HQ)
    kept_aside = {each.record_id for each in year.hq.casebook.intake.quarantined()}
    for decision, of in year.ledger.decisions.items():
        if of != case_id or hq is None:
            continue
        if hq.casebook.entries.find(decision) is None:
            has = [name for name, desk in found.items() if desk.casebook.entries.find(decision)]
            assert not has or decision in kept_aside, f"{has} have a decision that was lost"
            continue
        year.ledger.counts["at rest decided"] += 1
        for name, desk in found.items():
            holds = desk.desk.id in kept.holders(hq, case_id)
            if holds:
                there = desk.casebook.entries.find(decision)
                assert there is not None, f"{name} was never told decision {decision}"


def _taken_back_everywhere(year: Year) -> None:
    """A consent that headquarters knows to be taken back is taken back wherever it is known."""
    for withdrawal in year.ledger.taken_back.values():
        if year.hq.casebook.entries.find(withdrawal.id) is None:
            continue
        for name, desk in _desks_of(year, withdrawal.case_id).items():
            for consent in known.of_case(desk, withdrawal.case_id).consents:
                if consent.said.entry.id in withdrawal.consents:
                    year.ledger.counts[f"consent {consent.state.value}"] += 1
                    assert consent.state is ConsentState.WITHDRAWN, (
                        f"{name} does not know that {consent.said.entry.id} was taken back"
                    )


def _no_word_of_a_caller(hq: OpenDesk) -> None:
    for entry in hq.casebook.entries.of_kind(CLOSED):
        words = [hq.casebook.blobs.get(file.sha256) for file in entry.files]
        assert not any(SECRET.encode() in each for each in words), "a caller's words left the desk"


def _closed_cases_stay_closed(year: Year, hq: OpenDesk) -> None:
    """A restricted case is in no list of a lawyer, and does not open for them."""
    closed = [each.case.id for each in retention.restricted(hq)]
    if not closed:
        return
    [name] = LAWYER
    with sitting(hq, name) as desk:
        listed = {row.id for row in cases.search(desk, limit=10_000)}
        assert not listed & set(closed), "a restricted case is listed"
        for case_id in closed:
            year.ledger.counts["at rest restricted"] += 1
            try:
                cases.case_detail(desk, case_id)
            except RestrictedCaseError:
                continue
            raise AssertionError(f"a restricted case opens for a lawyer: {case_id}")
