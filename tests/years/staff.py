"""What happens to officers, to time and to clocks, and what headquarters decides."""

from datetime import timedelta

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years import mishaps
from tests.years.founding import (
    ADMINISTRATOR,
    CLINICAL,
    HQ,
    NAMES,
    PSYCHOLOGIST,
    SECOND,
    SUPERVISOR,
    begun,
)
from tests.years.laptops import Laptop
from tests.years.saying import by_two
from tests.years.saying import decide_rules as decide_rules_of
from tests.years.year import NOT_ALLOWED, Year
from vetting_desk.errors import (
    ConfirmationNeededError,
    NotFoundError,
    RecordRefusedError,
    StateError,
)
from vetting_desk.model import Role, WayToHq
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import confirmation
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases, retention, withdrawing
from vetting_desk.operations.desk import clock, officers
from vetting_desk.operations.exchange import quarantine
from vetting_desk.operations.interview import handover
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import correcting, records

KINDS = (RevocationKind.LEFT, RevocationKind.LOST, RevocationKind.MISUSED)
OTHER_ROLES = (Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.SUPERVISOR)
KEPT_DAYS = 30


# Time and clocks


def time_passes(year: Year, days: int, *, off: bool) -> None:
    """Days pass, with the computers on or off."""
    year.begin()
    if off:
        year.laptops.close()
        year.time.passes_off(timedelta(days=days))
    else:
        year.time.passes(timedelta(days=days))


def clock_jumps(year: Year, laptop: Laptop, days: int) -> None:
    """A clock stands wrong from now on."""
    year.begin()
    laptop.clock.off = timedelta(days=days)
    year.hq_jumped |= laptop.name == HQ


def clock_accepted(year: Year, laptop: Laptop) -> None:
    """Somebody says that a clock is right as it stands, whether it is or not."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is not None and clock.state(desk).trouble is not clock.Trouble.BELOW_FLOOR:
        clock.accept(desk, "Invented")


def clock_corrected(year: Year) -> None:
    """Two officers of headquarters say that its clock is right as it stands now that somebody set it."""
    year.begin()
    year.laptops.hq.clock.off = timedelta()
    hq = year.hq
    [second] = [each for each in clock.state(hq).seconds if each.name == SECOND]
    clock.correct(hq, second.id, PASSPHRASE, "Invented")


# Officers


def revoke(year: Year, laptop: Laptop, kind: int) -> None:
    """Headquarters revokes a post's psychologist, or who came after them."""
    year.begin()
    officer_id = _other(laptop)
    hq = year.hq
    why = KINDS[kind % len(KINDS)]
    since = hq.casebook.clock_reading().newest
    try:
        by_two(year, lambda: revocations.revoke_officer(hq, officer_id, "Invented", why, since))
    except (StateError, NotFoundError):
        return  # as strictly already; or never certified, as far as headquarters knows
    year.ledger.counts[f"revoked {why.value}"] += 1
    year.ledger.revoke(officer_id, why, since)


def revoked_meanwhile(year: Year, post: int, kind: int, *, entry: bool, carries: bool) -> None:
    """A psychologist signs, or carries what the supervisor signed, and is revoked before it comes."""
    before = len(year.to_hq)
    if entry:
        year.release(post)
    else:
        year.sign(post, 1 if carries else 0)
    if carries:
        year.write(post, 0)
    revoke(year, year.post(post), kind)
    year.write(post)
    for parcel in year.to_hq[before:]:
        year.taken_in(parcel)
    del year.to_hq[before:]


def leave(year: Year, laptop: Laptop, role: int) -> None:
    """A post's psychologist leaves, and another officer of that name comes, perhaps in another role."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is None:
        return
    if officers.rekey_wanted(desk):
        officers.rekey(desk, PASSPHRASE)
    officers.remove_officer(desk, _other(laptop), PASSPHRASE)
    name = f"{PSYCHOLOGIST} {year.step}"
    officers.add_officer(desk, name, OTHER_ROLES[role % len(OTHER_ROLES)], PASSPHRASE)


def renew(year: Year, laptop: Laptop, officer: int) -> None:
    """An officer of a post asks for certificates anew, and gets them."""
    year.begin()
    found = [name for name in laptop.officers() if name != ADMINISTRATOR]
    desk = year.unlocked(laptop, found[officer % len(found)])
    if desk is None:
        return
    try:
        training.join(desk, year.hq, year.stick, PASSPHRASE)
    except NOT_ALLOWED as refused:
        year.told(refused)


def _other(laptop: Laptop) -> str:
    apart = {SUPERVISOR, ADMINISTRATOR}
    return next(slot.id for slot in laptop.place.officers if slot.name not in apart)


# Drafts, corrections, retention


def draft(year: Year, laptop: Laptop, *, ready: bool) -> None:
    """A psychologist begins an interview and goes on another day, or signs it another day."""
    year.begin()
    desk = year.unlocked(laptop, PSYCHOLOGIST)
    if desk is not None:
        interview = begun(desk)
        year.drafts_begun = True
        if ready:
            interview.mark_ready()


def decide_draft(year: Year, laptop: Laptop, *, discard: bool) -> None:
    """A supervisor gives a draft of somebody else to the next who may take it, or discards it."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is None:
        return
    for found in handover.drafts(desk)[:1]:
        takers = handover.takers(desk, found.assessment.id)
        if discard or not takers:
            handover.discard(desk, found.assessment.id, "Invented")
            year.ledger.counts["draft discarded"] += 1
        else:
            handover.hand_over(desk, found.assessment.id, takers[0].id, "Invented")


