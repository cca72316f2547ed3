"""A case file: all that may be in it, nothing that a referral excludes, and nothing that was left out."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed, signed
from vetting_desk.errors import CopyRefusedError, SafeguardError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, MEMBER, CopyDocument, parse_copy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making, register
from vetting_desk.operations.copies.composing import Given, compose
from vetting_desk.operations.records import correcting, records
from vetting_desk.operations.records.report_content import language_code
from vetting_desk.operations.safeguards import apart
from vetting_desk.reports import load_labels, read_attachments


def wish_for(desk: OpenDesk, case_id: str, *out: BlackedOut, **more: Any) -> CopyWish:
    wish = CopyWish(
        case_id, making.of_case_file(desk, case_id), CopyFor.COURT, "Court of Training", "Case 1/26",
        out, kind=CopyKind.CASE_FILE,
    )  # fmt: skip
    return making.with_required(desk, replace(wish, **more))


def document_of(pdf: bytes) -> CopyDocument:
    return parse_copy(read_attachments(pdf)[MEMBER])


def test_it_holds_all_records_in_force_and_stands_in_the_register(
    post: OpenDesk, one: Signed
) -> None:
    copy, pdf = making.make(post, wish_for(post, one.case_id), PASSPHRASE)
    document = document_of(pdf)
    file = document.case_file
    assert file is not None
    assert [each.record for each in document.records] == [one.record_id]
    assert [(each.number, each.record, each.given) for each in file.exhibits] == [
        (1, one.record_id, True)
    ]
    assert post.desk.name in file.exhibits[0].holders[0].holder
    kinds = [event.kind for event in file.events]
    assert kinds[0] == "case-created"
    assert "record-signed" in kinds
    assert file.decisions == []
    assert copy.kind is CopyKind.CASE_FILE
    assert register.copies(post, one.case_id) == [copy]
    post.casebook.verify()


def test_a_record_that_was_corrected_is_named_with_why_and_not_shown(
    post: OpenDesk, one: Signed
) -> None:
    interview = correcting.correct(post, one.record_id, "A date was wrong")
    newer = records.sign(post, interview.assessment.id, PASSPHRASE)
    _, pdf = making.make(post, wish_for(post, one.case_id), PASSPHRASE)
    document = document_of(pdf)
    assert document.case_file is not None
    [gone] = document.case_file.replaced
    assert (gone.record, gone.by, gone.reason) == (one.record_id, newer.id, "A date was wrong")
    assert [each.record for each in document.records] == [newer.id]


@pytest.mark.parametrize("recipient", list(CopyFor))
def test_what_a_referral_excludes_is_counted_and_named_nowhere(
    post: OpenDesk, one: Signed, recipient: CopyFor
) -> None:
    screener = signed(post, "phq-9", one.case_id)
    beaten = signed(post, "eligibility", one.case_id)
    apart.keep(post, post.casebook.records.get(beaten.record_id).assessment_id, "He was beaten")
    wish = wish_for(post, one.case_id, recipient=recipient)
    copy, pdf = making.make(post, wish, PASSPHRASE)
    assert wish.records == (one.record_id,)
    assert copy.left_out[LeftOut.CLINICAL] >= 1
    assert copy.left_out[LeftOut.APART] == 1
    data = read_attachments(pdf)[MEMBER]
    for gone in (screener.record_id, beaten.record_id, "phq-9"):
        assert gone.encode() not in data
    for more in (screener.record_id, beaten.record_id):
        with pytest.raises((CopyRefusedError, SafeguardError)):
            making.make(post, replace(wish, records=(*wish.records, more)), PASSPHRASE)


def test_a_screener_that_was_never_signed_leaves_no_trace(
    post: OpenDesk, one: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = TimelineEntry(
        post.clock.now(), "assessment-handed-over", post.officer.name, "PHQ-9", new_id(), "Other"
    )
    known = post.casebook.cases.timeline(one.case_id)
    monkeypatch.setattr(post.casebook.cases, "timeline", lambda _: [*known, draft])
    document = document_of(making.make(post, wish_for(post, one.case_id), PASSPHRASE)[1])
    assert document.case_file is not None
    assert "PHQ-9" not in {event.subject for event in document.case_file.events}
    assert "record-signed" in {event.kind for event in document.case_file.events}


@pytest.mark.parametrize("recipient", [CopyFor.PERSON, CopyFor.LAWYER, CopyFor.COURT])
def test_what_is_kept_apart_is_in_none_whoever_it_is_for(
    post: OpenDesk, one: Signed, recipient: CopyFor
) -> None:
    apart.keep(post, post.casebook.records.get(one.record_id).assessment_id, "He was beaten")
    assert making.of_case_file(post, one.case_id) == ()
    wish = CopyWish(
        one.case_id, (one.record_id,), recipient, "Somebody", "Why", kind=CopyKind.CASE_FILE
    )
    with pytest.raises(Exception, match=r"no-record|ill-treatment"):
        making.make(post, wish, PASSPHRASE)


def test_none_is_made_without_a_record_it_has_to_hold(post: OpenDesk, one: Signed) -> None:
    other = signed(post, "eligibility", one.case_id)
    wish = wish_for(post, one.case_id)
    assert set(wish.records) == {one.record_id, other.record_id}
    with pytest.raises(CopyRefusedError) as refused:
        making.make(post, replace(wish, records=(one.record_id,)), PASSPHRASE)
    assert refused.value.fields["detail"] == "not-whole"


def test_officers_are_boxes_to_all_but_a_court_in_every_part(post: OpenDesk, one: Signed) -> None:
    wish = wish_for(post, one.case_id, recipient=CopyFor.LAWYER)
    document = document_of(making.make(post, wish, PASSPHRASE)[1])
    assert document.case_file is not None
    assert {event.officer for event in document.case_file.events} <= {BOX, ""}
    rest = document.model_copy(update={"officer": None})
    assert post.officer.name not in json.dumps(rest.model_dump(), ensure_ascii=False)


def text_of(pdf: Path, *more: str) -> bytes:
    command = ["pdftotext", *more, str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout


@pytest.mark.outside
def test_what_was_blacked_out_is_found_by_no_tool_and_boxes_have_one_length(
    post: OpenDesk, one: Signed, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    for tool in ("pdftotext", "pdfinfo", "qpdf", "pdftoppm"):
        outside_tool(tool)
    answers = [each for each in records.document(post, one.record_id).answers if each.text]
    short, long = (
        min((each for each in answers if each.text == each.value and len(each.text) > 4), key=size),
        max(answers, key=size),
    )
    out = [BlackedOut(LeftOut.THIRD_PARTY, one.record_id, each.reference) for each in (short, long)]
    _, pdf = making.make(
        post,
        wish_for(post, one.case_id, *out, BlackedOut(LeftOut.OTHER, words="Ustod")),
        PASSPHRASE,
    )
    path = tmp_path / "file.pdf"
    path.write_bytes(pdf)
    unpacked = ["qpdf", "--qdf", "--object-streams=disable", str(path), "-"]
    streams = [
        text_of(path),
        text_of(path, "-raw"),
        text_of(path, "-layout"),
        subprocess.run(["pdfinfo", "-meta", str(path)], check=True, capture_output=True).stdout,
        subprocess.run(unpacked, check=True, capture_output=True).stdout,
        *read_attachments(pdf).values(),
    ]
    for stream in streams:
        text = b" ".join(stream.split())
        for gone in (short.text, long.text, "Ustod"):
            assert b" ".join(gone.encode().split()) not in text
            assert gone.encode("utf-16-be").hex().upper().encode() not in text.upper()
    box = f"[{load_labels(language_code(document_of(pdf).language)).left_out_box}]"
    shown = " ".join(text_of(path).decode().split())
    assert shown.count(box) >= len(out)


def size(answer: Any) -> int:
    return len(answer.text)


@pytest.mark.outside
def test_the_length_of_what_is_left_out_changes_nothing_on_the_pages(
    post: OpenDesk, one: Signed, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    outside_tool("pdftotext")
    document = records.document(post, one.record_id)
    answer = next(each for each in document.answers if each.reference.endswith("session_place"))
    seen = set()
    for words in ("Al", "A very long name that goes on and on over the line and further"):
        changed = document.model_copy(
            update={
                "answers": [
                    each.model_copy(update={"text": words, "value": words})
                    if each is answer
                    else each
                    for each in document.answers
                ]
            }
        )
        given = Given(one.record_id, "C-0000-0001", 1, post.clock.now(), post.desk, post.officer)
        wish = CopyWish(
            one.case_id, (one.record_id,), CopyFor.COURT, "Court", "Why",
            (BlackedOut(LeftOut.OTHER, one.record_id, answer.reference),),
        )  # fmt: skip
        case = post.casebook.cases.get(one.case_id)
        made = compose(given, wish, case, [changed], frozenset(), {})
        seen.add(json.dumps([each.model_dump() for each in made.records]))
    assert len(seen) == 1
