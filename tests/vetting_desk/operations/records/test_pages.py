"""Reading inside the program: pages from what was signed, files as they were signed, and nobody who may not."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.errors import (
    ConfirmationNeededError,
    NotFoundError,
    PermissionDeniedError,
    ReportError,
    SignatureError,
)
from vetting_desk.model import Record, Role
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import KEY, Policy, to_text
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import agreement, pages, reading, records
from vetting_desk.operations.records.signing import JSON, PDF, XML
from vetting_desk.store.blobs import BlobStore

CANARY = "Канарейка-clinical-7391"
PICTURE = samples.bare()
FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Paper</h:title><model><instance><data id="paper" version="1"><picture/></data></instance>
<bind nodeset="/data/picture" type="binary"/></model></h:head><h:body>
<upload ref="/data/picture" mediatype="image/*"><label>The paper shown</label></upload>
</h:body></h:html>"""


def whole(laid_out: LaidOut) -> str:
    return "\n".join(line.text for page in laid_out.pages for line in page.lines)


@pytest.fixture
def with_picture(post: OpenDesk, case_id: str, passphrase: str, tmp_path: Path) -> Record:
    """A signed record with one attached file."""
    form, picture = tmp_path / "paper.xml", tmp_path / "paper.PNG"
    form.write_bytes(FORM)
    picture.write_bytes(PICTURE)
    key = instruments.add_instrument(post, form, in_spite=True).key.sha256
    interview = interviews.start(post, case_id, key)
    interview.attach("/data/picture", picture)
    return records.sign(post, interview.assessment.id, passphrase)


def test_a_record_is_shown_as_its_report_shows_it(post: OpenDesk, record: Record) -> None:
    text = whole(pages.read(post, record.id).pages)
    assert "Намунаи Озмоиш" in text
    assert record.digest in text


def test_pages_come_from_the_signed_data_not_from_a_report(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = BlobStore.get
    report = next(file.sha256 for file in record.files if file.name == PDF)

    def without_the_report(store: BlobStore, sha256: str) -> bytes:
        return b"" if sha256 == report else kept(store, sha256)

    monkeypatch.setattr(BlobStore, "get", without_the_report)
    assert "Намунаи Озмоиш" in whole(pages.read(post, record.id).pages)


def test_of_another_desks_record_what_its_instrument_does_not_say_is_shown_as_signed(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, kept = post.desk, reading.contents

    def changed(*args: object, **more: object) -> dict[str, bytes]:
        files = kept(*args, **more)  # type: ignore[arg-type]
        files[JSON] = files[JSON].replace(b'"label":"', '"label":"Гунаҳгор '.encode(), 1)
        return files

    monkeypatch.setattr(reading, "contents", changed)
    assert "Гунаҳгор" not in whole(pages.read(post, record.id).pages)
    post.desk = replace(desk, id="another")
    assert "Гунаҳгор" in whole(pages.read(post, record.id).pages)


def test_more_than_pages_can_hold_is_refused(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreement, "MAX_WORDS", 10)
    with pytest.raises(ReportError, match="too-long"):
        pages.read(post, record.id)


def test_a_clinical_record_opens_to_psychologists_with_what_is_sealed_in_it(
    post: OpenDesk, signed: Record
) -> None:
    assert CANARY in whole(pages.read(post, signed.id).pages)
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(PermissionDeniedError):
        pages.read(post, signed.id)


def test_reading_asks_as_opening_its_case_does(post: OpenDesk, record: Record) -> None:
    post.casebook.settings.set(KEY, to_text(Policy(ask_again_minutes=0)))
    with pytest.raises(ConfirmationNeededError) as caught:
        pages.read(post, record.id)
    assert caught.value.fields["purpose"] == "open-case"
    assert caught.value.fields["subject"] == record.case_id


def test_files_beside_a_record_are_named_by_their_question(
    post: OpenDesk, with_picture: Record
) -> None:
    [attached] = pages.read(post, with_picture.id).attached
    assert (attached.label, attached.length) == ("The paper shown", len(PICTURE))
    assert attached.name.endswith(".png")
    assert pages.attachment(post, with_picture.id, attached.name) == PICTURE


@pytest.mark.parametrize("name", [XML, PDF, JSON, "none.png"])
def test_only_what_answers_a_question_is_a_file_beside_it(
    post: OpenDesk, with_picture: Record, name: str
) -> None:
    with pytest.raises(NotFoundError):
        pages.attachment(post, with_picture.id, name)


def test_a_file_that_is_not_the_signed_one_is_not_shown(
    post: OpenDesk, with_picture: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    [attached] = pages.read(post, with_picture.id).attached
    files = reading.contents(post, with_picture.id, None)
    other = {**files, attached.name: b"another"}
    monkeypatch.setattr(reading, "contents", lambda *_, **_o: other)
    with pytest.raises(SignatureError):
        pages.attachment(post, with_picture.id, attached.name)


def test_a_draft_is_shown_as_it_would_be_printed_and_says_draft_on_every_page(
    post: OpenDesk, phq: Interview
) -> None:
    laid_out = pages.preview(post, phq)
    assert {page.watermarks[0].line.text for page in laid_out.pages} == {"DRAFT"}
    assert "Намунаи Озмоиш" in whole(laid_out)
    assert "SHA-256 " + "0" * 8 not in whole(laid_out)


def test_reading_writes_no_file(post: OpenDesk, record: Record, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if path.parent.name != "casebook"}
    whole(pages.read(post, record.id).pages)
    assert {path for path in tmp_path.rglob("*") if path.parent.name != "casebook"} == before
