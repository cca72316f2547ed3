"""Stamps from a terminal: renewed, and taken out for an auditor."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.operations.practice.walkthrough import PASSPHRASE_FILE

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]


@pytest.fixture
def hq(walk: Walk, tmp_path: Path) -> Path:
    """A copy of headquarters after a walk, with the passphrase beside it."""
    import shutil

    shutil.copy(walk["hq_casebook"].parent / PASSPHRASE_FILE, tmp_path)
    return Path(shutil.copytree(walk["hq_casebook"], tmp_path / "hq"))


@pytest.fixture
def ask(cli: Any, hq: Path) -> Callable[..., Any]:
    """A function that calls one of the commands at headquarters."""
    words = hq.parent / PASSPHRASE_FILE

    def asked(name: str, *more: object) -> Any:
        return cli("evidence", name, hq, *more, "--passphrase-file", words)

    return asked


def test_nothing_is_due_after_a_walk(ask: Callable[..., Any]) -> None:
    assert ask("renew").out == "No stamp ends soon.\n"


def test_stamps_are_taken_out_for_an_auditor(
    ask: Callable[..., Any], walk: Walk, tmp_path: Path
) -> None:
    import json

    record = json.loads(walk["record_json"].read_text("utf-8"))["record"]
    ran = ask("export", record, tmp_path / "out")

    assert ran.code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "stamp-1.json",
        "stamp-1.mldsa65",
        "stamp-1.p7s",
    ]
    given = tmp_path / "out" / "stamp-1.json"
    assert given.read_bytes() == (walk["record_json"].parent / "stamp-1.json").read_bytes()