def correct(year: Year, laptop: Laptop, which: int) -> None:
    """A signed record is corrected by a new one."""
    year.begin()
    desk = year.unlocked(laptop)
    found = [] if desk is None else [each for each in desk.casebook.records.all() if each.files]
    if desk is None or not found:
        return
    record = found[which % len(found)]
    if record.way_to_hq is WayToHq.NOTHING:
        return
    try:
        correction = correcting.correct(desk, record.id, "Invented")
        new = records.sign(desk, correction.assessment.id, PASSPHRASE)
    except (StateError, *NOT_ALLOWED) as refused:
        year.told(refused)
        return
    year.acknowledge(laptop, desk, new.id, new.digest, new.case_id, entry=False)


def clinical(year: Year, laptop: Laptop) -> str:
    """A psychologist signs a clinical record; returns its id, empty where they may not."""
    year.begin()
    desk = year.unlocked(laptop, PSYCHOLOGIST)
    if desk is None:
        return ""
    about = year.signed_at(laptop, desk, instrument=CLINICAL)
    if about:
        year.ledger.clinical.add(about)
        year.ledger.counts["clinical signed"] += 1
    return about


def withdraw(year: Year, laptop: Laptop, *, back: bool) -> None:
    """A case is opened by mistake and withdrawn; perhaps it was none, and the record is signed after all."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is None:
        return
    case = cases.create_case(desk, NAMES)
    withdrawing.withdraw(desk, case.id, "Invented")
    year.ledger.counts["case withdrawn"] += 1
    year.ledger.references.setdefault((desk.desk.id, case.reference), set()).add(case.id)
    if not back:
        year.ledger.withdrawn.add(case.id)
        return
    withdrawing.bring_back(desk, case.id, "Invented")
    year.signed_at(laptop, desk, case.id)


def erase(year: Year, laptop: Laptop) -> None:
    """A supervisor erases whatever the rule of the organisation lets them erase."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is None:
        return
    for due in retention.due(desk):
        gone = {each.id for each in desk.casebook.records.list(due.case.id)}
        gone.update(each.id for each in desk.casebook.entries.list(due.case.id))
        retention.erase(desk, due.case.id, "Invented", PASSPHRASE)
        year.erased(laptop, gone)


# Headquarters


def kept_short(year: Year, post: int) -> None:
    """Headquarters decides that nothing is kept longer than it must, and a post hears of it."""
    decide_rules(year, 0)
    heard(year, post)


def heard(year: Year, post: int) -> None:
    """A post hears of headquarters now."""
    parcel = year.answered(year.post(post))
    if parcel is not None:
        year.to_posts.remove(parcel)
        year.applied(parcel, year.post(post))


def goes_back(year: Year, post: int, lists: int, *, hear: bool) -> None:
    """A post hears of new lists of headquarters, which is then restored from its first backup, and heard."""
    year.begin()
    for _ in range(lists):
        by_two(year, lambda: revocations.renew(year.hq))
    heard(year, post)
    mishaps.restore(year, year.laptops.hq, 0, same_computer=False)
    if hear:
        heard(year, post)


def decide_rules(year: Year, days: int) -> None:
    """Headquarters decides how long cases are kept."""
    year.begin()
    year.rules_decided = True
    decide_rules_of(year, Policy(retention_days={"contact": days}))


def closed_by_outcome(year: Year, days: int) -> None:
    """Headquarters decides that decided cases close after so many days, and may be erased years later."""
    year.begin()
    decide_rules_of(year, Policy(outcomes_kept={"amnesty": (days, 3_000)}))


def renew_list(year: Year) -> None:
    """Headquarters renews its revocation list."""
    year.begin()
    by_two(year, lambda: revocations.renew(year.hq))


def looked(hq: OpenDesk, number: int) -> quarantine.Look:
    """Look at something in quarantine; whoever is asked for the passphrase types it."""
    try:
        return quarantine.look(hq, number)
    except ConfirmationNeededError as asked:
        purpose, subject = Purpose(asked.fields["purpose"]), asked.fields["subject"]
        confirmation.confirm(hq, purpose, subject, PASSPHRASE, "Invented")
        return quarantine.look(hq, number)


def decide(year: Year, which: int, how: int) -> None:
    """Headquarters decides on something in quarantine: takes it in, asks for it again, or sets it aside."""
    year.begin()
    hq = year.hq
    found = quarantine.held(hq)
    if not found:
        return
    held = found[which % len(found)]
    year.ledger.counts[f"quarantine {held.reason}"] += 1
    try:
        if how % 3 == 0:
            look = looked(hq, held.number)
            doubtful = look.judgement is Outcome.CANNOT_BE_JUDGED
            quarantine.release(hq, held.number, "Invented", although_not_judged=doubtful)
            year.ledger.arrived.add(held.id)
        elif how % 3 == 1:
            quarantine.ask_again(hq, held.number, "Invented")
        else:
            quarantine.set_aside(hq, held.number, "Invented")
    except (StateError, RecordRefusedError) as refused:
        year.told(refused)


def sign_at_hq(year: Year, which: int) -> None:
    """Headquarters signs a record of its own on a case that arrived."""
    year.begin()
    hq = year.hq
    arrived = [each for each in hq.casebook.records.all() if each.desk_name != hq.desk.name]
    if arrived:
        year.signed_at(year.laptops.hq, hq, arrived[which % len(arrived)].case_id)
