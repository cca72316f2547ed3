"""What goes on in a case: engagements, proofs, alarms, files, consent to be recorded, second ratings, its end.

Each is noted in the ledger as in `saying`; what desks must agree on in the end is `going_on_truths`.
"""

from datetime import timedelta

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from tests.vetting_desk.operations.raters.conftest import fill, rate_all, rater_of
from tests.years import lives
from tests.years.founding import HQ, PSYCHOLOGIST, SUPERVISOR, begun
from tests.years.laptops import Laptop
from tests.years.ledger import Rated
from tests.years.saying import REFUSED, life, noted, stated
from tests.years.year import OFFICERS, Year
from vetting_desk.errors import (
    CaseClosedError,
    FileRefusedError,
    OwnAssessmentError,
    ProofRefusedError,
    SafeguardError,
    SecondRatingError,
    StillOpenError,
)
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.consent import ConsentState, ConsentTo, EngagementState
from vetting_desk.model.kept_file import KeptFile, PaperForm
from vetting_desk.model.recording import AGREES
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.closing import acts, standing
from vetting_desk.operations.decisions import said as decisions
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.outreach import asking, engagements, known, stopping
from vetting_desk.operations.outreach.asking import Asked
from vetting_desk.operations.proofs import issuing, register, withdrawing
from vetting_desk.operations.proofs.issuing import Second
from vetting_desk.operations.raters import asking as ratings
from vetting_desk.operations.raters import blind, locking
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.safeguards import alarms, feeding, stating

RATES = "small-spj"
TOLD = (
    *REFUSED, StillOpenError, SafeguardError, SecondRatingError, ProofRefusedError, OwnAssessmentError,
    FileRefusedError, CaseClosedError,
)  # fmt: skip
"""How somebody is told that this cannot be done, or not here, or not yet."""


# The end of a case


def ends(year: Year, post: int, *, hq: bool) -> None:
    """A supervisor closes the decided case, or opens it again if it is closed."""
    year.begin()
    origin = year.post(post)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop)
    if desk is None:
        return
    case_id = life(year, origin)
    with told(year), noted(year, laptop, desk, case_id):
        if standing.end(desk, case_id).closed:
            acts.reopen(desk, case_id, "Invented: they came back")
            year.ledger.counts["case opened again"] += 1
        else:
            acts.close(desk, case_id, "home")
            year.ledger.counts["case closed"] += 1
        now = standing.end(desk, case_id).now
        assert now is not None
        stated(year, laptop, "statement", now.id, case_id)


# Alarms


def alarmed(year: Year, post: int, officer: int) -> None:
    """Somebody notices acute danger in a talk: a person has to come."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    with told(year), noted(year, laptop, desk, case_id):
        interview = begun(desk, case_id)
        before = {each.id for each in desk.casebook.alarms.of_case(case_id)}
        feeding.raise_alarms(desk, interview.assessment, [AlarmCause.DANGER], desk.clock.now())
        stating.state(desk, case_id)
        interview.close()
        year.drafts_begun = True
        for each in desk.casebook.alarms.of_case(case_id):
            if each.id not in before:
                year.ledger.counts["alarm raised"] += 1
                year.ledger.alarms[each.id] = (laptop.name, case_id, year.step)


def came(year: Year, post: int, *, hq: bool) -> None:
    """A supervisor came to whatever calls for a human in the case."""
    year.begin()
    origin = year.post(post)
    laptop = year.laptops.hq if hq else origin
    desk = year.unlocked(laptop)
    if desk is not None:
        answered(year, laptop, desk, life(year, origin))


def answered(year: Year, laptop: Laptop, desk: OpenDesk, case_id: str) -> None:
    """Answer every alarm of a case that is open at a desk."""
    for each in desk.casebook.alarms.of_case(case_id):
        if each.open:
            with told(year), noted(year, laptop, desk, case_id):
                alarms.came(desk, each.id, "Invented: spoke with them")
                year.ledger.counts["alarm answered"] += 1
                year.ledger.answered[each.id] = (laptop.name, year.step)


# Files, and whether a talk may be recorded


def file_kept(year: Year, post: int, officer: int, *, out: bool) -> None:
    """A paper is taken in with a scan, or the last one is taken out."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    before = {each.id for each in desk.casebook.statements.of_case(case_id)}
    with told(year), noted(year, laptop, desk, case_id):
        found = kept.of_case(desk, case_id)
        if out and found:
            kept.take_out(desk, case_id, found[-1].file.id, "Invented: another person's")
            year.ledger.counts["file taken out"] += 1
        else:
            content = f"%PDF-1.4 invented {year.step} {laptop.name}".encode()
            came_in = Incoming(content, "application/pdf", "0" * 64, len(content), (), None)
            about = KeptFile("", "Invented paper", brought_by="Mother", form=PaperForm.COPY)
            taken = kept.take_in(desk, case_id, about, came_in)
            year.ledger.counts["file taken in"] += 1
            year.ledger.files[taken.sha256] = (laptop.name, case_id, year.step)
        stating.state(desk, case_id)
    for each in desk.casebook.statements.of_case(case_id):
        if each.id not in before:
            stated(year, laptop, "statement", each.id, case_id)


