"""How a year comes to rest: every stick that still exists arrives, and people take the exits they are told of.

Clocks are put right, headquarters decides on what lies in quarantine, posts offer again what was refused or not
confirmed, certificates that ended are renewed, one of two laptops with the same desk becomes a new one. Each
post signs once more, so that it is seen to work. What must hold after that is `truths`.
"""

from contextlib import suppress
from datetime import timedelta
from functools import partial

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years import going_on, office, saying
from tests.years.founding import SECOND, SUPERVISOR
from tests.years.laptops import Laptop
from tests.years.staff import looked
from tests.years.year import Year
from vetting_desk.errors import ClockBelowFloorError, InputError, NotFoundError, StateError
from vetting_desk.model import DeskKind, QuarantineState
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_kinds import TAKEN
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import holding, kept
from vetting_desk.operations.desk import clock
from vetting_desk.operations.exchange import offering, quarantine, transfer
from vetting_desk.operations.interview import handover
from vetting_desk.operations.organisation import new_desk, revocations
from vetting_desk.operations.practice import training

MOST_ROUNDS = 7
TWO_AT_WORK = {FindingKind.COPIED, FindingKind.DIVERGED, FindingKind.HQ_SAW_MORE}


class NeverAtRestError(AssertionError):
    """People took every exit they were told of, and something still waits."""


def come_to_rest(year: Year, accept: int) -> None:
    """Let a year come to rest.

    Args:
        year: It.
        accept: A bit for each thing that cannot be judged: whether somebody takes it in or sets it aside.
    """
    year.step += 1
    for laptop in year.laptops.touched:
        laptop.clock.off = timedelta()
    _put_clock_right(year.hq)
    office.put_rules_right(year)
    saying.renew_issuing(year)
    _renew(year, year.hq)
    _revoke_again(year)
    posts = year.laptops.posts
    for laptop in posts:
        _look_after(year, laptop)
    for _ in range(MOST_ROUNDS):
        _carry_all(year)
        _decide(year, accept)
        _settle_holding(year)
        _answer_all(year)
        for laptop in posts:
            _hear_unjudged(year, laptop, accept)
            if any(each.laptop == laptop.name for each in year.ledger.rated.values()):
                going_on.settled(year, laptop)
        anew = sum(_offer_anew(year, laptop) for laptop in posts)
        if office.decide_anew(year) or anew:
            continue
        if not any(_still_moving(year, laptop) for laptop in posts) and not _open(year.hq):
            if _take_over_once_more(year):
                continue
            return
    waiting = {laptop.name: transfer.counts(laptop.at()) for laptop in posts}
    raise NeverAtRestError(f"{waiting}, in quarantine: {quarantine.held(year.hq)}")


def _look_after(year: Year, laptop: Laptop) -> None:
    """The supervisor comes in: puts the clock right, sees to certificates and drafts, and signs."""
    desk = laptop.at(SUPERVISOR)
    _put_clock_right(desk)
    _renew(year, desk)
    for draft in handover.drafts(desk):
        takers = handover.takers(desk, draft.assessment.id)
        if not draft.officer_here and takers:
            handover.hand_over(desk, draft.assessment.id, takers[0].id, "Invented")
        elif not draft.officer_here:
            handover.discard(desk, draft.assessment.id, "Invented")
    year.ledger.counts["signed at rest"] += 1
    assert year.signed_at(laptop, desk), f"{laptop.name} cannot sign any more"


def _put_clock_right(desk: OpenDesk) -> None:
    """Say that the clock is right, now that it is; headquarters lowers what stands above it."""
    state = clock.state(desk)
    if state.trouble is clock.Trouble.NONE:
        return
    try:
        clock.accept(desk, "Invented: compared with the radio")
    except ClockBelowFloorError:
        if desk.desk.kind is DeskKind.HQ:
            _correct(desk)


def _correct(hq: OpenDesk) -> None:
    [second] = [each for each in clock.state(hq).seconds if each.name == SECOND]
    clock.correct(hq, second.id, PASSPHRASE, "Invented: it was ahead")


