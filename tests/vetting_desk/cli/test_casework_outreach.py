"""Consent and outreach from a terminal: asked, shown, taken back, a partner told, an engagement, a stop."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    ISKANDAR,
    bench,
    made,
)
from tests.vetting_desk.operations.outreach.conftest import PASSPHRASE, Afterwards, afterwards

__all__ = ["afterwards", "bench", "made"]
At = Callable[..., str]


@pytest.fixture
def run(afterwards: Afterwards, cli: Cli, tmp_path: Path) -> At:
    """A function that runs a command of casework at a desk as an officer; headquarters for who is there."""
    words = tmp_path / "words"
    words.write_text(PASSPHRASE, encoding="utf-8")
    folders = {"post": afterwards.bench.post.folder, "hq": afterwards.bench.hq.folder}
    case_id = afterwards.case_id
    afterwards.bench.post.close()
    afterwards.bench.hq.close()

    def ran(command: str, *arguments: object, by: str = ANORA, code: int = 0) -> str:
        folder = folders["hq" if by == DAVLAT else "post"]
        given = [] if command == "partners" else [case_id]
        found = cli(
            "casework", command, folder, *given, *arguments, "--officer", by, "--passphrase-file", words
        )  # fmt: skip
        assert found.code == code, found
        return found.out + found.err

    return ran


def test_the_whole_way(run: At, afterwards: Afterwards) -> None:
    today = afterwards.today
    day = ("--day", today.isoformat(), "--how", "Alone", "--language", "tg")
    run("record-consent", "--to", "speaking", "--agrees", *day)
    run("record-consent", "--to", "story", "--refuses", *day)
    partner = ("--partner", "School 4", "--kind", "school", "--may-know", "The name")
    run("record-consent", "--to", "sharing", "--agrees", *partner, *day)
    said = json.loads(run("consents", "--json"))
    states = {each["to"]: (each["state"], each["id"]) for each in said["consents"]}
    assert [states[to][0] for to in ("speaking", "story", "sharing")] == [
        "given", "refused", "given",
    ]  # fmt: skip
    later = (today + timedelta(days=7)).isoformat()
    planned = run(
        "plan-engagement", states["speaking"][1], "--what", "A talk", "--where", "A school", "--day", later
    )  # fmt: skip
    one = planned.split()[0]
    run("engagement-step", one, "before", "--well", "yes")
    run("stop-outreach", "--words", "To rest", by=ISKANDAR)
    assert "stopped by Iskandar" in run("consents")
    run("engagement-step", one, "held", code=1)
    run("stop-outreach", "--words", "Rested", "--lift", by=ISKANDAR)
    run("engagement-step", one, "held")
    assert "shared with  School 4" in run("partners")

    run("withdraw-consent", "--words", "She called")

    shown = run("consents")
    assert "withdrawn" in shown
    assert "still to be told" in shown
    assert "to be told  School 4" in run("partners")
    run("partner-told", states["sharing"][1], "--words", "By telephone")
    assert run("partners") == ""
    assert json.loads(run("consents", "--json"))["engagements"][0]["state"] == "held"


def test_who_decides_is_refused(run: At) -> None:
    assert "role" in run("consents", by=DAVLAT, code=1)


def test_partners_of_the_plan(run: At, afterwards: Afterwards) -> None:
    run("name-partner", "--name", "School 4", "--kind", "school", "--does", "Takes the children")
    [found] = json.loads(run("plan-partners", "--json"))["partners"]
    assert (found["name"], found["consent"], found["may_know"]) == ("School 4", None, "")
    assert "may know nothing (not asked)" in run("plan-partners")
    day = ("--day", afterwards.today.isoformat(), "--how", "Alone", "--language", "tg")
    partner = ("--partner", "School 4", "--kind", "school", "--may-know", "The name")
    run("record-consent", "--to", "sharing", "--agrees", *partner, *day)
    assert "may know: The name" in run("plan-partners")
    more = (
        "--name",
        "School 4",
        "--kind",
        "school",
        "--does",
        "Takes one",
        "--partner",
        found["id"],
    )
    run("name-partner", *more)
    assert "Takes one" in run("plan-partners")
    run("name-partner", *more, "--item", found["id"], code=1)
    run("partner-off", found["id"], "--words", "It closed")
    assert run("plan-partners") == ""
