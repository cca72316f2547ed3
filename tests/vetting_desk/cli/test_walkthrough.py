"""The whole way from a terminal."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.forms.names import VETTING
from vetting_desk.model import Role
from vetting_desk.operations.interview.instruments import shipped, shipped_form
from vetting_desk.operations.practice.filler import COLLEAGUE

pytestmark = pytest.mark.usefixtures("cheap_keys")

FORMS = Path(__file__).resolve().parents[4] / "shared" / "testdata" / "forms"
CLINICAL = f"{{{VETTING}}}clinical"
PATHS = {
    "bundle",
    "hq_identity",
    "root_certificate",
    "revocation_list",
    "record_json",
    "record_p7s",
    "report_pdf",
    "submission_xml",
    "return_bundle",
    "post_casebook",
    "hq_casebook",
    "travel_sheet_pdf",
    "border_notice_pdf",
}


DECIDED = {
    "corrected_record_json",
    "decision_pdf",
    "letter_pdf",
    "person_copy_pdf",
}
"""What there is besides where the record is not clinical."""
PROOF = {"proof_list", "proof_pdf"}
"""What there is where the decision is an amnesty: of an adult, as far as the record says."""
WITHOUT_AGE = {"child-intake", "complaint", "interpreter"}
CASE_FILE = {"case_file_pdf"}
"""What there is where a notice was given too: what was said without one is in no case file."""
WITHOUT_NOTICE = {"interpreter"}


def walked(
    ran: Any, folder: Path, *, decided: bool = True, filed: bool = True, amnestied: bool = True
) -> dict[str, Any]:
    """Return the output of ``--json``, after checking that it is complete and inside the folder."""
    assert ran.code == 0, ran.err
    result: dict[str, Any] = ran.json()
    paths = PATHS | (DECIDED if decided else set()) | (CASE_FILE if decided and filed else set())
    paths |= PROOF if decided and amnestied else set()
    assert set(result) == paths | {"steps"}
    for name in paths:
        assert Path(result[name]).exists()
        assert Path(result[name]).is_relative_to(folder)
    return result


OWN_WAY = {"return-spj", "phq-9", "child-intake", "interpreter"}
"""A judgement with a decision, a clinical form, a child's, and one without a notice."""


def ways() -> list[Any]:
    """Return the shipped instruments: those with a way of their own in each run, the others among the slow."""
    return [
        name if name in OWN_WAY else pytest.param(name, marks=pytest.mark.slow)
        for name in shipped()
    ]


@pytest.mark.parametrize("name", ways())
def test_every_shipped_instrument_goes_the_whole_way(name: str, tmp_path: Path, cli: Any) -> None:
    ran = cli("walkthrough", tmp_path / "way", "--instrument", name, "--json")

    clinical = shipped_form(name).attributes.get(CLINICAL) == "yes"
    noticed = name not in WITHOUT_NOTICE
    grown = name not in WITHOUT_AGE
    result = walked(ran, tmp_path / "way", decided=not clinical, filed=noticed, amnestied=grown)
    document = json.loads(Path(result["record_json"]).read_text(encoding="utf-8"))
    assert document["instrument"]["id"] == name
    assert document["incomplete"] is None
    assert ran.err == ""


def test_a_child_is_taken_in_by_a_child_protection_officer(tmp_path: Path, cli: Any) -> None:
    ran = cli("walkthrough", tmp_path / "way", "--instrument", "child-intake", "--json")

    document = json.loads(Path(ran.json()["record_json"]).read_text(encoding="utf-8"))
    assert document["officer"]["role"] == Role.CHILD_PROTECTION
    assert document["officer"]["name"] == COLLEAGUE


@pytest.mark.parametrize("name", ["itq", "audit-c"])
def test_a_licensed_screener_is_read_in_the_sample_packs_words(
    name: str, tmp_path: Path, cli: Any
) -> None:
    ran = cli("walkthrough", tmp_path / "way", "--instrument", name, "--json")

    text = Path(ran.json()["record_json"]).read_text(encoding="utf-8")
    assert "Sample texts, invented, for training only" in text