def _revoke_again(year: Year) -> None:
    """Headquarters that was put back revokes once more what people remember, and renews its list."""
    hq = year.hq
    for officer_id, remembered in year.ledger.revocations.items():
        for each in remembered:
            with suppress(StateError, NotFoundError, InputError):
                act = partial(revocations.revoke_officer, hq, officer_id, "Invented")
                saying.by_two(year, partial(act, each.kind, each.since))
    if revocations.state(hq).due:
        saying.by_two(year, partial(revocations.renew, hq))


def _renew(year: Year, desk: OpenDesk) -> None:
    """Have the supervisor's certificates issued anew where they ended, or headquarters knows them no more."""
    from vetting_desk.crypto.certificates import load_certificate

    certificate = load_certificate(desk.casebook.officers.get(desk.officer.id).certificates[0])
    ended = certificate.not_valid_after_utc <= year.time.now + timedelta(days=1)
    trust = year.hq.keys.trust
    if ended or not trust.registers(certificate) or trust.revocation_of(certificate) is not None:
        year.ledger.counts["renewed at rest"] += 1
        training.join(desk, year.hq, year.stick, PASSPHRASE)


def _carry_all(year: Year) -> None:
    """Every stick arrives, then posts write what is to be sent, and that arrives."""
    _deliver(year)
    for laptop in year.laptops.posts:
        desk = laptop.at(SUPERVISOR)
        offering.offer_all(desk)
        counts = transfer.counts(desk)
        if counts.to_send or counts.statements or counts.word_owed or _sealed(desk):
            year.written(laptop, desk)
    _deliver(year)


def _sealed(desk: OpenDesk) -> bool:
    return any(row.state.value == "sealed" for row in transfer.bundles(desk))


def _deliver(year: Year) -> None:
    while year.to_posts:
        parcel = year.to_posts.pop(0)
        year.applied(parcel, year.laptops.get(parcel.to))
    while year.to_hq:
        year.taken_in(year.to_hq.pop(0))


def _settle_holding(year: Year) -> None:
    """Who is offered a case accepts it; headquarters takes over what two desks hold."""
    for laptop in year.laptops.touched:
        saying.accepted(year, laptop)
    for case_id in set(year.lives.values()):
        _count_holding(year, case_id)
        if len(kept.holders(year.hq, case_id)) > 1:
            year.ledger.counts["held by two"] += 1
            with saying.noted(year, year.laptops.hq, year.hq, case_id):
                holding.take_over(year.hq, case_id, "Invented: two hold it")


def _offer_anew(year: Year, laptop: Laptop) -> bool:
    """Hand a case over once more whose offer headquarters set aside: the post was told, and holds it."""
    desk, anew = laptop.at(SUPERVISOR), False
    for case_id in set(year.lives.values()):
        offers = desk.casebook.holdings.open_offers(case_id)
        ways = {desk.casebook.entries.way(each.id, "") for each in offers}
        aside = {way[0] for way in ways if way is not None} == {EntryWay.SET_ASIDE}
        if aside and offers[-1].from_desk == desk.desk.id:
            year.ledger.counts["offered anew"] += 1
            anew = True
            with saying.noted(year, laptop, desk, case_id):
                holding.hand_over(desk, case_id, offers[-1].to_desk, "Invented: once more")
    return anew


def _hear_unjudged(year: Year, laptop: Laptop, accept: int) -> None:
    """A post decides on what headquarters said and nobody there can judge, having asked by telephone.

    Whoever does not believe that headquarters took a case over has it do so once more.
    """
    desk = laptop.at(SUPERVISOR)
    for each in _open(desk):
        year.ledger.counts[f"heard and not judged {each.kind}"] += 1
        if each.kind == TAKEN and not accept >> each.number % 8 & 1:
            quarantine.set_aside(desk, each.number, "Invented")
        else:
            quarantine.release(desk, each.number, "Invented", although_not_judged=True)


