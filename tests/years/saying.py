"""What is said of cases beside records: persons, facts, plans, calls, consents, decisions, who holds a case.

Everything that somebody was told is kept is noted in the ledger: a signed entry as a record is, and a statement
or fact by its own id, whoever signs it for the bundle. What desks must agree on in the end is `agreeing`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years import lives
from tests.years.founding import SECOND, SUPERVISOR
from tests.years.laptops import Laptop
from tests.years.ledger import Stated, TakenBack
from tests.years.year import NOT_ALLOWED, OFFICERS, Year
from vetting_desk.crypto.slots import open_slot
from vetting_desk.errors import (
    DecisionError,
    HeldElsewhereError,
    NotFoundError,
    SecondOfficerNeededError,
    StateError,
    TooEarlyToAskError,
)
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.call import Closing
from vetting_desk.model.consent import ConsentState, ConsentTo
from vetting_desk.model.entry import Entry
from vetting_desk.model.passage import PassageKind, Step, StepSort, StepState, first_state
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.issuing_key import Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import holding
from vetting_desk.operations.organisation import deciding, issuing_officers, issuing_renewal
from vetting_desk.operations.organisation.founding import ROOT_KEY_FILE
from vetting_desk.operations.outreach import asking, known
from vetting_desk.operations.outreach.asking import Asked
from vetting_desk.operations.passage import family, files, steps
from vetting_desk.operations.plans import acting
from vetting_desk.operations.safeguards import known as facts
from vetting_desk.registry.plans.reading import PlanReader

SECRET = "canary-of-a-call-88231"
"""What a caller said who is no case: it never leaves the desk."""
REFUSED = (
    *NOT_ALLOWED, StateError, NotFoundError, HeldElsewhereError, TooEarlyToAskError, DecisionError,
)  # fmt: skip
"""How somebody is told that this cannot be said, or not here, or not yet."""
T = TypeVar("T")


@contextmanager
def noted(year: Year, laptop: Laptop, desk: OpenDesk, case_id: str) -> Iterator[None]:
    """Note every entry that is signed meanwhile, and whatever somebody is told instead."""
    before = {each.id for each in desk.casebook.entries.list(case_id)}
    try:
        yield
    except REFUSED as refused:
        year.told(refused)
    for entry in desk.casebook.entries.list(case_id):
        if entry.id not in before:
            note(year, laptop, desk, entry)


def note(year: Year, laptop: Laptop, desk: OpenDesk, entry: Entry) -> None:
    """Note one entry: of headquarters' own it is remembered by whom it has to reach."""
    year.ledger.counts[f"said {entry.kind}"] += 1
    year.acknowledge(laptop, desk, entry.id, entry.digest, entry.case_id, entry=True)


def life(year: Year, laptop: Laptop) -> str:
    """The case that a laptop has had since it was founded."""
    return year.lives[laptop.name.removesuffix("-again")]


def stated(year: Year, laptop: Laptop, sort: str, about: str, case_id: str) -> None:
    year.ledger.stated[about] = Stated(about, sort, laptop.name, case_id, year.step)


# Persons, facts, plans


def said_of_persons(year: Year, post: int, officer: int) -> None:
    """A child of the person is written down, and a passage with a bus that they miss."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    before = {each.id for each in desk.casebook.statements.of_case(case_id)}
    with noted(year, laptop, desk, case_id):
        child = Person("", (PersonName("Child Sample", NameScript.LATIN),))
        child = family.record(desk, case_id, child)
        family.link(desk, case_id, ASSESSED, child.id, Kin.CHILD, Certainty.SAID)
        passage = files.begin(desk, case_id, PassageKind.PASSAGE, [ASSESSED, child.id])
        day = desk.clock.now().date().isoformat()
        leg = Step("", passage.id, StepSort.LEG, first_state(StepSort.LEG), what="Bus", place="A")
        put = steps.put(desk, case_id, replace(leg, to="B", day=day))
        missed = replace(put, state=StepState.MISSED, words="Invented", owner=desk.officer.name)
        steps.put(desk, case_id, replace(missed, owner_id=desk.officer.id, until=day))
    for each in desk.casebook.statements.of_case(case_id):
        if each.id not in before:
            stated(year, laptop, "statement", each.id, case_id)


def said_of_case(year: Year, post: int, officer: int, *, hq: bool) -> None:
    """Somebody at a post, or at headquarters, records what language the person speaks."""
    year.begin()
    origin = year.post(post)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop, SUPERVISOR if hq else OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, origin)
    with noted(year, laptop, desk, case_id):
        fact = facts.record(
            desk, case_id, "language", ("tg", "ru", "uz")[year.step % 3], "Invented"
        )
        stated(year, laptop, "fact", fact.id, case_id)


def plan_goes_on(year: Year, post: int, officer: int, *, done: bool) -> None:
    """An item of the plan is done, or put off."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    with noted(year, laptop, desk, case_id):
        item = next((e for e in PlanReader(desk.casebook).read(case_id).items if e.open), None)
        if item is None:
            return
        if done:
            acting.done(desk, case_id, item.item.id, "Invented")
        else:
            acting.change(desk, case_id, item.item.id, "Invented", owner="Somebody else")