def may_record(year: Year, post: int, officer: int, *, back: bool) -> None:
    """The person agrees to a recording, or takes that back."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    with told(year), noted(year, laptop, desk, case_id):
        if back:
            said = consent.withdraw(desk, case_id, "Invented")
        else:
            said = consent.say(desk, case_id, AGREES, "Read aloud", "tg")
        stating.state(desk, case_id)
        year.ledger.counts[f"recording {said.answer}"] += 1
        stated(year, laptop, "fact", said.fact, case_id)


# Engagements


def engages(year: Year, post: int, officer: int, *, well: bool) -> None:
    """The person speaks somewhere: planned on their consent, asked before, held, asked after."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, OFFICERS[officer % 2])
    if desk is None:
        return
    case_id = life(year, laptop)
    with told(year), noted(year, laptop, desk, case_id):
        today = desk.clock.now().date()
        given = [e for e in known.of_case(desk, case_id).consents if e.state is ConsentState.GIVEN]
        if not given:
            asked = Asked(ConsentTo.SPEAKING, given=True, how="Over tea", language="tg", day=today)
            asking.record(desk, case_id, asked)
            given = [
                e for e in known.of_case(desk, case_id).consents if e.state is ConsentState.GIVEN
            ]
        rests_on = given[0].said.entry.id
        planned = engagements.plan(
            desk, case_id, rests_on, "A talk", "A school", today + timedelta(days=7)
        )
        year.ledger.engagements[planned.id] = (case_id, rests_on)
        engagements.step(desk, case_id, planned.id, "before", "yes" if well else "no")
        if well:
            engagements.step(desk, case_id, planned.id, "held")
            engagements.step(desk, case_id, planned.id, "after", "yes")


