"""Proofs from a terminal: listed, suspended, lifted, taken back, and a key that is spoilt."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, amnesty, bench, made
from tests.vetting_desk.operations.proofs.conftest import Papers, papers
from vetting_desk.cli.proof_text import WHY
from vetting_desk.model.proof import GivenProof
from vetting_desk.model.proof_payload import Why

__all__ = ["amnesty", "bench", "made", "papers"]
At = Callable[..., Ran]


@pytest.fixture
def given(papers: Papers) -> GivenProof:
    return papers.issue()


@pytest.fixture
def hq(papers: Papers, given: GivenProof, cli: Cli, tmp_path: Path) -> At:
    """A function that runs a command of proofs as a decision-maker of headquarters."""
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")
    folder = papers.bench.hq.folder
    papers.bench.hq.close()

    def run(name: str, *arguments: object) -> Ran:
        who = ("--officer", DAVLAT, "--passphrase-file", words)
        return cli("proof", name, folder, *arguments, *who)

    return run


def state_of(hq: At) -> tuple[str, str]:
    [row] = hq("list", "--json").json()["proofs"]
    return row["state"], row["why"]


def test_a_proof_is_suspended_lifted_and_taken_back(hq: At, given: GivenProof) -> None:
    number = given.said.proof
    assert f"proof {number}" in hq("list").out
    assert hq("lift", number, "--words", "Found").code == 1
    assert "Suspended" in hq("suspend", number, "--why", "lost", "--words", "Not found").out
    assert state_of(hq) == ("suspended", "lost")
    assert "it was lost" in hq("list").out
    assert "counts again" in hq("lift", number, "--words", "Found").out
    assert state_of(hq) == ("counts", "")
    assert "Taken back" in hq("take-back", number, "--why", "misused", "--words", "Sold").out
    assert state_of(hq) == ("revoked", "misused")
    assert hq("suspend", number, "--why", "other", "--words", "Again").code == 1


def test_why_it_counts_no_more_is_chosen_by_a_person(hq: At, given: GivenProof) -> None:
    for name in ("suspend", "take-back"):
        refused = hq(name, given.said.proof, "--words", "Invented")
        assert refused.code == 2
        assert "--why" in refused.err
    assert state_of(hq) == ("counts", "")


def test_why_is_wanted_for_the_file(hq: At, given: GivenProof) -> None:
    for name in ("suspend", "lift", "take-back"):
        assert hq(name, given.said.proof).code == 2
    assert hq("spoil-key", given.said.key).code == 2
    assert state_of(hq) == ("counts", "")


def test_a_key_is_spoilt_and_the_list_says_so(hq: At, given: GivenProof) -> None:
    key = given.said.key
    assert "no more" in hq("spoil-key", key, "--words", "A stranger had it").out
    found = hq("list", "--json").json()
    assert [(each["key"], each["spoilt"]) for each in found["keys"]] == [(key, True)]
    assert found["list"]["number"] == 2
    assert not found["list"]["due"]
    assert f"key {key}" in hq("list").out
    assert "already" in hq("spoil-key", key, "--words", "Again").err


def test_a_number_nobody_gave_out_is_said(hq: At) -> None:
    ran = hq("take-back", "0" * 32, "--why", "other", "--words", "Invented")
    assert (ran.code, ran.out) == (1, "")


def test_each_reason_that_can_be_given_is_one_the_list_knows() -> None:
    assert set(WHY) == set(get_args(Why))


def test_a_list_is_taken_over_out_of_a_file_or_the_pdf_of_a_proof(
    papers: Papers, given: GivenProof, hq: At, tmp_path: Path
) -> None:
    pdf, other = tmp_path / "proof.pdf", tmp_path / "other.json"
    pdf.write_bytes(papers.pdf)
    other.write_bytes(b"{}")
    ran = hq("take-list", pdf)
    assert "nothing that was not known" in ran.out
    assert "number 1" in ran.out
    assert hq("take-list", other).code == 1