# Calls


def call(year: Year, post: int, officer: int, what: int) -> None:
    """A call is taken: it becomes part of a case, is parted from it again, or is closed without a case."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    joins = what % 3 != 2
    with noted(year, laptop, desk, "" if not joins else case_id):
        begun = taking.begin(desk)
        words = "Invented" if joins else SECRET
        taking.write(desk, begun.id, {"caller": "person", "talk": words})
        taking.end(desk, begun.id)
        if not joins:
            settling.close(desk, begun.id, Closing.ANSWERED)
            return
        settling.join(desk, begun.id, case_id)
        if what % 3 == 1:
            settling.part(desk, begun.id, "Invented")


# Decisions


def decided(year: Year, post: int) -> None:
    """An assessment with a plan comes to headquarters, where two decide; the answer is on its way."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop)
    if desk is None:
        return
    try:
        record = lives.planned(desk)
    except NOT_ALLOWED as refused:
        year.told(refused)
        return
    year.acknowledge(laptop, desk, record.id, record.digest, record.case_id, entry=False)
    before = len(year.to_hq)
    year.written(laptop, desk)
    for parcel in year.to_hq[before:]:
        year.taken_in(parcel)
    del year.to_hq[before:]
    hq = year.hq
    with noted(year, year.laptops.hq, hq, record.case_id):
        decision = lives.decide(hq, record.case_id)
        year.ledger.decisions[decision] = record.case_id
        year.answered(laptop)


def told(year: Year, post: int, officer: int) -> None:
    """The person is told what was decided, as far as it came to the post."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    for decision, case_id in list(year.ledger.decisions.items()):
        if desk.casebook.entries.find(decision) is not None:
            with noted(year, laptop, desk, case_id):
                lives.tell(desk, decision, desk.clock.now().date())


# Consents


def consents(year: Year, post: int, officer: int) -> None:
    """The person of a decided case agrees to speak."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    with noted(year, laptop, desk, case_id):
        today = desk.clock.now().date()
        asked = Asked(ConsentTo.SPEAKING, given=True, how="Over tea", language="tg", day=today)
        asking.record(desk, case_id, asked)


def takes_back(year: Year, post: int, officer: int, *, hq: bool) -> None:
    """The person takes back all that they agreed to: said at the post, or at headquarters."""
    year.begin()
    origin = year.post(post)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop, SUPERVISOR if hq else OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, origin)
    with noted(year, laptop, desk, case_id):
        found = known.of_case(desk, case_id).consents
        stand = [each.said.entry.id for each in found if each.state is ConsentState.GIVEN]
        entry = asking.withdraw(desk, case_id, stand, desk.clock.now().date())
        year.ledger.taken_back[entry.id] = TakenBack(entry.id, case_id, tuple(stand))


# Who holds a case


def hands_over(year: Year, post: int, to: int, *, hq: bool) -> None:
    """A post offers its case to headquarters, or headquarters offers it to another post."""
    year.begin()
    origin, other = year.post(post), year.post(to)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop)
    if desk is None:
        return
    case_id = life(year, origin)
    with noted(year, laptop, desk, case_id):
        target = other.place.desk.id if hq else year.laptops.hq.place.desk.id
        holding.hand_over(desk, case_id, target, "Invented")


