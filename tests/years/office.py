"""What goes on in headquarters' own office and with administrators: who carries, rules by two, the desk book.

An officer of headquarters may be revoked while what they wrote is on its way; rules about people wait for a
second officer, or somebody changes them with own tools; an administrator has the desk book and no case.
"""

from dataclasses import replace

from tests.security.own_tools import pages
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years.founding import ADMINISTRATOR, SUPERVISOR
from tests.years.laptops import Laptop
from tests.years.lives import sitting
from tests.years.saying import by_two, life, noted, sign_rules_too
from tests.years.year import NOT_ALLOWED, Year
from vetting_desk.crypto.slots import open_slot
from vetting_desk.errors import (
    CaseKeyMissingError,
    NotFoundError,
    PermissionDeniedError,
    SecondOfficerNeededError,
    StateError,
)
from vetting_desk.model import Role
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.issuing_key import Custody
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.signed_rules import RulesState
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.desk import audit, officers, together
from vetting_desk.operations.organisation import deciding, revocations
from vetting_desk.store.desk_book import BOOK_FILE

KINDS = (RevocationKind.LEFT, RevocationKind.LOST, RevocationKind.MISUSED)
NEVER_IN_THE_BOOK = (b"Planned Sample", b"Child Sample", b"Invented")
"""Names and answers of cases: none may be read with an administrator's key."""
CALL_DAYS = (30, 60, 120, 365)
LOG = 100_000


# Who carries is revoked


def carrier_revoked(year: Year, post: int, kind: int, *, says: bool, late: bool) -> None:
    """Another officer of headquarters writes a return bundle, and is revoked before it comes.

    Perhaps they took the case over before, and perhaps a newer bundle of somebody else comes first.
    """
    year.begin()
    laptop, hq = year.post(post), year.hq
    name = f"Carrier Sample {year.step}"
    try:
        carrier = by_two(year, lambda: officers.add_officer(hq, name, Role.SUPERVISOR, PASSPHRASE))
    except NOT_ALLOWED as refused:
        year.told(refused)
        return
    case_id = life(year, laptop)
    with sitting(hq, name) as desk:
        if says:
            with noted(year, year.laptops.hq, desk, case_id):
                holding.take_over(desk, case_id, "Invented")
        old = year.answered(laptop, desk)
    why, since = KINDS[kind % len(KINDS)], hq.casebook.clock_reading().newest
    try:
        by_two(year, lambda: revocations.revoke_officer(hq, carrier.id, "Invented", why, since))
    except (StateError, NotFoundError) as refused:
        year.told(refused)
        return
    year.ledger.revoke(carrier.id, why, since)
    year.ledger.counts[f"carrier revoked {why.value}"] += 1
    if old is None:
        return
    if late:
        new = year.answered(laptop)
        if new is not None:
            year.to_posts.remove(new)
            year.applied(new, laptop)
    year.to_posts.remove(old)
    year.applied(old, laptop)


# Rules


def rules_put(year: Year, which: int, *, aside: bool) -> None:
    """One officer puts rules about people before headquarters; a second sets them aside, or has yet to come."""
    year.begin()
    hq = year.hq
    before = policy.policy(hq)
    year.rules_decided = True
    days = CALL_DAYS[which % len(CALL_DAYS)]
    put = deciding.set_policy(hq, replace(before, call_days=days))
    waits = hq.issuing_key.custody is Custody.TWO and before.call_days != days
    waiting = deciding.standing(hq).waiting
    if not waits:
        assert policy.policy(hq) == put, "rules that take one officer are in force"
        return
    assert waiting is not None, "one officer alone decided rules about people"
    assert waiting.rules == put, "other rules wait than were put"
    assert policy.policy(hq) == before, "rules about people are in force that one officer signed"
    year.ledger.counts["rules wait for a second"] += 1
    if aside:
        deciding.set_aside(hq, put.number)
        year.ledger.counts["rules set aside"] += 1


def rules_altered(year: Year) -> None:
    """Somebody with the key of headquarters' casebook writes other rules into it, with own tools."""
    year.begin()
    hq = year.hq
    if deciding.standing(hq).good is None:
        return  # nobody ever signed any, or headquarters went back to before that
    present = policy.policy(hq)
    others = replace(present, call_days=present.call_days + 1, number=present.number + 1)
    hq.casebook.settings.set(policy.KEY, policy.to_text(others))
    year.ledger.altered.append(others)
    year.laptops.hq.close()
    hq = year.hq  # whoever unlocks next is told
    assert FindingKind.RULES_CHANGED in {each.kind for each in hq.casebook.findings.list()}
    assert not deciding.standing(hq).sound
    year.ledger.counts["rules altered"] += 1


def put_rules_right(year: Year) -> None:
    """Rules that were changed are put back, and those that wait are signed by the second officer."""
    hq = year.hq
    found = deciding.standing(hq)
    if found.state is RulesState.REVOKED:
        deciding.set_policy(hq, policy.policy(hq))
        year.ledger.counts["rules signed anew"] += 1
    elif not found.sound:
        deciding.put_back(hq)
        year.ledger.counts["rules put back"] += 1
    sign_rules_too(year)


