"""Persons and passages from a terminal: where each step stands, and the papers people carry."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.passage import PassageKind, Step, StepSort, StepState
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.cases import cases
from vetting_desk.operations.passage import files, steps
from vetting_desk.operations.practice.passage_way import PassageWay

Cli = Callable[..., Ran]


def test_a_passage_is_shown_and_its_papers_are_written(
    cli: Cli, crew: Crew, tmp_path: Path
) -> None:
    desk = crew.at_post("Anora Sample")
    case = cases.create_case(desk, [PersonName("Намуна", NameScript.CYRILLIC)]).id
    for _name, _words, act in PassageWay(desk, case, tmp_path / "out").steps():
        act()
    [seen] = files.of_case(desk, case)
    border = next(each.step.id for each in seen.steps if each.step.sort.value == "border")
    crew.close()
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE + "\n", encoding="ascii")
    own = (crew.folder / "post", "--officer", "Anora Sample", "--passphrase-file", words)
    shown = cli("casework", "passage", "show", *own, case).out
    assert f"{seen.passage.id}  passage  done" in shown
    assert f"{border}  border  planned" in shown
    said = cli("casework", "passage", "show", *own, case, "--json").json()
    assert len(said["persons"]) == 3
    assert [each["kin"] for each in said["links"]] == ["spouse", "child", "child"]
    assert {each["sort"] for each in said["files"][0]["steps"]} >= {"paper", "leg", "arrival"}
    assert json.dumps(said).find("safety") == -1
    for name, more in (("sheet.pdf", ()), ("notice.pdf", ("--post", border))):
        path = tmp_path / name
        ran = cli(
            "casework", "passage", "sheet", *own, case, seen.passage.id, *more,
            "--language", "tg", "--out", str(path),
        )  # fmt: skip
        assert ran.code == 0
        assert path.read_bytes().startswith(b"%PDF")


def test_a_file_and_its_steps_go_on_from_a_terminal(cli: Cli, crew: Crew, tmp_path: Path) -> None:
    desk = crew.at_post("Anora Sample")
    case = cases.create_case(desk, [PersonName("Намуна", NameScript.CYRILLIC)]).id
    passage = files.begin(desk, case, PassageKind.PASSAGE, [ASSESSED]).id
    step = steps.put(
        desk, case, Step("", passage, StepSort.PAPER, StepState.LACKING, what="A birth certificate")
    ).id
    crew.close()
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE + "\n", encoding="ascii")
    own = (crew.folder / "post", "--officer", "Anora Sample", "--passphrase-file", words)

    def ran(command: str, *more: str) -> Ran:
        return cli("casework", "passage", command, *own, case, *more)

    assert ran("step", step, "applied").out.strip() == "applied"
    refused = ran("step", step, "handed-over")
    assert (refused.code, "Traceback" in refused.err) == (1, False)
    assert ran("step", step, "granted").code == 0
    assert ran("step", step, "handed-over").code == 0
    assert ran("step", step, "lacking").code == 1  # undone without a reason
    assert ran("step", step, "lacking", "--reason", "Lost").out.strip() == "lacking"
    odd = ran("step", step, "perhaps")
    assert (odd.code, "granted" in odd.err) == (1, True)
    assert ran("step", "none", "applied").code == 1
    assert ran("move", passage, "under-way").out.strip() == "under-way"
    assert ran("move", passage, "failed").code == 1  # without words
    assert ran("move", passage, "failed", "--words", "The border is shut").code == 0
    assert "called-off" in ran("move", passage, "perhaps").err
