"""Copies for others: refused, registered, and without what was blacked out anywhere in the file."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed, signed
from vetting_desk.errors import (
    CopyRefusedError,
    InputError,
    NotFoundError,
    SafeguardError,
    WrongPassphraseError,
)
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, MEMBER, parse_copy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making, register, suggesting
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import apart
from vetting_desk.reports import read_attachments

Wished = Callable[..., CopyWish]


def _refused(desk: OpenDesk, wish: CopyWish) -> str:
    with pytest.raises(CopyRefusedError) as refused:
        making.make(desk, wish, PASSPHRASE)
    return str(refused.value.fields["detail"])


def _streams(pdf: Path) -> Iterator[bytes]:
    """All that a file says, as standard tools read it: its text, its objects unpacked, what is inside."""
    for command in (
        ["pdftotext", "-layout", str(pdf), "-"],
        ["pdftotext", "-raw", str(pdf), "-"],
        ["pdfinfo", "-meta", str(pdf)],
        ["qpdf", "--qdf", "--object-streams=disable", str(pdf), "-"],
    ):
        yield subprocess.run(command, check=True, capture_output=True).stdout
    yield from read_attachments(pdf.read_bytes()).values()


def test_a_copy_is_made_signed_and_registered(post: OpenDesk, one: Signed, wished: Wished) -> None:
    copy, pdf = making.make(post, wished(one), PASSPHRASE)
    assert pdf.startswith(b"%PDF-")
    document = parse_copy(read_attachments(pdf)[MEMBER])
    assert (document.reference, document.number) == (copy.reference, 1)
    assert document.recipient.name == "Court of Training"
    assert [record.record for record in document.records] == [one.record_id]
    assert register.copies(post, one.case_id) == [copy]
    again, _ = making.make(post, wished(one), PASSPHRASE)
    assert (again.number, again.reference != copy.reference) == (2, True)
    assert [each.number for each in register.copies(post, one.case_id)] == [2, 1]
    last = post.casebook.cases.timeline(one.case_id)[-1]
    assert (last.kind, last.detail) == ("copy-made", f"{again.reference} lawyer")
    post.casebook.verify()


def test_the_record_stays_as_it_was(post: OpenDesk, one: Signed, wished: Wished) -> None:
    before = post.casebook.records.get(one.record_id)
    making.make(post, wished(one, CopyFor.PERSON), PASSPHRASE)
    assert post.casebook.records.get(one.record_id) == before


def test_for_the_person_no_third_party_speaks(post: OpenDesk, one: Signed, wished: Wished) -> None:
    found = suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    assert {each.blacked_out.kind for each in found if each.required} == {LeftOut.THIRD_PARTY}
    assert _refused(post, wished(one, CopyFor.PERSON, required=False)) == "required"
    copy, pdf = making.make(post, wished(one, CopyFor.PERSON), PASSPHRASE)
    assert copy.left_out[LeftOut.THIRD_PARTY] == sum(each.required for each in found)
    document = parse_copy(read_attachments(pdf)[MEMBER])
    said = [answer.text for record in document.records for answer in record.answers]
    assert not {each.text for each in found if each.required} & set(said)


@pytest.mark.outside
def test_what_was_blacked_out_is_found_by_no_tool(
    post: OpenDesk, one: Signed, wished: Wished, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    for tool in ("pdftotext", "pdfinfo", "qpdf"):
        outside_tool(tool)
    found = suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    gone = [each for each in found if each.required]
    words = max((each.text for each in gone), key=len)
    _, pdf = making.make(
        post,
        wished(one, CopyFor.PERSON, BlackedOut(LeftOut.OTHER, words="Sample")),
        PASSPHRASE,
    )
    path = tmp_path / "copy.pdf"
    path.write_bytes(pdf)
    for stream in _streams(path):
        text = b" ".join(stream.split())
        for each in gone:
            assert b" ".join(each.text.encode().split()) not in text
        longest = sorted(words.split(), key=len)[-3:]
        assert b" ".join(" ".join(longest).encode().split()) not in text
    document = json.loads(read_attachments(pdf)[MEMBER])
    assert document["case"]["names"] == [BOX]


@pytest.mark.slow
@pytest.mark.outside
def test_of_a_judgement_nothing_that_was_left_out_stands_on_the_first_page_nor_in_the_metadata(
    post: OpenDesk, wished: Wished, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    """The first page of a report tells conclusions and evidence: each is an answer, and may be left out."""
    for tool in ("pdftotext", "pdfinfo", "qpdf"):
        outside_tool(tool)
    one = signed(post, "return-spj")
    wish = wished(one, CopyFor.COURT)
    gone = {each.reference for each in wish.blacked_out}
    answers = records.document(post, one.record_id).answers
    own = [
        each
        for each in answers
        if each.text == each.value and len(each.text) > 20 and each.reference not in gone
    ]
    assert len(own) > 20
    out = tuple(BlackedOut(LeftOut.OTHER, one.record_id, each.reference) for each in own)
    before = tmp_path / "whole.pdf"
    before.write_bytes(making.make(post, wish, PASSPHRASE)[1])
    path = tmp_path / "copy.pdf"
    path.write_bytes(making.make(post, wished(one, CopyFor.COURT, *out), PASSPHRASE)[1])
    outline = ["qpdf", "--json", "--json-key=outlines", str(path)]
    front = ["pdftotext", "-raw", "-l", "1", str(path), "-"]
    streams = [
        *_streams(path),
        subprocess.run(front, check=True, capture_output=True).stdout,
        subprocess.run(outline, check=True, capture_output=True).stdout,
    ]
    found = [each.text for stream in streams for each in own if _holds(stream, each.text)]
    assert found == []
    there = list(_streams(before))
    whole = [each for each in own if any(_holds(stream, each.text) for stream in there)]
    assert len(whole) > 0.9 * len(own), "the search finds what is there"


def _holds(stream: bytes, text: str) -> bool:
    return b" ".join(text.encode().split()) in b" ".join(stream.split())


def test_what_is_given_for_one_answer_is_blacked_out_wherever_the_form_shows_it_again(
    post: OpenDesk, one: Signed, wished: Wished
) -> None:
    document = records.document(post, one.record_id)
    place = next(a for a in document.answers if a.reference.endswith("session_place"))
    out = BlackedOut(LeftOut.OTHER, one.record_id, place.reference)
    _, pdf = making.make(post, wished(one, CopyFor.LAWYER, out), PASSPHRASE)
    assert place.text.encode() not in read_attachments(pdf)[MEMBER]


@pytest.mark.parametrize("recipient", [CopyFor.COURT, CopyFor.LAWYER, CopyFor.OTHER])
def test_clinical_records_are_for_nobody_but_a_physician_and_the_person(
    post: OpenDesk, recipient: CopyFor
) -> None:
    one = signed(post, "phq-9")
    wish = CopyWish(one.case_id, (one.record_id,), recipient, "Somebody", "Why")
    assert _refused(post, wish) == "clinical"
    with pytest.raises(CopyRefusedError):
        suggesting.suggestions(post, (one.record_id,), recipient)


@pytest.mark.parametrize("recipient", [CopyFor.COURT, CopyFor.OTHER])
def test_what_is_kept_apart_goes_to_no_court_nor_stranger(
    post: OpenDesk, one: Signed, wished: Wished, recipient: CopyFor
) -> None:
    apart.keep(post, post.casebook.records.get(one.record_id).assessment_id, "He was beaten")
    for act in (making.preview, lambda desk, wish: making.make(desk, wish, PASSPHRASE)):
        with pytest.raises(SafeguardError) as refused:
            act(post, wished(one, recipient))
        assert refused.value.fields["row"] == "ill-treatment"
    making.preview(post, wished(one, CopyFor.LAWYER))


def test_a_psychologist_copies_a_clinical_record_for_a_physician(post: OpenDesk) -> None:
    one = signed(post, "phq-9")
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.PHYSICIAN, "Dr Sample", "Treatment")
    copy, pdf = making.make(post, wish, PASSPHRASE)
    document = parse_copy(read_attachments(pdf)[MEMBER])
    assert len(document.records[0].answers) > 5  # what is sealed, not its cover
    assert copy.records == (one.record_id,)


def test_what_makes_no_copy(post: OpenDesk, one: Signed, wished: Wished) -> None:
    other = signed(post, "first-contact")
    base = wished(one)
    assert _refused(post, CopyWish(one.case_id, (), CopyFor.COURT, "A", "B")) == "no-record"
    twice = CopyWish(one.case_id, (one.record_id, one.record_id), CopyFor.COURT, "A", "B")
    assert _refused(post, twice) == "no-record"
    strange = CopyWish(one.case_id, (other.record_id,), CopyFor.COURT, "A", "B")
    assert _refused(post, strange) == "another-case"
    nowhere = BlackedOut(LeftOut.OTHER, one.record_id, "/data/nowhere")
    assert _refused(post, wished(one, CopyFor.COURT, nowhere)) == "unknown-answer"
    with pytest.raises(InputError):
        making.make(post, CopyWish(one.case_id, base.records, CopyFor.COURT, " ", "B"), PASSPHRASE)
    with pytest.raises(InputError):
        making.make(post, CopyWish(one.case_id, base.records, CopyFor.COURT, "A", ""), PASSPHRASE)
    with pytest.raises(NotFoundError):
        making.make(post, CopyWish("nowhere", base.records, CopyFor.COURT, "A", "B"), PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        making.make(post, base, "another passphrase altogether")
    assert register.copies(post, one.case_id) == []


def test_a_copy_of_nothing_is_refused(post: OpenDesk, one: Signed, wished: Wished) -> None:
    everything = [
        BlackedOut(LeftOut.OTHER, one.record_id, answer.reference)
        for answer in records.document(post, one.record_id).answers
    ]
    assert _refused(post, wished(one, CopyFor.LAWYER, *everything)) == "nothing-left"


def test_records_not_chosen_are_counted(post: OpenDesk, one: Signed, wished: Wished) -> None:
    signed(post, "first-contact", one.case_id)
    copy, _ = making.make(post, wished(one), PASSPHRASE)
    assert copy.left_out[LeftOut.NOT_CHOSEN] == 1


def test_a_preview_is_a_draft_and_registers_nothing(
    post: OpenDesk, one: Signed, wished: Wished
) -> None:
    pages = making.preview(post, wished(one, CopyFor.PERSON))
    assert len(pages.pages) > 1
    assert register.copies(post, one.case_id) == []


def test_erasing_a_case_takes_its_copies_out_of_the_register(
    post: OpenDesk, one: Signed, wished: Wished
) -> None:
    making.make(post, wished(one), PASSPHRASE)
    post.casebook.erasure.erase(one.case_id, post.clock.now(), post.officer.id, "Invented")
    assert register.copies(post, one.case_id) == []
    post.casebook.verify()