def decide_anew(year: Year) -> bool:
    """Headquarters that went back decides its rules anew, once it or a post says that others are newer."""
    hq = year.hq
    number = policy.policy(hq).number
    posts = [laptop.at(SUPERVISOR) for laptop in year.laptops.posts]
    told = FindingKind.RULES_BEHIND in {each.kind for each in hq.casebook.findings.standing()}
    newer = told and any(policy.policy(desk).number > number for desk in posts)
    differ = any(
        FindingKind.RULES_DIFFER in {each.kind for each in desk.casebook.findings.list()}
        and policy.policy(desk).number == number
        and policy.policy(desk) != policy.policy(hq)
        for desk in posts
    )
    if not newer and not differ:
        return False
    deciding.set_policy(hq, policy.policy(hq))
    sign_rules_too(year)
    year.ledger.counts["rules decided anew"] += 1
    return True


def goes_by_signed_rules(year: Year, desk: OpenDesk) -> None:
    """No post goes by rules that somebody wrote into headquarters' casebook with own tools."""
    rules = policy.policy(desk)
    assert rules not in year.ledger.altered, f"{desk.desk.name} goes by rules that nobody signed"


def at_rest(year: Year) -> None:
    """Headquarters' rules are signed as they have to be, posts have the same, and administrators no case."""
    hq = year.hq
    found = deciding.standing(hq)
    assert found.sound, f"the rules are {found.state}, and decide"
    assert found.waiting is None, "rules wait, and the second officer came"
    for laptop in year.laptops.posts:
        rules = policy.policy(laptop.at(SUPERVISOR))
        assert rules == policy.policy(hq), f"{laptop.name} goes by other rules: {rules}"
        year.ledger.counts["at rest the same rules"] += 1
        if ADMINISTRATOR in laptop.officers():
            looks_alone(year, laptop)


# The administrator and the desk book


def administrator(year: Year, post: int, what: int) -> None:
    """An administrator comes, looks at the desk alone or with a colleague, loses their book, or leaves."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop)
    if desk is None:
        return
    if ADMINISTRATOR not in laptop.officers():
        officers.add_officer(desk, ADMINISTRATOR, Role.ADMINISTRATOR, PASSPHRASE)
        year.ledger.counts["administrator came"] += 1
    if what % 4 == 1:
        (laptop.place.folder / BOOK_FILE).unlink(missing_ok=True)
        year.ledger.counts["desk book lost"] += 1
    elif what % 4 == 2 and not officers.rekey_wanted(desk):
        officers.remove_officer(desk, admin_id(laptop), PASSPHRASE)
        year.ledger.counts["administrator left"] += 1
        return
    laptop.close()
    looks_alone(year, laptop, beside=what % 4 == 3)


def admin_id(laptop: Laptop) -> str:
    """Return the id of a laptop's administrator."""
    return next(slot.id for slot in laptop.place.officers if slot.name == ADMINISTRATOR)


def looks_alone(year: Year, laptop: Laptop, *, beside: bool = False) -> None:
    """An administrator unlocks a desk alone: no case is there, the log is, and what they did is told after."""
    who = admin_id(laptop)
    supervisor = laptop.at(SUPERVISOR)
    told = len(_alone(supervisor, who))
    laptop.close()
    try:
        desk = laptop.at(ADMINISTRATOR)
    except CaseKeyMissingError as refused:
        year.told(refused)
        raise AssertionError(f"{laptop.name}: no book for who may have one") from refused
    assert desk.alone, "an administrator's slot opened the casebook"
    assert audit.entries(desk, limit=5), "the log is there for who looks after the desk"
    try:
        found = cases.search(desk, limit=5)
    except (SecondOfficerNeededError, PermissionDeniedError):
        year.ledger.counts["administrator has no case"] += 1
    else:
        raise AssertionError(f"an administrator alone lists cases: {found}")
    if beside:
        [lender] = [each for each in together.colleagues(desk) if each.name == SUPERVISOR]
        together.open_together(desk, lender.id, PASSPHRASE)
        assert not desk.alone
        year.ledger.counts["administrator with a colleague"] += 1
    laptop.close()
    reads_no_name(laptop)
    supervisor = laptop.at(SUPERVISOR)
    year.ledger.counts["done alone"] += 1
    assert len(_alone(supervisor, who)) > told, "what an administrator did alone is not in the log"


def _alone(desk: OpenDesk, who: str) -> list[int]:
    found = desk.casebook.audit.entries(limit=LOG)
    return [each.sequence for each in found if (each.action, each.subject) == ("done-alone", who)]


def reads_no_name(laptop: Laptop) -> None:
    """With an administrator's key and own tools, no file of the desk says a name or an answer."""
    place = laptop.place
    secret = open_slot(place.folder / SLOTS_FOLDER, admin_id(laptop), place.desk.id, PASSPHRASE)
    try:
        for file in ("casebook.db", BOOK_FILE):
            read = b"".join(pages(place.folder, bytes(secret.store_key), file))
            found = [each for each in NEVER_IN_THE_BOOK if each in read]
            assert not found, f"an administrator's key reads {found} at {laptop.name}"
    finally:
        secret.wipe()
