"""The organisation's rules from a terminal: shown, proposed, signed by a second officer, put back."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import WORDS, Cli
from vetting_desk.errors import StateError
from vetting_desk.operations.access import desk_folders, policy
from vetting_desk.operations.desk import desks

Run = Callable[..., str]
RULES = ("organisation", "rules")


@pytest.fixture
def own(desks: tuple[Path, Path, Path], words: dict[str, Path]) -> tuple[object, ...]:
    hq, _, _ = desks
    return (hq, "--officer", "Hilola Sample", "--passphrase-file", words["boss"])


@pytest.fixture
def other(run: Run, own: tuple[object, ...], words: dict[str, Path]) -> tuple[object, ...]:
    """Farida, a second supervisor, with whom the issuing key was put under two."""
    run("desk", "add-officer", *own, "--name", "Farida Sample", "--role", "supervisor",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    run("organisation", "issuing-key", "put-under-two", *own, "--second", "Farida Sample",
        "--second-passphrase-file", words["farida"])  # fmt: skip
    return (own[0], "--officer", "Farida Sample", "--passphrase-file", words["farida"])


def shown(cli: Cli, own: tuple[object, ...]) -> dict[str, object]:
    return dict(cli(*RULES, "show", *own, "--json").json())


def test_nobody_decided_any(run: Run, own: tuple[object, ...]) -> None:
    said = run(*RULES, "show", *own)
    assert "Rules 0 are in force:" in said
    assert "decision-makers who sign a decision: 2" in said
    assert "wait for a second officer" not in said


def test_one_officer_alone_puts_them_in_force(cli: Cli, run: Run, own: tuple[object, ...]) -> None:
    said = run(*RULES, "propose", *own, "--panel", 3, "--keep", "contact=30", "--reason-for", "export",
               "--keep-outcome", "amnesty=3650+180")  # fmt: skip
    assert "decision-makers who sign a decision: 3 (before: 2)" in said
    assert "Rules 1 are in force here." in said
    found = shown(cli, own)
    assert (found["state"], found["sound"], found["signed_by"]) == (
        "signed",
        True,
        ["Hilola Sample"],
    )
    rules = found["rules"]
    assert isinstance(rules, dict)
    assert (rules["panel"], rules["retention_days"], rules["reasons"], rules["outcomes_kept"]) == (
        3,
        {"contact": 30},
        ["export"],
        {"amnesty": [3650, 180]},
    )

    run(*RULES, "propose", *own, "--keep", "contact=none", "--keep-outcome", "amnesty=none",
        "--reason-for", "none")  # fmt: skip

    rules = shown(cli, own)["rules"]
    assert isinstance(rules, dict)
    assert (rules["retention_days"], rules["reasons"], rules["outcomes_kept"]) == ({}, [], {})
    assert rules["panel"] == 3


def test_what_decides_over_people_waits_for_the_second_officer(
    cli: Cli, run: Run, own: tuple[object, ...], other: tuple[object, ...]
) -> None:
    said = run(*RULES, "propose", *own, "--panel", 3)
    assert "wait for a second officer: organisation rules sign --number 1" in said
    assert "Rules 1, signed by Hilola Sample on " in run(*RULES, "show", *own)
    with pytest.raises(StateError):  # nobody is their own second officer
        run(*RULES, "sign", *own, "--number", 1)

    assert "Rules 1 are in force here." in run(*RULES, "sign", *other, "--number", 1)

    found = shown(cli, own)
    assert found["signed_by"] == ["Hilola Sample", "Farida Sample"]
    assert found["waiting"] is None


def test_what_waits_is_set_aside(
    cli: Cli, run: Run, own: tuple[object, ...], other: tuple[object, ...]
) -> None:
    run(*RULES, "propose", *own, "--call-days", 30)
    assert "set aside" in run(*RULES, "set-aside", *other, "--number", 1)
    assert shown(cli, own)["waiting"] is None


def test_what_was_changed_by_a_tool_is_said_and_put_back(
    cli: Cli, run: Run, own: tuple[object, ...]
) -> None:
    run(*RULES, "propose", *own, "--panel", 3)
    folder = Path(str(own[0]))
    officer = desk_folders.officers_of(folder)[0].id
    with closing(desks.unlock(folder, officer, WORDS["boss"])) as desk:
        changed = replace(policy.policy(desk), panel=1)
        desk.casebook.settings.set(policy.KEY, policy.to_text(changed))
    assert "not what officers signed" in run(*RULES, "show", *own)
    assert "The signed rules 1 are in force again." in run(*RULES, "put-back", *own)
    assert shown(cli, own)["state"] == "signed"


def test_it_is_said_what_is_to_change_or_that_nothing_is(
    cli: Cli, run: Run, own: tuple[object, ...], wrong_use: Callable[..., str]
) -> None:
    assert "--as-they-are" in wrong_use(*RULES, "propose", *own)
    assert "--as-they-are" in wrong_use(*RULES, "propose", *own, "--panel", 3, "--as-they-are")
    assert "NAME=DAYS" in wrong_use(*RULES, "propose", *own, "--keep", "contact")
    assert "no number of days" in wrong_use(*RULES, "propose", *own, "--keep", "contact=soon")
    assert "no number of days" in wrong_use(
        *RULES, "propose", *own, "--keep-outcome", "amnesty=soon+1"
    )
    assert "Rules 1 are in force here." in run(*RULES, "propose", *own, "--as-they-are")


def test_what_is_out_of_range_is_refused(
    own: tuple[object, ...], refused: Callable[..., str]
) -> None:
    refused(*RULES, "propose", *own, "--panel", 0)
    refused(*RULES, "propose", *own, "--keep", "nowhere=3")


def test_a_post_shows_those_of_headquarters(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, Path], refused: Callable[..., str]
) -> None:
    at = (desks[1], "--passphrase-file", words["iskandar"])
    assert "as headquarters sent them" in run(*RULES, "show", *at)
    refused(*RULES, "propose", *at, "--panel", 3)