@pytest.mark.skipif(not FORMS.is_dir(), reason="shared/ is not beside this checkout")
@pytest.mark.parametrize(
    ("form", "trace"),
    [
        ("whova_form.xml", "whova_form.1"),
        ("ifrc-distribution-site-assessment-v1.xlsx", "ifrc-distribution-site-assessment-v1.1"),
        ("all-question-types-v2024091201-3.xml", "all-question-types-v2024091201-3.1"),
    ],
)
def test_forms_of_agencies_go_the_whole_way_with_recorded_answers(
    form: str, trace: str, tmp_path: Path, cli: Any
) -> None:
    answers = FORMS / "traces" / f"{trace}.json"

    ran = cli(
        "walkthrough", tmp_path / "way", "--instrument", FORMS / form, "--answers", answers, "--json"
    )  # fmt: skip

    result = walked(ran, tmp_path / "way", filed=False, amnestied=False)
    assert [step["name"] for step in result["steps"]][-1] == "papers"


def test_answers_may_be_a_plain_list(form: Any, steps: Any, tmp_path: Path, cli: Any) -> None:
    answers = steps([["/data/words", "Ҷавоби ихтироъшуда"], ["/data/age", 30]])

    ran = cli(
        "walkthrough", tmp_path / "way", "--instrument", form(), "--answers", answers, "--json"
    )

    result = walked(ran, tmp_path / "way", filed=False, amnestied=False)
    submission = Path(result["submission_xml"]).read_text(encoding="utf-8")
    assert "<words>Ҷавоби ихтироъшуда</words><age>30</age>" in submission


def test_an_answer_its_question_cannot_take_is_left_out_and_reported(
    form: Any, steps: Any, tmp_path: Path, cli: Any
) -> None:
    answers = steps([["/data/age", "not a number"], ["/data/words", "kept"]])

    ran = cli("walkthrough", tmp_path / "way", "--instrument", form(), "--answers", answers)

    assert ran.code == 0
    assert "Left out: Question /data/age cannot take this answer" in ran.err
    assert "not a number" not in ran.err


def test_each_step_is_reported_in_words(form: Any, steps: Any, tmp_path: Path, cli: Any) -> None:
    way = tmp_path / "way"
    way.mkdir()

    ran = cli("walkthrough", way, "--instrument", form(), "--answers", steps([]))

    lines = ran.out.splitlines()
    assert ran.code == 0
    assert [line.split(".")[0].strip() for line in lines[:20]] == [str(n) for n in range(1, 21)]
    assert "What is in the folder now:" in lines


def test_an_unknown_reference_stops_the_walk_with_a_reason(
    form: Any, steps: Any, tmp_path: Path, cli: Any
) -> None:
    answers = steps([["/data/gone", "1"]])

    ran = cli(
        "walkthrough", tmp_path / "way", "--instrument", form(), "--answers", answers, "--json"
    )

    assert (ran.code, ran.out) == (1, "")
    assert "Question /data/gone cannot take this answer" in ran.err


def test_the_step_that_failed_is_the_last_one_named(
    form: Any, steps: Any, tmp_path: Path, cli: Any
) -> None:
    answers = steps([["/data/gone", "1"]])

    ran = cli("walkthrough", tmp_path / "way", "--instrument", form(), "--answers", answers)

    assert ran.code == 1
    assert ran.out.endswith("\n")
    last = ran.out.splitlines()[-1]
    assert last.startswith("10. Give 1 answers")
    assert not last.endswith("ms")


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path, refused: Any) -> None:
    (tmp_path / "something").write_text("of mine", encoding="utf-8")

    assert "not empty" in refused("walkthrough", tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["something"]


def test_an_instrument_that_cannot_be_used_is_refused_before_anything_is_made(
    form: Any, steps: Any, tmp_path: Path, refused: Any
) -> None:
    broken = form('<bind nodeset="/data/words" relevant="1 +"/>')
    way = tmp_path / "way"

    said = refused("walkthrough", way, "--instrument", broken, "--answers", steps([]))

    assert '"1 +"' in said
    assert not way.exists()


def test_answers_that_are_none_are_refused_before_anything_is_made(
    form: Any, steps: Any, tmp_path: Path, refused: Any
) -> None:
    way = tmp_path / "way"

    refused("walkthrough", way, "--instrument", form(), "--answers", steps({"no": "steps"}))

    assert not way.exists()


def test_wrong_options_are_wrong_use(
    form: Any, tmp_path: Path, wrong_use: Callable[..., str]
) -> None:
    way = tmp_path / "way"

    assert "none of first-contact" in wrong_use("walkthrough", way, "--instrument", "nosuch")
    assert "needs --answers" in wrong_use("walkthrough", way, "--instrument", form())
    assert "is a file" in wrong_use("walkthrough", form())
    assert "does not exist" in wrong_use("walkthrough", way, "--answers", tmp_path / "gone.json")
    assert "Missing argument 'DIR'" in wrong_use("walkthrough")
    assert not way.exists()
