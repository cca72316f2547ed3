"""Comparing all cases from a terminal: run, preview, rules."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from vetting_desk.linkage import batch
from vetting_desk.linkage.rules import shipped_text

At = Callable[..., Ran]
HILOLA = "Hilola Sample"


@pytest.mark.skipif(bool(batch.missing()), reason="needs the extra registry")
def test_run_preview_and_rules(at: At, tmp_path: Path) -> None:
    assert (
        "Compared: 0. Pairs to look at: 0; new among them: 0." in at(HILOLA, "linkage", "run").out
    )
    assert at(HILOLA, "linkage", "rules", "--show").out == shipped_text()
    path = tmp_path / "rules.json"
    path.write_text(
        shipped_text().replace('"threshold": 0.0', '"threshold": 9.0'), encoding="utf-8"
    )
    assert "Pairs to look at: 0 now, 0 then." in at(HILOLA, "linkage", "preview", path).out
    assert at(HILOLA, "linkage", "preview", path, "--json").json()["then"] == 0
    assert at(HILOLA, "linkage", "rules", "--set", path, "--reason", "Fewer").code == 0
    assert '"threshold": 9.0' in at(HILOLA, "linkage", "rules", "--show").out
    assert at(HILOLA, "linkage", "rules", "--shipped", "--reason", "Back").code == 0
    assert at(HILOLA, "linkage", "rules").code == 2
    path.write_text("", encoding="utf-8")
    assert at(HILOLA, "linkage", "rules", "--set", path, "--reason", "Why").code == 2


def test_a_post_and_a_missing_extra_are_told(at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is a post" in at("Salima Sample", "linkage", "run").err
    monkeypatch.setattr(batch, "find_spec", lambda name: None)
    ran = at(HILOLA, "linkage", "run")
    assert (ran.code, "pip install vetting-desk[registry]" in ran.err) == (1, True)
