"""A post on one system and headquarters on another; here both turns are this system's."""

import sys
from pathlib import Path

import pytest

from tools.windows_check import two_systems


@pytest.mark.slow
def test_all_turns_lead_to_a_receipt_and_the_update_s_packages(tmp_path: Path) -> None:
    place = tmp_path / two_systems.PLACE
    place.mkdir()
    for stage in two_systems.STAGES:
        assert two_systems.main([stage, str(place)]) == 0
    saved = sorted(path.suffix for path in (place / "Сохранено").iterdir())
    assert saved == [".exe", ".xz"]


def test_the_path_has_cyrillic_a_space_and_a_sign() -> None:
    assert two_systems.PLACE == "Стол № 7"


def test_wrong_use_is_told(tmp_path: Path) -> None:
    assert two_systems.main([str(tmp_path), "--"]) == 2
    assert two_systems.main([str(tmp_path), "and", "more"]) == 2


def test_a_turn_that_fails_is_told_and_ends_that_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(two_systems, "ROOT", tmp_path)
    failing = [sys.executable, "-c", "raise SystemExit('no such system')"]
    monkeypatch.setattr(sys, "executable", failing[0])
    monkeypatch.setattr(two_systems, "STAGES", {"ask": two_systems.STAGES["ask"]})
    assert two_systems.both_ways(Path("x"), failing) >= 1
    assert "headquarters here, ask: FAILED" in capsys.readouterr().out