def stops(year: Year, post: int, *, lift: bool) -> None:
    """A psychologist stops all engagements of the person, or lifts that."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, PSYCHOLOGIST)
    if desk is None:
        return
    case_id = life(year, laptop)
    with told(year), noted(year, laptop, desk, case_id):
        if lift:
            stopping.lift(desk, case_id, "Invented")
            year.ledger.counts["outreach stop lifted"] += 1
        else:
            stop = stopping.stop(desk, case_id, "Invented")
            year.ledger.counts["outreach stopped"] += 1
            year.ledger.stops[stop.id] = case_id


# Proofs


def proof(year: Year, post: int, what: int) -> None:
    """Two of the panel give out a proof of amnesty, or take one back, suspend it, or lift that."""
    year.begin()
    case_id = life(year, year.post(post))
    hq = year.hq
    first, second = lives.PANEL
    ids = {each.officer.name: each.officer.id for each in hq.casebook.officers.list()}
    with lives.sitting(hq, first) as desk, told(year):
        given = [
            e for e in register.everything(desk) if e.said.decision.entry in _decided(desk, case_id)
        ]
        if what % 4 == 0 or not given:
            wish = issuing.offered(desk, _decided(desk, case_id)[-1])
            made, _ = issuing.issue(desk, wish, Second(ids[second], PASSPHRASE), PASSPHRASE)
            year.ledger.proofs[made.said.proof] = made.said.text
            year.ledger.counts["proof given"] += 1
            return
        number = given[-1].said.proof
        if what % 4 == 1:
            withdrawing.revoke(desk, number, "lost", "Invented", PASSPHRASE)
        elif what % 4 == 2:
            withdrawing.suspend(desk, number, "reopened", "Invented", PASSPHRASE)
        else:
            withdrawing.lift(desk, number, "Invented", PASSPHRASE)
        year.ledger.counts[f"proof {('', 'revoked', 'suspended', 'lifted')[what % 4]}"] += 1


def _decided(desk: OpenDesk, case_id: str) -> list[str]:
    return [each.entry.id for each in decisions.decisions(desk, case_id)]


# Second ratings


def second_rating(year: Year, post: int, *, far: bool) -> None:
    """A psychologist rates and locks; the supervisor here rates second, or headquarters is asked to."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop, PSYCHOLOGIST)
    if desk is None:
        return
    with told(year):
        draft = fill(desk, sha_of(desk, RATES))
        case_id = desk.casebook.assessments.get(draft).case_id
        year.drafts_begun = True
        supervisor = laptop.at(SUPERVISOR)
        name = year.laptops.hq.place.desk.name if far else SUPERVISOR
        with noted(year, laptop, supervisor, case_id):
            ratings.ask(supervisor, draft, rater_of(supervisor, draft, name))
        desk = laptop.at(PSYCHOLOGIST)
        with noted(year, laptop, desk, case_id):
            locked = locking.lock(desk, draft)
            year.ledger.rated[locked.id] = Rated(draft, case_id, laptop.name, year.step)
        if not far:
            rated_second(year, laptop)
            settled(year, laptop)


def rates_second(year: Year) -> None:
    """Headquarters rates what it was asked to rate."""
    year.begin()
    rated_second(year, year.laptops.hq)


def rated_second(year: Year, laptop: Laptop) -> None:
    """A laptop's supervisor rates all that they were asked to rate, and locks."""
    desk = year.unlocked(laptop)
    if desk is None:
        return
    for asked in blind.requests(desk):
        if asked.locked is None:
            continue
        with told(year), noted(year, laptop, desk, asked.case_id):
            rate_all(desk, asked.locked.entry.id)
            blind.lock(desk, asked.locked.entry.id)
            year.ledger.counts["rated second"] += 1


def settled(year: Year, laptop: Laptop) -> None:
    """The first rater is at the desk: what both locked opens to both."""
    desk = year.unlocked(laptop, PSYCHOLOGIST)
    if desk is None or laptop.name == HQ:
        return
    for rated in year.ledger.rated.values():
        if rated.laptop == laptop.name and desk.casebook.cases.find(rated.case_id) is not None:
            with told(year), noted(year, laptop, desk, rated.case_id):
                year.ledger.counts["ratings opened"] += locking.settle(desk)
            return


class told:  # noqa: N801 (reads as `noted` does)
    """Count what somebody is told instead."""

    def __init__(self, year: Year) -> None:
        self._year = year

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if isinstance(error, TOLD):
            self._year.told(error)
            return True
        return False


def is_called_off(state: EngagementState) -> bool:
    """Return whether an engagement goes no further."""
    return state in {EngagementState.CALLED_OFF, EngagementState.HELD, EngagementState.OVER}
