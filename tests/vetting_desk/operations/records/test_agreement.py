"""Whether the parts of a record say the same; what headquarters makes of it is `exchange/test_meaning`."""

from dataclasses import replace
from pathlib import Path
from typing import Any

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
