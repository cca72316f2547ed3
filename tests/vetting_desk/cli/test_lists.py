"""Watch lists from a terminal: checked, signed, written, loaded, shown, compared, answered, ended."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.ui import listed
from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import Crew
from vetting_desk.cli.lists import _FOUND, _SHAPES
from vetting_desk.lists import trying
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.watch_list import HitFound, ListShape
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.cases import cases

Run = Callable[..., str]
LISTS = Path(__file__).parents[2] / "data" / "lists"
ABOUT = ("--source", "Nobody, for a test", "--ground", "Invented law 7")


def as_(folder: Path, words: dict[str, str], who: str) -> tuple[Any, ...]:
    return (folder, "--passphrase-file", words[who])


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "PEOPLE", 10)


@pytest.mark.parametrize(
    ("name", "form", "said"),
    [
        ("un.xml", "un-xml", "2 persons. Of the day: 2026-11-20."),
        ("eu.xml", "eu-xml", "1 persons. Of the day: 2026-11-18."),
        ("ofac.xml", "ofac-xml", "1 persons. Of the day: 2026-11-19."),
        ("ftm.json", "ftm-json", "1 persons. Of the day: not said."),
    ],
)
def test_a_publishers_file_is_checked(cli: Cli, name: str, form: str, said: str) -> None:
    ran = cli("lists", "check", LISTS / name, "--form", form)
    assert (ran.code, ran.out.strip()) == (0, said)


def test_a_file_of_another_form_is_named(refused: Callable[..., str]) -> None:
    message = refused("lists", "check", LISTS / "un.xml", "--form", "eu-xml")
    assert "it begins with CONSOLIDATED_LIST and not with export" in message


def test_a_list_goes_from_headquarters_to_a_post(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    hq, post, _ = desks
    boss, clerk = as_(hq, words, "boss"), as_(post, words, "iskandar")
    signed = run("lists", "sign", *boss, LISTS / "un.xml", "--form", "un-xml", *ABOUT)
    assert "Signed: un  version 1" in signed
    assert "Ground: Invented law 7." in signed
    run("lists", "write", *boss, "un", tmp_path)
    assert "Loaded: un  version 1" in run("lists", "load", *clerk, tmp_path / "un-1.vdlist")
    [shown] = json.loads(run("lists", "show", *clerk, "--json"))["lists"]
    assert (shown["day"], shown["persons"], shown["state"]) == ("2026-11-20", 2, "in-force")
    run("lists", "end", *boss, "un", "--reason", "No ground any more")
    ended = run("lists", "show", *boss)
    assert "ended here. A higher version: lists load" in ended
    assert ended.endswith("No list is in force here.\n")


def test_a_list_that_nobody_can_judge_is_kept_with_a_reason(
    at: Callable[..., Ran], crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged_again, "tell", lambda _: None)  # nobody was revoked in truth
    desk = crew.at_post("Salima Sample")
    made = listed.put(desk)
    assert at("Salima Sample", "lists", "keep", "un", "--reason", "Invented").code == 1
    desk = crew.at_post("Salima Sample")
    now = desk.clock.now().isoformat()
    doubt = {"since": now, "found_at": now, "kept_at": "", "kept_by": "", "reason": ""}
    key = judged_again.key_of("un", made.version)
    desk.casebook.settings.set(f"doubt/{key}", json.dumps(doubt))
    assert "nobody can judge it any more" in at("Salima Sample", "lists", "show").out
    said = at("Salima Sample", "lists", "keep", "un", "--reason", "Compared by telephone").out
    assert "Kept: kept, although nobody can judge it." in said
    shown = at("Salima Sample", "lists", "show").out
    assert "Kept by Salima Sample" in shown
    assert "Compared by telephone" in shown


def test_without_a_ground_nothing_is_signed(
    refused: Callable[..., str],
    cheap_keys: None,
    desks: tuple[Path, Path, Path],
    words: dict[str, str],
) -> None:
    message = refused(
        "lists", "sign", *as_(desks[0], words, "boss"), LISTS / "un.xml", "--form", "un-xml", "--source",
        "Nobody",
    )  # fmt: skip
    assert "no legal ground" in message


def test_a_case_is_compared_and_what_was_found_is_said(at: Callable[..., Ran], crew: Crew) -> None:
    desk = crew.at_post("Salima Sample")
    name = PersonName("Хуршед Намуназода", NameScript.CYRILLIC)
    case = cases.create_case(desk, [name], BirthDate("1984-05-03", BirthCertainty.EXACT)).id
    other = cases.create_case(desk, [PersonName("Somebody Else", NameScript.LATIN)]).id
    listed.put(desk, day="2020-01-02")
    matched = at("Salima Sample", "lists", "match", case).out
    for words in (
        "Possible match: list Invented list of 2020-01-02, loaded", "entry QDi.901", "here: Хуршед Намуназода",
        "намуназода – namunazoda (sound alike)", "birth date: the same day",
        "nobody has looked into it yet", "This list is old.", "Of 1,000 innocent people about 4 match",
    ):  # fmt: skip
        assert words in matched, words
    assert (
        "No match: list Invented list of 2020-01-02"
        in at("Salima Sample", "lists", "match", other).out
    )
    said = at(
        "Salima Sample", "lists", "answer", case, "un", "QDi.901", "--found", "not-them", "--reasons",
        "The father",
    )  # fmt: skip
    assert (said.code, "somebody else: The father" in said.out) == (0, True)
    told = at("Salima Sample", "lists", "match", case, "--json").json()["lists"][0]
    assert told["possible_matches"][0]["found"] == ["not-them"]
    assert (
        at(
            "Salima Sample", "lists", "answer", case, "un", "1", "--found", "them", "--reasons", "x"
        ).code
        == 1
    )


def test_the_choices_are_those_of_the_model() -> None:
    assert set(_SHAPES) == set(ListShape)
    assert set(_FOUND) == set(HitFound)
