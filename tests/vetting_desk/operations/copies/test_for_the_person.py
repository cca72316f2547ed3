"""The version for the person assessed: what was concluded comes first, in words said to them."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed, signed
from vetting_desk.model.copies import CopyFor, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, MEMBER, CopyDocument, parse_copy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making, suggesting
from vetting_desk.operations.interview import instruments
from vetting_desk.reports import read_attachments
from vetting_desk.reports.pdf.page_text import page_text

Wished = Callable[..., CopyWish]


@pytest.fixture
def judged(post: OpenDesk, one: Signed) -> Signed:
    """A record of a whole judgement, in the same case."""
    return signed(post, "return-spj", one.case_id)


def made(post: OpenDesk, wish: CopyWish) -> tuple[CopyDocument, bytes]:
    _, pdf = making.make(post, wish, PASSPHRASE)
    return parse_copy(read_attachments(pdf)[MEMBER]), pdf


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.slow
def test_what_was_concluded_comes_before_all_that_was_asked(
    post: OpenDesk, judged: Signed, wished: Wished
) -> None:
    document, pdf = made(post, wished(judged, CopyFor.PERSON))
    [record] = document.records
    assert document.version == 4
    first = record.answers[: record.conclusions]
    assert (first[0].section, first[0].label) == ("Serious harm to others", "Judgement")
    assert [each.label for each in first[:4]] == ["Judgement", "Reasons", "Confidence", "Not known"]
    text = squeezed(page_text(pdf) or "")
    places = [
        text.index(squeezed(words))
        for words in (
            "What was concluded",
            "They are judgements, not a decision",
            "Serious harm to others",
            "Weekly talk with the psychologist",
            "What they rest on",
            record.answers[record.conclusions].label,
        )
    ]
    assert places == sorted(places)


@pytest.mark.slow
def test_nothing_is_lost_or_said_twice_and_no_third_party_speaks(
    post: OpenDesk, judged: Signed, wished: Wished
) -> None:
    theirs, _ = made(post, wished(judged, CopyFor.PERSON))
    other, _ = made(post, wished(judged, CopyFor.PHYSICIAN))
    assert other.version == 2
    assert other.records[0].conclusions == 0
    assert len(theirs.records[0].answers) == len(other.records[0].answers)
    gone = [
        each.text
        for each in suggesting.suggestions(post, (judged.record_id,), CopyFor.PERSON)
        if each.required and each.blacked_out.kind is LeftOut.THIRD_PARTY
    ]
    said = [each.text for each in theirs.records[0].answers]
    assert gone
    assert not set(gone) & set(said)
    assert BOX in said


def test_a_record_that_concludes_nothing_stays_in_the_order_of_its_form(
    post: OpenDesk, one: Signed, wished: Wished
) -> None:
    document, pdf = made(post, wished(one, CopyFor.PERSON))
    assert (document.version, document.records[0].conclusions) == (2, 0)
    assert squeezed("What was concluded") not in squeezed(page_text(pdf) or "")


def test_a_questionnaire_is_called_as_in_the_language_of_its_record(
    post: OpenDesk, one: Signed, wished: Wished
) -> None:
    spoken = signed(post, "eligibility", one.case_id, "Русский (ru)")
    document, _ = made(post, wished(spoken, CopyFor.PERSON))
    own = instruments.titles(post)
    assert document.language == "Русский (ru)"
    assert document.records[0].title in {each.get("ru") for each in own.values()}
    assert document.records[0].title not in own
