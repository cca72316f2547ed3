"""Approved texts from a terminal: checked, signed, read, written out."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.vetting_desk.cli.conftest import Cli
from vetting_desk.operations.organisation.packs import sample

Run = Callable[..., str]


def at(folder: Path, words: dict[str, str], who: str) -> tuple[Any, ...]:
    return (folder, "--passphrase-file", words[who])


def test_the_sample_is_written_checked_and_edited(cli: Cli, tmp_path: Path) -> None:
    target = tmp_path / "texts.xlsx"
    assert cli("pack", "sample", target).code == 0
    ran = cli("pack", "lint", target)
    assert (ran.code, ran.out) == (
        0,
        "Sample texts, invented, for training only: 141 texts, can be signed.\n",
    )
    assert "notice, row 12, stop, tg: warning: nobody approved these words" in ran.err
    assert cli("pack", "sample", target).code == 2
    assert cli("pack", "sample", tmp_path / "csv", "--csv").code == 0
    assert cli("pack", "lint", tmp_path / "csv").out == ran.out


def test_errors_are_named_and_end_with_1(cli: Cli, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample(), tmp_path / "pack"))
    text = (folder / "offer.csv").read_text(encoding="utf-8")
    (folder / "offer.csv").write_text(text.replace("{organisation}", "{salary}"), encoding="utf-8")
    ran = cli("pack", "lint", folder)
    assert (ran.code, ran.out) == (1, "")
    assert "offer, offer, ru: error: {salary} cannot be filled in here" in ran.err


def test_what_is_no_spreadsheet_is_refused(refused: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "holiday.xlsx"
    path.write_bytes(b"pictures")
    assert "it is no workbook" in refused("pack", "lint", path)


def test_a_pack_is_signed_shown_and_taken_up_again(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    hq, _, _ = desks
    output = run("pack", "sign", *at(hq, words, "boss"), sample())
    assert "Signed: Sample texts, invented, for training only, version 1." in output
    assert "texts  version 1" in run("pack", "list", *at(hq, words, "boss"))
    shown = run("pack", "show", *at(hq, words, "boss"), "notice/stop", "tg")
    assert "прервать беседу" in shown
    assert "No approved words in tg: read aloud by an interpreter." in shown
    target = tmp_path / "next.xlsx"
    run("pack", "edit", *at(hq, words, "boss"), "texts", target)
    assert "version 2" in run("pack", "sign", *at(hq, words, "boss"), target)


def test_a_pack_that_is_not_there_is_not_written_out(
    refused: Callable[..., str],
    cheap_keys: None,
    desks: tuple[Path, Path, Path],
    words: dict[str, str],
    tmp_path: Path,
) -> None:
    message = refused("pack", "edit", *at(desks[0], words, "boss"), "texts", tmp_path / "next.xlsx")
    assert "texts" in message
