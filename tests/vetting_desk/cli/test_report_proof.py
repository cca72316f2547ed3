"""An auditor's command over a proof: what it is, whose, and with which code it ends."""

import io
import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]


def by(walk: Walk, *lists: str) -> list[object]:
    found: list[object] = ["--trust", walk["root_certificate"]]
    for name in lists:
        found += ["--revoked", walk[name]]
    return found


@pytest.fixture
def picture(walk: Walk, tmp_path: Path) -> Path:
    """The page as a scanner at 150 dpi gives it."""
    page = pypdfium2.PdfDocument(walk["proof_pdf"])[0].render(scale=150 / 72).to_pil()
    path = tmp_path / "scan.png"
    page.save(path)
    return path


def test_its_pdf_is_valid_and_says_whose_and_by_which_list(walk: Walk, cli: Any) -> None:
    ran = cli("report", "verify", walk["proof_pdf"], *by(walk, "revocation_list"))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Valid: the proof was given out by this organisation")
    assert "by Training headquarters of Training organisation, training, key" in ran.out
    assert "list of proofs number" in ran.out
    assert "came with the paper itself" in ran.out


def test_as_json(walk: Walk, cli: Any) -> None:
    ran = cli("report", "verify", walk["proof_pdf"], *by(walk, "revocation_list"), "--json")
    told = ran.json()
    assert (told["kind"], told["outcome"], told["state"]) == ("proof", "valid", "valid")
    assert told["list"]["with_paper"] is True
    assert told["matches"] is None


def test_a_picture_needs_the_list_of_proofs(walk: Walk, cli: Any, picture: Path) -> None:
    ran = cli("report", "verify", picture, *by(walk, "revocation_list"))
    assert ran.code == 3
    assert "list of proofs is missing" in ran.out
    assert "does not say that the person was not amnestied" in ran.out
    ran = cli("report", "verify", picture, *by(walk, "revocation_list", "proof_list"))
    assert ran.code == 0
    ran = cli("report", "verify", picture, *by(walk, "proof_list"))
    assert (ran.code, "revocation of certificates not looked at" in ran.out) == (3, True)


@pytest.mark.parametrize(
    ("typed", "code"), [("Jamshed Namunavi\n1991-04\n", 0), ("Begona\n1970\n", 1)]
)
def test_its_bearer_is_asked_for(
    walk: Walk, cli: Any, typed: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    lists = by(walk, "revocation_list")
    ran = cli("report", "verify", walk["proof_pdf"], *lists, "--bearer")
    assert ran.code == code
    assert ("those of the proof" in ran.out) is True


def test_what_is_no_proof_ends_with_not_valid(walk: Walk, cli: Any, tmp_path: Path) -> None:
    path = tmp_path / "shown.txt"
    path.write_text("VD1:BB8")
    ran = cli("report", "verify", path, *by(walk, "revocation_list", "proof_list"))
    assert ran.code == 1
    assert "cannot be read as a proof" in ran.err


def test_a_list_of_proofs_does_no_harm_to_other_papers(walk: Walk, cli: Any) -> None:
    for name in ("decision_pdf", "letter_pdf", "person_copy_pdf", "report_pdf"):
        ran = cli("report", "verify", walk[name], *by(walk, "revocation_list", "proof_list"))
        assert (name, ran.code) == (name, 0)
    two = by(walk, "revocation_list", "revocation_list")
    assert cli("report", "verify", walk["report_pdf"], *two).code == 2


def test_the_walk_gives_out_what_an_auditor_needs(walk: Walk) -> None:
    assert json.loads(walk["proof_list"].read_bytes())["format"] == "vetting-desk-proof-list"
    assert json.loads(walk["corrected_record_json"].read_bytes())["format"]
