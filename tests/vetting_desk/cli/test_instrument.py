"""Checking questionnaires and filling them: what authors and other programs rely on."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from vetting_desk.cli import demo
from vetting_desk.operations.interview.instruments import shipped, shipped_path

FORMS = Path(__file__).resolve().parents[4] / "shared" / "testdata" / "forms"
TRACES = sorted(FORMS.glob("traces/*.json"))
INPUT = '<input ref="/data/words"><label>Words</label></input>'

CYCLE = """<bind nodeset="/data/words" calculate="/data/age"/>
<bind nodeset="/data/age" calculate="/data/words"/>"""
NO_LIST = """<select1 ref="/data/words"><label>W</label>
<itemset nodeset="instance('yesno')/root/item"><value ref="name"/><label ref="label"/></itemset></select1>"""


def comparable(xml: str | bytes) -> str:
    """Return a submission without its id and without space between elements."""
    root = ET.fromstring(xml)
    for element in root.iter():
        element.tail = None
        if len(element) or element.tag.endswith("instanceID"):
            element.text = None
    return ET.tostring(root, encoding="unicode")


@pytest.mark.skipif(not TRACES, reason=f"no traces in {FORMS / 'traces'}")
@pytest.mark.parametrize("path", TRACES, ids=lambda path: path.stem)
def test_fill_gives_what_odks_engine_recorded(path: Path, tmp_path: Path, cli: Any) -> None:
    trace = json.loads(path.read_text(encoding="utf-8"))

    ran = cli(
        "instrument", "fill", FORMS / trace["form"], "--answers", path, "--now", trace["now"],
        "--xml", tmp_path / "out.xml", "--state", tmp_path / "state.json",
    )  # fmt: skip

    assert ran.code == 0, ran.err
    assert json.loads((tmp_path / "state.json").read_bytes()) == trace["state"]
    assert comparable((tmp_path / "out.xml").read_bytes()) == comparable(trace["xml"])


@pytest.mark.parametrize("suffix", ["xml", "xlsx"])
@pytest.mark.parametrize("name", sorted({path.stem.rpartition(".")[0] for path in TRACES}))
def test_forms_of_agencies_are_found_sound(name: str, suffix: str, cli: Any) -> None:
    ran = cli("instrument", "check", FORMS / f"{name}.{suffix}")

    assert (ran.code, ran.err) == (0, "")
    assert "No problems." in ran.out


@pytest.mark.parametrize("name", shipped())
def test_shipped_instruments_are_found_sound(name: str, cli: Any) -> None:
    ran = cli("instrument", "check", shipped_path(name))

    assert (ran.code, ran.err) == (0, "")


def test_fill_prints_open_problems_and_still_succeeds(form: Any, steps: Any, cli: Any) -> None:
    ran = cli("instrument", "fill", form(), "--answers", steps([["/data/age", "200"]]))

    assert ran.code == 0
    assert ran.out == "Small: filled, 2 open problems.\n"
    assert ran.err.splitlines() == [
        "/data/words: required: Words",
        "/data/age: constraint: Too old",
    ]


def test_fill_adds_and_removes_repetitions(form: Any, steps: Any, cli: Any, tmp_path: Path) -> None:
    answers = steps(
        [
            ["/data/things", {"repeat": "add"}],
            ["/data/things", {"repeat": "add"}],
            ["/data/things[1]/thing", "first"],
            ["/data/things[2]/thing", "second"],
            ["/data/things", {"repeat": "remove", "index": 1}],
        ]
    )

    ran = cli("instrument", "fill", form(), "--answers", answers, "--xml", tmp_path / "out.xml")

    assert ran.code == 0
    written = (tmp_path / "out.xml").read_text(encoding="utf-8")
    assert "second" in written
    assert "first" not in written


@pytest.mark.parametrize(
    ("binds", "body", "param"),
    [
        (
            '<bind nodeset="/data/words" relevant="/data/age ="/>', INPUT,
            'Question words, column "relevant": "${age} =" cannot be used: it breaks off',
        ),
        (
            '<bind nodeset="/data/words" constraint="(. &gt; 1"/>', INPUT,
            'column "constraint": "(. > 1" cannot be used: a ")" is missing at character 7',
        ),
        (
            '<bind nodeset="/data/words" calculate="frobnicate(1)"/>', INPUT,
            'there is no function called "frobnicate"',
        ),
        (
            '<bind nodeset="/data/words" relevant="/data/nowhere = 1"/>', INPUT,
            "it names nowhere, and there is no such question",
        ),
        (
            CYCLE, INPUT,
            "are calculated from one another: words → age",
        ),
        (
            "", NO_LIST,
            'Question words: there is no choice list called "yesno"',
        ),
        ("", '<select1 ref="/data/words"><label>W</label></select1>', "offers no choices"),
        ("", '<input ref="/data/gone"><label>G</label></input>', "the model holds no such question"),
    ],
    ids=["syntax", "bracket", "function", "reference", "cycle", "list", "choices", "control"],
)  # fmt: skip
def test_check_names_the_question_and_what_is_wrong(
    binds: str, body: str, param: str, form: Any, refused: Callable[..., str]
) -> None:
    assert param in refused("instrument", "check", form(binds, body))


def test_check_names_a_duplicate_name(form: Any, refused: Callable[..., str]) -> None:
    twice = form("", INPUT, replace=("<words/>", "<words/><words/>"))

    assert 'words: the name "words" is given twice' in refused("instrument", "check", twice)


def test_check_names_every_problem(form: Any, refused: Callable[..., str]) -> None:
    binds = '<bind nodeset="/data/words" relevant="1 +"/><bind nodeset="/data/age" required="2 +"/>'

    lines = refused("instrument", "check", form(binds)).splitlines()

    assert lines[0].endswith(
        ": 2 problems. Correct them in the questionnaire, then check it again."
    )
    assert '"1 +"' in lines[1]
    assert '"2 +"' in lines[2]


SHEET = """
| survey |            |      |       |               |             |                   |
|        | type       | name | label | relevant      | calculation | choice_filter     |
|        | integer    | age  | Age   |               |             |                   |
|        | text       | who  | Who   | ${agee} > 3   |             |                   |
|        | select_one t | town | Town |              |             | provinc = ${who}  |
|        | calculate  | sum  |       |               | foo(${age}) |                   |
| choices |           |      |       |               |
|        | list_name  | name | label | province      |
|        | t          | x    | X     | a             |
"""


def test_check_names_every_problem_of_a_spreadsheet_by_row_or_name_and_column(
    tmp_path: Path, refused: Callable[..., str]
) -> None:
    (tmp_path / "town.md").write_text(SHEET, encoding="utf-8")

    head, row, call, column = refused("instrument", "check", tmp_path / "town.md").splitlines()

    assert head.startswith("town.md: 3 problems.")
    assert "[row : 3] On the 'survey' sheet, the 'relevant' value" in row
    assert "'agee'" in row
    assert 'Question sum, column "calculation": "foo(${age})"' in call
    assert 'Question town, column "choice_filter": "provinc = ${who}"' in column
    assert 'the list "t" has no column "provinc"' in column


def test_check_prints_which_files_the_form_needs(cli: Any) -> None:
    ran = cli("instrument", "check", FORMS / "all-question-types-v2024091201-3.xml")

    assert ran.code == 0
    assert "needs the file cities.geojson, which does not lie beside it" in ran.out


@pytest.mark.parametrize(
    ("name", "content", "param"),
    [
        ("a.xml", b"holiday plans", "line 1"),
        ("a.xml", b"", "no element found"),
        ("a.xml", bytes(range(256)), "not well-formed"),
        ("a.xml", b"<html><body/></html>", "no ODK XForm"),
        ("a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
        ("a.xml", b"<a>" * 5000 + b"</a>" * 5000, "nests too deep"),
        ("a.xml", b'<?xml version="1.0" encoding="utf-7"?><a/>', "encoding"),
        ("a.xlsx", b"PK\x03\x04 and no more", "only partly copied"),
        ("a.csv", b"\xff\xfe\x00", "encoding"),
        ("a.md", b"", "the file is empty"),
        (
            "a.md", b"| survey | | | |\n| | type | name | label |\n| | select_one colours | a | A |\n",
            "choices sheet",
        ),
        (
            "a.md", b"| survey | | | |\n| | type | name | label |\n| | text | a | A |\n| | text | a | B |\n",
            "'name' value 'a'",
        ),
    ],
)  # fmt: skip
def test_check_refuses_what_is_no_questionnaire(
    name: str, content: bytes, param: str, tmp_path: Path, refused: Callable[..., str]
) -> None:
    (tmp_path / name).write_bytes(content)

    said = refused("instrument", "check", tmp_path / name)

    assert param in said
    assert f"The instrument {name}" in said


def test_a_form_cut_short_is_refused(form: Any, refused: Callable[..., str]) -> None:
    whole = form()
    whole.write_bytes(whole.read_bytes()[:-30])

    assert "small.xml" in refused("instrument", "check", whole)


@pytest.mark.parametrize(
    ("content", "param"),
    [
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (b"", "not JSON"),
        (b"[" * 200_000, "not JSON"),
        (b'{"answers": []}', "not a list of steps"),
        (b'"words"', "not a list of steps"),
        (b'{"steps": {"/data/age": "3"}}', "not a list of steps"),
        (b'[["/data/age", "3"], ["/data/age"]]', "step 2 is not a pair"),
        (b'["ab"]', "step 1 is not a pair"),
        (b'[["/data/age", null]]', "step 1 is not a pair"),
        (b'[["/data/age", true]]', "step 1 is not a pair"),
        (b'[["/data/things", {"repeat": "twist"}]]', "step 1 is not a pair"),
        (b'[["/data/things", {"repeat": "remove"}]]', "step 1 is not a pair"),
        (b'[["/data/things", {"repeat": "remove", "index": 0}]]', "step 1 is not a pair"),
        (b'[["/data/words", "\\ud800"]]', "step 1 holds a character that XML cannot carry"),
        (b'[["/data/words", "\\u0007"]]', "step 1 holds a character that XML cannot carry"),
        (b'[["/data/gone", "3"]]', "Question /data/gone cannot take this answer"),
        (b'[["/data", "3"]]', "it is a group and takes no answer"),
        (b'[["/data/words", {"repeat": "add"}]]', "it is not a repeat"),
        (b'[["/data/things", {"repeat": "remove", "index": 9}]]', "no repetition of this number"),
    ],
)
def test_fill_refuses_steps_it_cannot_follow_and_writes_nothing(
    content: bytes, param: str, form: Any, tmp_path: Path, refused: Callable[..., str]
) -> None:
    path, out = tmp_path / "steps.json", tmp_path / "out"
    path.write_bytes(content)

    said = refused("instrument", "fill", form(), "--answers", path, "--xml", out, "--state", out)

    assert param in said
    assert not out.exists()


@pytest.mark.parametrize(
    ("option", "value", "param"),
    [
        ("--now", "2026-11-22", "time zone"),
        ("--now", "yesterday", "time zone"),
        ("--language", "Klingon", "the form has"),
        ("--answers", "gone.json", "does not exist"),
        ("--xml", os.sep, "is a directory"),
        ("--colour", "red", "No such option"),
    ],
)
def test_fill_calls_wrong_options_wrong_use(
    option: str, value: str, param: str, form: Any, steps: Any, wrong_use: Callable[..., str]
) -> None:
    said = wrong_use("instrument", "fill", form(), "--answers", steps([]), option, value)

    assert param in said


def test_a_folder_or_nothing_instead_of_a_file_is_wrong_use(
    tmp_path: Path, wrong_use: Callable[..., str]
) -> None:
    assert "is a directory" in wrong_use("instrument", "check", tmp_path)
    assert "does not exist" in wrong_use("instrument", "check", tmp_path / "gone.xml")
    assert "Missing argument" in wrong_use("instrument", "check")


def test_an_output_that_cannot_be_written_is_refused_by_name(
    form: Any, steps: Any, tmp_path: Path, refused: Callable[..., str]
) -> None:
    out = tmp_path / "gone" / "out.xml"

    said = refused("instrument", "fill", form(), "--answers", steps([]), "--xml", out)

    assert str(out) in said
    assert "Check the path and rights." in said


def a_form(tmp_path: Path, bind: str = "") -> Path:
    """Write a form with one question."""
    path = tmp_path / "one.xml"
    path.write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>'
        '<h:title>One</h:title><model><instance><data id="one"><words/></data></instance>'
        f"{bind}</model></h:head><h:body>{INPUT}</h:body></h:html>",
        encoding="utf-8",
    )
    return path


def test_a_preview_opens_the_window_on_the_form(
    tmp_path: Path, cli: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, ...]] = []

    def window(*arguments: str) -> int:
        opened.append(arguments)
        return 0

    monkeypatch.setattr(demo, "has_display", lambda: True)
    monkeypatch.setattr(demo, "open_window", window)
    path = a_form(tmp_path)
    ran = cli("instrument", "preview", path)
    assert (ran.code, ran.err) == (0, "")
    assert opened == [("--preview", str(path))]


def test_a_preview_says_so_when_there_is_no_display(
    tmp_path: Path, cli: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "has_display", lambda: False)
    ran = cli("instrument", "preview", a_form(tmp_path))
    assert ran.code == 1
    assert "no display" in ran.err


def test_a_preview_of_an_unusable_form_names_its_problems(
    tmp_path: Path, cli: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "has_display", lambda: True)
    bind = '<bind nodeset="/data/words" relevant="/data/nowhere = 1" required="/data/gone = 1"/>'
    ran = cli("instrument", "preview", a_form(tmp_path, bind))
    assert ran.code == 1
    assert "nowhere" in ran.err
    assert "gone" in ran.err


def test_the_command_that_converts_for_another_process_is_not_for_people(cli: Any) -> None:
    assert "convert-apart" not in cli("instrument", "--help").out


def test_a_check_says_how_long_an_instrument_takes(cli: Any) -> None:
    ran = cli("instrument", "check", str(shipped_path("arrival")))
    assert ran.code == 0
    assert "minutes without an interpreter" in ran.out
    assert "repeats: 3. It says 25." in ran.out