def _take_over_once_more(year: Year) -> bool:
    """Headquarters takes a case over once more where a post, or it, cannot judge that it had done so."""
    anew = False
    for case_id in set(year.lives.values()):
        found = holding.of_case(year.hq, case_id)
        if (found.unjudged_at or found.lost_at) and found.may_take_over:
            told = {e.kind for e in year.hq.casebook.findings.list()}
            assert FindingKind.SAID_UNJUDGED in told or not found.unjudged_at
            assert FindingKind.OWN_SET_ASIDE in told or not found.lost_at
            year.ledger.counts["taken over once more"] += 1
            year.ledger.counts["taken over, which was lost"] += bool(found.lost_at)
            anew = True
            with saying.noted(year, year.laptops.hq, year.hq, case_id):
                holding.take_over(year.hq, case_id, "Invented: once more")
    return anew


def _count_holding(year: Year, case_id: str) -> None:
    for laptop in year.laptops.touched:
        desk = laptop.at(SUPERVISOR)
        if desk.casebook.cases.find(case_id) is not None:
            year.ledger.counts[f"holding {holding.of_case(desk, case_id).state.value}"] += 1


def _open(hq: OpenDesk) -> list[quarantine.Held]:
    return [each for each in quarantine.held(hq) if each.state is QuarantineState.OPEN]


def _decide(year: Year, accept: int) -> None:
    """Headquarters looks at everything in quarantine and decides."""
    hq = year.hq
    for each in _open(hq):
        year.ledger.counts[f"quarantine {each.reason}"] += 1
        look = looked(hq, each.number)
        doubtful = look.judgement is Outcome.CANNOT_BE_JUDGED
        honest = look.judgement is not Outcome.NOT_VALID or look.why == "fork"
        assert honest or each.id not in year.ledger.signed, f"called not valid: {look.why}, {each}"
        if look.may_release and (not doubtful or accept >> each.number % 8 & 1):
            quarantine.release(hq, each.number, "Invented", although_not_judged=doubtful)
            year.ledger.arrived.add(each.id)
        elif not doubtful and not _asked_before(hq, each.id):
            quarantine.ask_again(hq, each.number, "Invented")
        else:
            quarantine.set_aside(hq, each.number, "Invented")


def _asked_before(hq: OpenDesk, about: str) -> bool:
    return any(
        each.id == about and each.decisions and each.state is not QuarantineState.RELEASED
        for each in quarantine.held(hq, all_of_it=True)
    )


def _answer_all(year: Year) -> None:
    """A return bundle for every desk, read at each laptop that is this desk."""
    by_desk: dict[str, list[Laptop]] = {}
    for laptop in year.laptops.posts:
        by_desk.setdefault(laptop.place.desk.id, []).append(laptop)
    for laptops in by_desk.values():
        parcel = year.answered(laptops[0])
        if parcel is None:
            continue
        year.to_posts.remove(parcel)
        for laptop in laptops:
            year.applied(parcel, laptop)
            if clock.state(laptop.at(SUPERVISOR)).trouble is clock.Trouble.BELOW_FLOOR:
                _correct(year.hq)  # the post telephones
            else:
                _put_clock_right(laptop.at(SUPERVISOR))
            if laptop.name.endswith("-again"):
                _part(year, laptop)


def _part(year: Year, laptop: Laptop) -> None:
    """The second laptop becomes a new desk once somebody was told that there are two."""
    desk = laptop.at(SUPERVISOR)
    if laptop.parted or not TWO_AT_WORK & {each.kind for each in desk.casebook.findings.standing()}:
        return
    laptop.parted = True
    year.ledger.counts["became a new desk"] += 1
    new_desk.become_new_desk(desk, "Second post", PASSPHRASE)
    training.join(desk, year.hq, year.stick, PASSPHRASE)


def _still_moving(year: Year, laptop: Laptop) -> bool:
    counts = transfer.counts(laptop.at(SUPERVISOR))
    again = laptop.name.endswith("-again") and not laptop.parted
    moving = (
        counts.to_send + counts.waiting + counts.statements + _refused(laptop) + counts.word_owed
    )
    return bool(moving) or again or bool(holding.offered(laptop.at(SUPERVISOR)))


def _refused(laptop: Laptop) -> int:
    """How many are refused that could be offered again: whose content is still here."""
    return sum(bool(record.files) for record in offering.waiting(laptop.at(SUPERVISOR)))
