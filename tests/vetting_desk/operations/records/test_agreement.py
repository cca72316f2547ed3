"""Whether the parts of a record say the same; what headquarters makes of it is `exchange/test_meaning`."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from vetting_desk.forms import load_form
from vetting_desk.model import Officer, Record, Role
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import agreement, records
from vetting_desk.operations.records.agreement import Agreement
from vetting_desk.operations.records.signing import JSON, PDF, XML


@pytest.fixture
def files(post: OpenDesk, record: Record) -> dict[str, bytes]:
    return {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}


@pytest.fixture
def document(files: dict[str, bytes]) -> RecordDocument:
    return parse_document(files[JSON])


def test_an_honest_record_agrees(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes]
) -> None:
    found = agreement.compare(post, document, files)
    assert found == Agreement()
    assert found.whole


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.DECISION_MAKER])
def test_a_role_that_may_not_sign_breaks_it(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes], role: Role
) -> None:
    officer = Officer(document.officer.id, document.officer.name, role)
    assert agreement.judge(post, officer, document, files) == Agreement("role")


@pytest.mark.parametrize("field", ["reference", "section", "label", "value", "text"])
def test_each_part_of_each_answer_is_compared(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes], field: str
) -> None:
    last = document.answers[-1].model_copy(update={field: "/data/other"})
    told = document.model_copy(update={"answers": [*document.answers[:-1], last]})
    assert agreement.compare(post, told, files) == Agreement("answers")


def test_a_file_that_no_answer_names_breaks_it(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes]
) -> None:
    more = document.files[0].model_copy(update={"name": "innocent.jpg"})
    told = document.model_copy(update={"files": [*document.files, more]})
    assert agreement.compare(post, told, files) == Agreement("answers")


def test_a_language_the_form_does_not_have_breaks_it(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes]
) -> None:
    told = document.model_copy(update={"language": "Klingon (tlh)"})
    assert agreement.compare(post, told, files) == Agreement("answers")


@pytest.mark.parametrize("limit", ["MAX_SUBMISSION", "MAX_WORDS"])
def test_what_is_too_long_is_not_compared(
    post: OpenDesk,
    document: RecordDocument,
    files: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
) -> None:
    monkeypatch.setattr(agreement, limit, 100)
    found = agreement.compare(post, document, files)
    assert found == Agreement(open=("answers-not-compared", "pages-not-compared"))


def test_what_a_form_cannot_give_again_is_not_called_broken(
    post: OpenDesk,
    document: RecordDocument,
    files: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asking(*given: Any) -> Any:
        session = honest(*given)
        session.asked = 1
        return session

    honest = agreement.take_up
    monkeypatch.setattr(agreement, "take_up", asking)
    assert agreement.compare(post, document, files) == Agreement()
    told = document.model_copy(update={"answers": document.answers[1:]})
    found = agreement.compare(post, told, files)
    assert found == Agreement(open=("answers-not-compared", "pages-not-compared"))


def test_choices_from_files_may_be_others_at_another_desk(
    post: OpenDesk, case_id: str, passphrase: str, tmp_path: Path
) -> None:
    path = tmp_path / "listed.md"
    path.write_text(
        "| survey |\n| | type | name | label |\n| | select_one_from_file places.csv | place | Where? |\n"
        "| settings |\n| | form_id | version |\n| | listed | 7 |\n",
        "utf-8",
    )
    places = tmp_path / "places.csv"
    places.write_text("name,label\na,Alpha\n", "utf-8")
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    summary = instruments.add_instrument(post, path, in_spite=True)
    post.casebook.act_as(replace(post.officer, role=Role.PSYCHOLOGIST))
    interview = interviews.start(post, case_id, summary.key.sha256)
    interview.answer("/data/place", "a")
    record = records.sign(post, interview.assessment.id, passphrase)
    files = {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}
    document = parse_document(files[JSON])
    assert agreement.compare(post, document, files) == Agreement()

    post.forms[summary.key.sha256] = load_form(path, {"places.csv": b"name,label\na,Omega\n"})
    found = agreement.compare(post, document, files)
    assert found == Agreement(open=("answers-not-compared", "pages-not-compared"))


def test_of_two_findings_the_one_that_breaks_it_counts() -> None:
    found = Agreement(open=("instrument-unknown",)).with_inside(Agreement("answers"))
    assert found == Agreement("answers", ("instrument-unknown",))
    assert not Agreement(open=("instrument-unknown",)).whole


@pytest.fixture
def outside(post: OpenDesk, signed: Record) -> tuple[RecordDocument, dict[str, bytes]]:
    files = {file.name: post.casebook.blobs.get(file.sha256) for file in signed.files}
    return parse_document(files[JSON]), files


def test_the_outside_of_a_clinical_record_agrees(
    post: OpenDesk, outside: tuple[RecordDocument, dict[str, bytes]]
) -> None:
    assert agreement.compare(post, *outside) == Agreement()


def test_an_outside_that_says_more_than_it_may_is_broken(
    post: OpenDesk, outside: tuple[RecordDocument, dict[str, bytes]]
) -> None:
    document, files = outside
    first = document.answers[0].model_copy(update={"text": "Innocent Person"})
    told = document.model_copy(update={"answers": [first]})
    assert agreement.compare(post, told, files) == Agreement("report-pages")


def test_a_report_that_carries_another_submission_is_broken(
    post: OpenDesk, document: RecordDocument, files: dict[str, bytes]
) -> None:
    assert agreement.compare(post, document, {**files, XML: files[XML] + b" "}) == (
        Agreement("report")
    )
    assert agreement.compare(post, document, {**files, PDF: b"%PDF-"}) == Agreement("report")


DAY = "/data/before/session/session_date"
SAID = "1404-11-22 SH"


@pytest.fixture
def said_files(post: OpenDesk, case_id: str, passphrase: str) -> dict[str, bytes]:
    """A record whose first date was said in solar Hijri."""
    example = instruments.example("first-contact")
    sha256 = next(
        each.key.sha256
        for each in instruments.list_instruments(post)
        if each.key.id == "first-contact"
    )
    interview = interviews.start(post, case_id, sha256, example.language)
    interview.answer_all(example.steps)
    interview.answer(DAY, "2026-02-11", SAID)
    record = records.sign(post, interview.assessment.id, passphrase)
    return {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}


def test_a_date_is_kept_as_it_was_said_beside_its_day_on_paper_too(
    post: OpenDesk, said_files: dict[str, bytes]
) -> None:
    document = parse_document(said_files[JSON])
    [answer] = [each for each in document.answers if each.reference == DAY]
    assert (answer.value, answer.text) == ("2026-02-11", "2026-02-11 (1404-11-22 SH)")
    assert SAID.encode() not in said_files[XML]
    assert agreement.compare(post, document, said_files) == Agreement()
    pages = pypdfium2.PdfDocument(said_files[PDF])
    assert any("1404-11-22" in page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize(
    "text", ["2026-02-11 (1404-11-23 SH)", "2026-02-11 (said so)", "2026-02-11 (1404-11-22 AH)"]
)
def test_what_was_said_of_another_day_breaks_it(
    post: OpenDesk, said_files: dict[str, bytes], text: str
) -> None:
    document = parse_document(said_files[JSON])
    told = [
        each.model_copy(update={"text": text}) if each.reference == DAY else each
        for each in document.answers
    ]
    changed = document.model_copy(update={"answers": told})
    assert agreement.compare(post, changed, said_files) == Agreement("answers")


@pytest.fixture
def month_files(post: OpenDesk, case_id: str, passphrase: str) -> dict[str, bytes]:
    """The files of a record in which a month was asked."""
    example = instruments.example("intake")
    [sha256] = [
        each.key.sha256
        for each in instruments.list_instruments(post)
        if each.key.id == example.instrument
    ]
    interview = interviews.start(post, case_id, sha256, example.language)
    interview.answer_all(example.steps)
    interview.answer("/data/identity/birth/birth_certainty", "month")
    interview.answer("/data/identity/birth/birth_month", "1998-03-01")
    record = records.sign(post, interview.assessment.id, passphrase, incomplete_reason="Invented")
    return {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}


def test_a_month_is_signed_as_a_month_and_one_of_before_agrees(
    post: OpenDesk, month_files: dict[str, bytes]
) -> None:
    document = parse_document(month_files[JSON])
    months = [each for each in document.answers if each.value == f"{each.text}-01"]
    assert months
    assert agreement.compare(post, document, month_files) == Agreement()
    for day, whole in (("-01", True), ("-02", False)):
        told = [
            each.model_copy(update={"text": f"{each.text}{day}"}) if each in months else each
            for each in document.answers
        ]
        changed = document.model_copy(update={"answers": told})
        assert agreement.compare(post, changed, month_files).whole is whole
