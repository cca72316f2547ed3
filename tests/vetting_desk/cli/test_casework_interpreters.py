"""Interpreters from a terminal: the register, and what is known of those of a case."""

import json
from pathlib import Path

from tests.vetting_desk.cli.conftest import Cli
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import ANORA, bench, made
from tests.vetting_desk.operations.interpreters.conftest import Kept, kept
from vetting_desk.model.interpreter import TieSort, Undertaking
from vetting_desk.operations.interpreters import ties
from vetting_desk.operations.safeguards import known

__all__ = ["bench", "kept", "made"]


def test_the_register_and_those_of_a_case_are_printed(kept: Kept, cli: Cli, tmp_path: Path) -> None:
    kept.keep()
    kept.keep("T-8", undertaking=Undertaking.DECLINED)
    desk, case = kept.bench.at(ANORA), kept.bench.case_id
    known.record(desk, case, "interpreter-code", "X-1", "Asked")
    ties.say(desk, case, "T-07", TieSort.KIN, "Cousins")
    words = tmp_path / "words"
    words.write_text(PASSPHRASE, encoding="utf-8")
    folder = kept.bench.post.folder
    kept.bench.post.close()
    kept.bench.hq.close()

    def ran(*arguments: str) -> str:
        found = cli(
            "casework", "interpreters", folder, *arguments, "--officer", ANORA,
            "--passphrase-file", words,
        )  # fmt: skip
        assert found.code == 0, found
        return found.out

    assert "T-07  assignable" in ran()
    assert "T-8  declined" in ran()
    listed = json.loads(ran("--json"))["interpreters"]
    assert [each["code"] for each in listed] == ["T-07", "T-8"]
    shown = ran("--case", case)
    assert "X-1  not in the register  not-asked" in shown
    assert "T-07  in the register  assignable  tie: kin" in shown
    said = json.loads(ran("--case", case, "--json"))["interpreters"]
    assert {each["code"]: len(each["ties"]) for each in said}["T-07"] == 1
