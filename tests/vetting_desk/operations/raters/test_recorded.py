"""The signed record tells of both raters, what they settled, and a disagreement that stays."""

from pathlib import Path

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    REASONS,
    SECOND,
    SUPERVISOR,
    case_of,
    fill,
    rating,
)
from vetting_desk.model.copies import CopyFor, CopyWish, LeftOut
from vetting_desk.model.record_document import RecordDocument, parse_document, to_bytes
from vetting_desk.operations.copies import making
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.raters import asking, comparing, settling
from vetting_desk.operations.raters.settling import Settled
from vetting_desk.operations.records import records
from vetting_desk.operations.records.records import Outcome
from vetting_desk.operations.records.report_content import plain_content
from vetting_desk.operations.records.signing import JSON
from vetting_desk.reports.pdf.page_text import page_text


def settle(crew: Crew, both: str) -> None:
    """Settle K1 as the second, let K2 stay, and K3 as the first."""
    first = crew.at_post(FIRST)
    found = comparing.side_by_side(first, case_of(first, both), both)
    k1, k2, k3 = (
        next(row for row in found.rows if row.indicator.id == each) for each in ("K1", "K2", "K3")
    )
    items = [
        Settled("K1", k1.second, why_first="I had missed e2"),
        Settled("K2", None),
        Settled("K3", k3.first, why_second="Agreed at once"),
    ]
    assert k2.differs
    settling.propose(first, found.now.case_id, both, items, words="Both readings hold")
    second = crew.at_post(SECOND)
    settling.answer(second, found.now.case_id, both, "agrees")


def signed(crew: Crew, assessment: str) -> RecordDocument:
    first = crew.at_post(FIRST)
    record = records.sign(first, assessment, PASSPHRASE)
    data = records.files(first, record.id)[JSON]
    assert to_bytes(parse_document(data)) == data
    return parse_document(data)


def without_spaces(text: str) -> str:
    return "".join(text.split())


def test_a_record_rated_once_stays_of_the_version_before(crew: Crew, instrument: str) -> None:
    document = signed(crew, fill(crew.at_post(FIRST), instrument))

    assert (document.version, document.second_rating) == (3, None)
    assert b"second_rating" not in to_bytes(document)


def test_both_ratings_and_what_was_settled_are_signed_in_words(crew: Crew, both: str) -> None:
    settle(crew, both)
    document = signed(crew, both)

    said = document.second_rating
    assert document.version == 4
    assert said is not None
    assert (said.state, said.first.name, said.second and said.second.name) == (
        "settled", FIRST, SECOND,
    )  # fmt: skip
    k1, k2, k3 = said.items
    assert [(each.name, each.first, each.second, each.agreed) for each in k1.aspects] == [
        ("presence", "Choice 2", "Choice 1", "Choice 1"),
        ("relevance", "Choice moderate", "Choice low", "Choice low"),
        ("confidence", "Choice high", "Choice moderate", "Choice moderate"),
    ]
    assert (k1.reasons_first, k1.reasons_second) == (REASONS["K1"], rating("K1").reasons)
    assert (k1.why_first, k3.why_second) == ("I had missed e2", "Agreed at once")
    assert (k2.stays, k2.differs) == (True, True)
    assert all(not each.agreed for each in k2.aspects)
    assert said.words == "Both readings hold"


def test_the_signed_originals_are_named_by_their_digests(crew: Crew, both: str) -> None:
    settle(crew, both)
    said = signed(crew, both).second_rating

    assert said is not None
    books = crew.at_post(FIRST).casebook.entries
    kinds = []
    for each in said.rests_on:
        entry = books.find(each.entry)
        assert entry is not None
        assert entry.digest == each.digest
        kinds.append(entry.kind)
    assert kinds == [
        "rating-asked", "rating-locked", "ratings", "ratings", "rating-consensus", "rating-assent",
    ]  # fmt: skip


def test_a_second_rating_that_ended_is_told_with_its_reason(crew: Crew, assessment: str) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    case_id = case_of(supervisor, assessment)
    asking.end(supervisor, case_id, assessment, "ill", "Fell ill on the way")
    said = signed(crew, assessment).second_rating

    assert said is not None
    assert (said.state, said.because, said.words) == ("ended", "ill", "Fell ill on the way")
    assert (said.second, said.items) == (None, [])


def test_the_pages_show_both_with_the_instrument_and_without_it(crew: Crew, both: str) -> None:
    settle(crew, both)
    document = signed(crew, both)

    content = plain_content(document, "0" * 64, "")
    assert content.second_rating is not None
    assert [each.code for each in content.second_rating.differing] == ["K1", "K2", "K3"]
    text = without_spaces(page_text(records.report(crew.at_post(FIRST), document.record)) or "")
    for words in (
        "Second rating",
        SECOND,
        "Choice 1",
        "I had missed e2",
        "Both readings hold",
        REASONS["K2"],
    ):
        assert without_spaces(words) in text
    assert without_spaces("The disagreement stays") in text


def test_a_copy_says_that_the_second_rating_is_left_out(crew: Crew, both: str) -> None:
    settle(crew, both)
    document = signed(crew, both)
    first = crew.at_post(SUPERVISOR)
    wish = CopyWish(document.case.id, (document.record,), CopyFor.PERSON, "Sample Person", "Reply")
    copy, pdf = making.make(first, wish, PASSPHRASE)

    assert copy.left_out[LeftOut.OTHER] == 1
    text = without_spaces(page_text(pdf) or "")
    assert without_spaces(rating("K1").reasons) not in text
    assert without_spaces(REASONS["K1"]) in text
    assert without_spaces("FOR THE PERSON") in text


def test_headquarters_has_the_same_and_finds_its_pages_to_say_what_the_data_says(
    crew: Crew, both: str, stick: Path
) -> None:
    settle(crew, both)
    document = signed(crew, both)
    for row in transfer.write_bundles(crew.at_post(SUPERVISOR), stick):
        taken = transfer.receive(crew.at_hq(), stick / row.file_name)
        assert taken is not None
    hq = crew.at_hq()
    [record] = hq.casebook.records.list(document.case.id)
    assert records.document(hq, record.id) == document
    assert records.check_record(hq, record.id).outcome is Outcome.VALID
    mine, theirs = (
        page_text(records.report(desk, record.id)) for desk in (hq, crew.at_post(SUPERVISOR))
    )
    assert mine == theirs
    assert without_spaces("The disagreement stays") in without_spaces(mine or "")
