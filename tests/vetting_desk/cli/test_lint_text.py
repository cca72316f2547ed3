"""The output of `instrument check --vetting`: every finding, each with its reason, in an author's words."""

from pathlib import Path
from typing import Any

import pytest

from vetting_desk.cli.lint_text import finding_text
from vetting_desk.judgement.lint import LintFinding, LintReason

NAMES = ("en", "ru", "tg")


def form(tmp_path: Path, label: str, bind: str = "", languages: tuple[str, ...] = NAMES) -> Path:
    """Write a form of one bare indicator whose question has the label `label`."""
    texts = "".join(
        f'<translation lang="{code}"><text id="q"><value>{label}</value></text></translation>'
        for code in languages
    )
    path = tmp_path / "author.xml"
    path.write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
        ' xmlns:vd="urn:vetting-desk:instrument:1"><h:head><h:title>Author</h:title><model>'
        f"<itext>{texts}</itext><instance><data id='author'><h1><h1_q/></h1></data></instance>"
        '<bind nodeset="/data/h1" vd:kind="indicator" vd:id="H1"/>'
        f'<bind nodeset="/data/h1/h1_q" type="string" {bind}/></model></h:head><h:body>'
        '<group ref="/data/h1"><input ref="/data/h1/h1_q"><label ref="jr:itext(\'q\')"/></input></group>'
        "</h:body></h:html>",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("reason", list(LintReason))
def test_each_reason_says_what_is_the_matter_and_why(reason: LintReason) -> None:
    line = finding_text(LintFinding(reason, "/data/q", "ru", "words"))
    assert line.startswith("/data/q ")
    assert line.endswith(f"[{reason}: ru, words]")
    assert len(line) > 100


def test_what_an_author_wrote_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in finding_text(LintFinding(LintReason.NO_OMIT, "/data/q", "", "\x1b[2J"))


def test_all_findings_are_reported_and_not_the_first_alone(tmp_path: Path, cli: Any) -> None:
    bind = 'vd:role="presence" calculate="\'2\'"'
    path = form(tmp_path, "Wears a beard and goes to the mosque", bind, ("en", "ru"))
    ran = cli("instrument", "check", path, "--vetting")
    assert ran.code == 1
    for reason in (
        "never-beard: en", "never-beard: ru", "never-prayer", "no-evidence", "no-omit",
        "rating-default", "missing-translation: tg",
    ):  # fmt: skip
        assert reason in ran.err
    assert "says nothing about what a person intends" in ran.err
    assert ran.out == ""


def test_what_is_wrong_with_the_form_is_reported_beside(tmp_path: Path, cli: Any) -> None:
    path = form(tmp_path, "Wears a beard", "constraint=\"regex(., '[')\"")
    ran = cli("instrument", "check", path, "--vetting")
    assert ran.code == 1
    assert "regex" in ran.err
    assert "never-beard" in ran.err


def test_a_form_that_cannot_be_loaded_is_not_judged(tmp_path: Path, cli: Any) -> None:
    path = form(tmp_path, "Wears a beard", 'relevant="/data/nowhere = 1"')
    ran = cli("instrument", "check", path, "--vetting")
    assert ran.code == 1
    assert "nowhere" in ran.err
    assert "never-beard" not in ran.err


def test_without_being_asked_no_rules_of_judgement_are_applied(tmp_path: Path, cli: Any) -> None:
    ran = cli("instrument", "check", form(tmp_path, "Wears a beard"))
    assert (ran.code, ran.err) == (0, "")