def given_on(year: Year, post: int, to: int) -> None:
    """A post hands its case over to headquarters, which accepts it and offers it to another post."""
    before = len(year.to_hq)
    hands_over(year, post, to, hq=False)
    year.write(post)
    for parcel in year.to_hq[before:]:
        year.taken_in(parcel)
    del year.to_hq[before:]
    accepted(year, year.laptops.hq)
    hands_over(year, post, to, hq=True)
    year.answered(year.post(to))


def accepts(year: Year, post: int, *, hq: bool) -> None:
    """A desk accepts whatever is offered to it."""
    year.begin()
    accepted(year, year.laptops.hq if hq else year.post(post))


def accepted(year: Year, laptop: Laptop) -> None:
    """A laptop's supervisor accepts whatever is offered to its desk."""
    desk = year.unlocked(laptop)
    if desk is None:
        return
    for each in holding.offered(desk):
        with noted(year, laptop, desk, each.offer.case_id):
            holding.accept(desk, each.offer.id)


def takes_over(year: Year, post: int, *, hq: bool) -> None:
    """A supervisor takes a case over whose desk does not answer: two may do so and not know of each other."""
    year.begin()
    origin = year.post(post)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop)
    if desk is None:
        return
    case_id = life(year, origin)
    with noted(year, laptop, desk, case_id):
        holding.take_over(desk, case_id, "Invented")


# Two officers' key


def under_two(year: Year) -> None:
    """Headquarters puts its issuing key under two officers."""
    year.begin()
    hq = year.hq
    if hq.issuing_key.custody is Custody.TWO:
        return
    renew_issuing(year)
    [second] = [each.officer for each in hq.casebook.officers.list() if each.officer.name == SECOND]
    issuing_officers.put_under_two(hq, second.id, PASSPHRASE)
    year.ledger.counts["issuing key under two"] += 1
    sign_rules_too(year)


def decide_rules(year: Year, chosen: Policy) -> None:
    """Headquarters signs rules; where they take two officers, the second signs at once."""
    deciding.set_policy(year.hq, chosen)
    sign_rules_too(year)


def sign_rules_too(year: Year) -> None:
    """Have rules that wait for a second officer signed by one who is named, if any is left."""
    hq = year.hq
    waiting = deciding.standing(hq).waiting
    others = [each for each in hq.issuing_key.seconds() if waiting and each not in waiting.by]
    if waiting is None or not others:
        return
    first, second = hq.officer, others[0]
    secret = open_slot(hq.folder / SLOTS_FOLDER, second.id, hq.desk.id, PASSPHRASE, None)
    hq.casebook.act_as(second)
    try:
        desk = OpenDesk(hq.folder, hq.desk, hq.casebook, secret, hq.clock)
        deciding.sign_too(desk, waiting.rules.number)
    finally:
        hq.casebook.act_as(first)
    year.ledger.counts["rules by two"] += 1


def renew_issuing(year: Year) -> None:
    """Where headquarters is told that its issuing certificate ends, the root comes out of the safe for it."""
    hq = year.hq
    if not issuing_renewal.term(hq).due:
        return
    root_key = next(year.laptops.hq.folder.rglob(ROOT_KEY_FILE))
    issuing_renewal.renew(hq, root_key, PASSPHRASE)
    year.ledger.counts["issuing certificate renewed"] += 1


def by_two(year: Year, act: Callable[[], T]) -> T:
    """Do what wants the issuing key; where it is under two officers, the second types their passphrase."""
    hq = year.hq
    alone = hq.issuing_key.custody is not Custody.TWO
    renew_issuing(year)
    try:
        done = act()
    except SecondOfficerNeededError as wanted:
        purpose, subject = IssuingPurpose(wanted.fields["purpose"]), wanted.fields["subject"]
        issuing_officers.give_second(hq, purpose, subject, wanted.fields["ids"][0], PASSPHRASE)
        year.ledger.counts["issued by two"] += 1
        return act()
    assert alone, "one officer alone opened the issuing key"
    return done
