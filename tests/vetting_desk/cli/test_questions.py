"""Questions from a terminal: an edition, asked, kept, run again, and sealed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.test_figures import enrolled_desks, options
from vetting_desk.crypto.age import HybridIdentity, unseal

__all__ = ["enrolled_desks"]
Run = Callable[..., str]


def test_from_an_edition_to_a_sealed_answer(
    run: Run, refused: Callable[..., str], enrolled_desks: Path, tmp_path: Path
) -> None:
    at = options(enrolled_desks / "headquarters", tmp_path)
    assert "there was no edition yet" in refused("questions", "ask", *at, "--by", "sex")
    assert run("questions", "edition", *at).startswith("Edition 1 of 20")
    assert run("questions", "editions", *at).count("Edition") == 1
    shown = run("questions", "ask", *at, "--by", "sex", "--where", "decided=2026")
    assert shown.splitlines()[0].split() == ["Sex", "cases"]
    said = json.loads(run("questions", "ask", *at, "--by", "outcome", "--json"))
    assert (said["edition"], said["by"], said["rows"], said["total"]) == (1, ["outcome"], [], 0)
    run("questions", "save", *at, "by-sex", "--by", "sex", "--where", "decided=2026", "--months")
    assert run("questions", "list", *at) == "by-sex: --by sex --where decided=2026 --months\n"
    run("questions", "put-away", *at, "by-sex")
    assert run("questions", "list", *at) == ""
    assert run("questions", "list", *at, "--away").startswith("by-sex: ")
    run("questions", "put-back", *at, "by-sex")
    day = said["as_of"][:10]
    assert "0 of 0 cases." in run("questions", "run", *at, "by-sex", "--as-of", day)
    assert "no edition" in refused("questions", "run", *at, "by-sex", "--as-of", "2001-01-01")
    identity = HybridIdentity.generate()
    done = run(
        "questions", "export", *at, "by-sex", "--purpose", "Report", "--recipient",
        identity.recipient.to_text(), "--into", tmp_path,
    )  # fmt: skip
    assert done.startswith("Rows: 0; sealed: ")
    [file] = tmp_path.glob("*.age")
    assert unseal(file.read_bytes(), [identity]) == b"sex,cases\r\n"


@pytest.mark.parametrize("words", [(), ("--where", "decided"), ("--where", "name=Anora")])
def test_what_is_no_question_is_wrong_use(
    cli: Callable[..., object], enrolled_desks: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    at = options(enrolled_desks / "headquarters", tmp_path)
    assert cli("questions", "ask", *at, *words).code == 2  # type: ignore[attr-defined]
