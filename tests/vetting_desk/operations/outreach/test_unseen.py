"""Nobody who decides or is heard meets what a person agreed to: not by reading, arriving or waiting."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    LATIF,
    Bench,
)
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from vetting_desk.errors import (
    NotFoundError,
    PermissionDeniedError,
    SafeguardError,
    VettingDeskError,
)
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.consent import ConsentTo, PartnerKind
from vetting_desk.model.copies import CopyFor, CopyKind, CopyWish
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making
from vetting_desk.operations.decisions import deciding, drafts, reading, reopening, texts
from vetting_desk.operations.desk import audit
from vetting_desk.operations.exchange import inbox, quarantine, transfer
from vetting_desk.operations.outreach import asking, engagements, partners, plan_partners, stopping
from vetting_desk.operations.outreach import reading as agreed
from vetting_desk.operations.proofs import issuing, register, withdrawing
from vetting_desk.operations.queues import across, sorting
from vetting_desk.operations.queues import reading as queues
from vetting_desk.operations.queues.version import version_of
from vetting_desk.operations.safeguards.situation import Ground
from vetting_desk.reports import read_attachments

WORDS = "Canary of what she said"
KINDS = (
    "consent-withdrawn",
    "partner-told",
    "plan-partner",
    "engagement-step",
    "outreach",
    "kind='consent'",
)


def said_all(afterwards: Afterwards) -> None:
    """Everything that can be said, with words to look for, known to headquarters."""
    shared = afterwards.say(ConsentTo.SHARING, words=WORDS)
    spoken = afterwards.say(words=WORDS)
    engagements.plan(
        afterwards.officer(), afterwards.case_id, spoken, WORDS, WORDS, afterwards.next_week()
    )
    asking.withdraw(afterwards.officer(), afterwards.case_id, [shared], afterwards.today, WORDS)
    helps = plan_partners.Named(WORDS, PartnerKind.SCHOOL, WORDS, WORDS)
    plan_partners.put(afterwards.officer(), afterwards.case_id, helps)
    stopping.stop(afterwards.psychologist(), afterwards.case_id, WORDS)
    afterwards.bench.carry()


@pytest.mark.parametrize("name", [DAVLAT, LATIF])
def test_what_they_may_read_says_nothing_of_it(afterwards: Afterwards, name: str) -> None:
    said_all(afterwards)
    desk, case = afterwards.bench.at(name), afterwards.case_id

    shown = [
        reading.opened(desk, case),
        reading.known(desk, case),
        across.across(desk, case),
        queues.look(desk, case),
        queues.overview(desk),
        inbox.arrived(desk),
        quarantine.held(desk, all_of_it=True),
    ]

    for each in shown:
        text = repr(each)
        assert not [word for word in (WORDS, SCHOOL.name, *KINDS) if word in text], type(each)


def test_no_door_of_it_opens_to_them(afterwards: Afterwards) -> None:
    said_all(afterwards)
    case, today = afterwards.case_id, afterwards.today
    doors: tuple[Callable[[OpenDesk], object], ...] = (
        lambda desk: agreed.of_case(desk, case),
        lambda desk: agreed.require_decided(desk, case),
        partners.partners,
        lambda desk: asking.withdraw(desk, case, [], today),
        lambda desk: stopping.stop(desk, case, "Words"),
        audit.entries,
    )
    for name in (DAVLAT, LATIF):
        for opens in doors:
            with pytest.raises(PermissionDeniedError):
                opens(afterwards.bench.at(name))


def test_that_it_came_is_nothing_new_to_who_reviews_or_decides(afterwards: Afterwards) -> None:
    bench = afterwards.bench
    before = version_of(bench.at(HILOLA), bench.case_id)
    draft_saw = bench.saw()
    said_all(afterwards)

    assert version_of(bench.at(HILOLA), bench.case_id) == before
    assert bench.saw() == draft_saw
    sorting.sort_case(bench.at(HILOLA), bench.case_id)
    assert bench.hq.casebook.queues.numbers_after(bench.case_id, (before.record, before.entry)) == (
        set(),
        set(),
    )


def test_a_case_file_holds_nothing_of_it(afterwards: Afterwards) -> None:
    said_all(afterwards)
    desk, case = afterwards.bench.at(HILOLA), afterwards.case_id
    wish = CopyWish(
        case, making.of_case_file(desk, case), CopyFor.COURT, "Court of Training", "Case 1/26",
        (), kind=CopyKind.CASE_FILE,
    )  # fmt: skip

    _, pdf = making.make(desk, making.with_required(desk, wish), PASSPHRASE)

    held = b"".join(read_attachments(pdf).values())
    for word in (WORDS, SCHOOL.name, "consent-withdrawn", "outreach"):
        assert word.encode() not in held


@pytest.fixture
def aside(afterwards: Afterwards, monkeypatch: pytest.MonkeyPatch) -> Afterwards:
    """What she said came to headquarters and was refused, as after a fork of bundles."""
    from vetting_desk.transfer.ends.feeds import Place

    said = afterwards.say(words=WORDS)
    bench = afterwards.bench
    with monkeypatch.context() as patch:
        patch.setattr(
            "vetting_desk.transfer.ends.arriving.feeds.place_of",
            lambda *_: Place(fork=True, gap=0, flags=("fork",)),
        )
        for row in transfer.write_bundles(afterwards.psychologist(), bench.stick):
            taken = transfer.receive(bench.at(HILOLA), bench.stick / row.file_name)
    assert said in {each.record_id for each in taken.items if each.outcome is IntakeOutcome.FORK}
    return afterwards


def test_in_quarantine_it_is_for_those_alone_who_may_know(aside: Afterwards) -> None:
    def held(desk: OpenDesk) -> dict[str, int]:
        return {each.kind: each.number for each in quarantine.held(desk)}

    number = held(aside.bench.at(HILOLA))["consent"]
    for name in (DAVLAT, LATIF):
        desk = aside.bench.at(name)
        assert "consent" not in held(desk)
        with pytest.raises(NotFoundError):
            quarantine.look(desk, number)
    assert quarantine.look(aside.bench.at(HILOLA), number).held.kind == "consent"


@pytest.mark.parametrize("ground", list(Ground))
def test_no_decision_names_it_as_its_ground_whatever_texts_an_organisation_approves(
    bench: Bench, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = bench.draft()
    honest = texts.one

    def approved(desk: OpenDesk, sort: object, key: str, language: str) -> object:
        found = honest(desk, sort, "article-0" if key == ground else key, language)  # type: ignore[arg-type]
        return found.model_copy(update={"key": key}) if key == ground else found

    monkeypatch.setattr(texts, "one", approved)
    drafts.set_outcome(bench.at(DAVLAT), draft.id, "amnesty", [ground.value], "Invented reasons")

    with pytest.raises(SafeguardError) as refused:
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    assert refused.value.fields["row"] == "never-evidence"


@pytest.mark.parametrize("because", ["withdrawn-consent", "refused-consent"])
def test_it_reopens_no_decision_takes_back_no_proof_and_moves_no_case(
    afterwards: Afterwards, because: str
) -> None:
    bench = afterwards.bench
    with pytest.raises(VettingDeskError):
        reopening.reopen(
            bench.at(DAVLAT), afterwards.decision_id, because, "Invented words"  # type: ignore[arg-type]
        )  # fmt: skip
    proof, _ = issuing.issue(
        bench.at(DAVLAT), wish_of(afterwards), second(bench), PASSPHRASE
    )  # fmt: skip
    with pytest.raises(VettingDeskError):
        withdrawing.revoke(bench.at(DAVLAT), proof.said.proof, because, "", PASSPHRASE)  # type: ignore[arg-type]
    said_all(afterwards)
    [decision] = reading.of_case(bench.at(DAVLAT), afterwards.case_id).decisions
    assert not decision.standing.reopened
    assert register.of_number(bench.at(DAVLAT), proof.said.proof).state == "counts"


def wish_of(afterwards: Afterwards) -> issuing.ProofWish:
    from vetting_desk.model import BirthDate
    from vetting_desk.model.case import BirthCertainty

    birth = BirthDate("1991-04-02", BirthCertainty.EXACT)
    return issuing.ProofWish(afterwards.decision_id, ("Namuna",), birth, "en")


def second(bench: Bench) -> issuing.Second:
    return issuing.Second(bench.id("Dilnoza Sample"), PASSPHRASE)
