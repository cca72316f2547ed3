"""Copies of a case from a terminal: made, registered, verified, and what they leave out."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.cli.program import outcome
from vetting_desk.operations.records import records
from vetting_desk.operations.records.signing import PDF

At = Callable[..., Ran]
SUPERVISOR = "Salima Sample"


@pytest.fixture
def made(at: At, crew: Crew, tmp_path: Path) -> tuple[str, Path]:
    one = signed(crew.at_post(SUPERVISOR), "eligibility")
    out = tmp_path / "copy.pdf"
    ran = at(
        SUPERVISOR, "case", "copy", one.case_id, "--for", "person", "--name", "Sample Person",
        "--purpose", "The right to reply", "--record", one.record_id, "--suggested", "--out", str(out),
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "about or from other people" in ran.out
    return one.case_id, out


def test_what_was_given_out_stands_in_the_register(at: At, made: tuple[str, Path]) -> None:
    shown = at(SUPERVISOR, "case", "copies", made[0]).out
    assert "  copy  " in shown
    assert "person  Sample Person: The right to reply" in shown


def test_a_copy_that_cannot_be_saved_is_not_registered(at: At, crew: Crew, tmp_path: Path) -> None:
    one = signed(crew.at_post(SUPERVISOR), "eligibility")
    ran = at(
        SUPERVISOR, "case", "copy", one.case_id, "--for", "person", "--name", "Sample Person",
        "--purpose", "The right to reply", "--record", one.record_id, "--suggested",
        "--out", str(tmp_path / "gone" / "copy.pdf"),
    )  # fmt: skip
    assert ran.code == 1
    assert "copy.pdf was not saved" in ran.err
    assert "Sample Person" not in at(SUPERVISOR, "case", "copies", one.case_id).out


def test_what_is_no_copy_is_said_to_be_none(
    crew: Crew, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = crew.at_post(SUPERVISOR)
    report = tmp_path / "report.pdf"
    report.write_bytes(records.files(desk, signed(desk, "eligibility").record_id)[PDF])
    assert outcome(["report", "redacted", str(report)]) == 1
    said = capsys.readouterr().err
    assert "no copy for others" in said
    assert "not a report" not in said


def test_what_it_leaves_out_is_listed(
    made: tuple[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["report", "redacted", str(made[1])]) == 0
    assert "about or from other people" in capsys.readouterr().out
    assert outcome(["report", "redacted", str(made[1]), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["left_out"]["third-party"] == found["boxes"]["third-party"]


def test_it_is_verified_as_a_copy(
    crew: Crew, made: tuple[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    desk = crew.at_post(SUPERVISOR)
    root, revoked = tmp_path / "root.pem", tmp_path / "revoked.crl"
    root.write_bytes(desk.keys.trust.root.public_bytes(Encoding.PEM))
    known = desk.casebook.revocations.newest_list()
    assert known is not None
    revoked.write_bytes(known.content)
    arguments = ["report", "verify", str(made[1]), "--trust", str(root)]
    assert outcome(arguments) == 3
    capsys.readouterr()
    assert outcome([*arguments, "--revoked", str(revoked)]) == 0
    said = capsys.readouterr().out
    assert "Valid: copy 1 (C-" in said
    assert "for Sample Person (person): The right to reply" in said
    assert outcome([*arguments, "--revoked", str(revoked), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["outcome"], found["recipient"]) == ("copy", "valid", "person")


def test_words_of_a_list_are_blacked_out(at: At, crew: Crew, tmp_path: Path) -> None:
    one = signed(crew.at_post(SUPERVISOR), "eligibility")
    listed, out = tmp_path / "out.json", tmp_path / "copy.pdf"
    listed.write_text(json.dumps([{"kind": "other", "words": "Namuna"}]), encoding="utf-8")
    arguments = (
        "case", "copy", one.case_id, "--for", "court", "--name", "Court", "--purpose", "Case 1",
        "--record", one.record_id, "--black-out", str(listed), "--out", str(out),
    )  # fmt: skip
    ran = at(SUPERVISOR, *arguments)
    assert "for another reason" in ran.out
    listed.write_text('{"kind": 1}', encoding="utf-8")
    assert at(SUPERVISOR, *arguments).code == 2


def test_a_case_file_is_made_verified_and_says_what_it_is(
    at: At, crew: Crew, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    one = signed(crew.at_post(SUPERVISOR), "eligibility")
    out, words = tmp_path / "file.pdf", tmp_path / "words.json"
    words.write_text(json.dumps([{"kind": "third-party", "words": "Устод"}]), encoding="utf-8")
    order = (
        "case", "file", one.case_id, "--for", "court", "--name", "Court", "--purpose", "Case 1/26",
        "--black-out", str(words), "--out", str(out),
    )  # fmt: skip
    ran = at(SUPERVISOR, *order)
    assert ran.code == 0, ran.err
    assert ran.out.startswith("Case file 1 (C-")
    assert "ustod" in ran.out.lower(), "a name in other letters is pointed at"
    again = at(SUPERVISOR, *order, "--other-spellings")
    assert "about or from other people" in again.out
    assert "still in it" not in again.out
    assert "  case file  " in at(SUPERVISOR, "case", "copies", one.case_id).out
    root = tmp_path / "root.pem"
    desk = crew.at_post(SUPERVISOR)
    root.write_bytes(desk.keys.trust.root.public_bytes(Encoding.PEM))
    capsys.readouterr()
    assert outcome(["report", "verify", str(out), "--trust", str(root), "--json"]) == 3
    said = json.loads(capsys.readouterr().out)
    assert (said["kind"], said["recipient_name"], said["decisions"]) == ("case-file", "Court", [])


def test_a_picture_is_named_by_its_record_and_file(at: At, crew: Crew, tmp_path: Path) -> None:
    one = signed(crew.at_post(SUPERVISOR), "eligibility")
    for picture, word in (("photo.jpg", "RECORD/FILE"), (f"{one.record_id}/photo.jpg", "no such")):
        ran = at(
            SUPERVISOR, "case", "file", one.case_id, "--for", "court", "--name", "Court", "--purpose",
            "Why", "--picture", picture, "--out", str(tmp_path / "file.pdf"),
        )  # fmt: skip
        assert ran.code != 0
        assert word in ran.err
