"""Updates from a terminal: the whole way from two people's keys to a package at a post, and the exit codes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli, spoilt
from vetting_desk.operations.updates import taking
from vetting_desk.operations.updates.signers import REQUEST_SUFFIX

Run = Callable[..., str]
LINES = {
    "en": "Sticks that are full are told sooner.",
    "fa": "حافظهٔ پُر زودتر گفته می‌شود.",
    "ru": "О заполненной флешке сообщается раньше.",
    "tg": "Дар бораи флешкаи пур барвақттар гуфта мешавад.",
}
PACKAGE = "vetting-desk_0.2.0-1_amd64.deb"


class Way:
    """Everything of the way to an update, by its files."""

    def __init__(self, run: Run, made: Path, words: dict[str, str], folder: Path) -> None:
        self.run, self.words, self.folder = run, words, folder
        self.root = next(path.parent for path in made.rglob("root-key.pem"))
        hq = made / "d" / "headquarters"
        (folder / "anchors").mkdir()
        run("update", "anchors", hq, "--passphrase-file", words["boss"], folder / "anchors")
        (folder / "changes").mkdir()
        for language, line in LINES.items():
            (folder / "changes" / f"{language}.txt").write_text(line + "\n", encoding="utf-8")
        (folder / PACKAGE).write_bytes(b"invented " * 1_000)
        (folder / "keys.txt").write_text("four amber foxes cross rivers\n")
        for who, name in (("maker", "Mirzo Maker"), ("headquarters", "Hasan Headquarters")):
            key = folder / f"{who}.key"
            run("update", "key", key, "--name", name, "--passphrase-file", folder / "keys.txt")
            run(
                "update", "certify", f"{key}{REQUEST_SUFFIX}", folder / f"{who}.pem", "--as", who,
                "--root", self.root / "root.pem", "--root-key", self.root / "root-key.pem",
                "--root-passphrase-file", words["root"],
            )  # fmt: skip

    @property
    def judged(self) -> tuple[Any, ...]:
        anchors = self.folder / "anchors"
        return (
            "--trust", anchors / "root.pem", "--revoked", anchors / "revoked.crl",
            "--issuing", anchors / "issuing.pem",
        )  # fmt: skip

    def keys(self, who: str) -> tuple[Any, ...]:
        return (
            "--key", self.folder / f"{who}.key", "--certificates", self.folder / f"{who}.pem",
            "--passphrase-file", self.folder / "keys.txt",
        )  # fmt: skip

    def make(self, name: str, counter: int, version: str) -> Path:
        """Make an update, signed by both."""
        trust = ("--trust", self.folder / "anchors" / "root.pem")
        self.run(
            "update", "make", self.folder / f"{name}.maker", self.folder / PACKAGE, "--counter",
            str(counter), "--version", version, "--changes", self.folder / "changes", *trust,
            *self.keys("maker"),
        )  # fmt: skip
        self.run(
            "update", "countersign", self.folder / f"{name}.maker", self.folder / name, *trust,
            *self.keys("headquarters"),
        )  # fmt: skip
        return self.folder / name


@pytest.fixture(scope="module")
def way(
    run: Run, made: Path, words: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Way:
    found = Way(run, made, words, tmp_path_factory.mktemp("way"))
    found.make("two", 2, "0.2.0")
    found.make("three", 3, "0.3.0")
    return found


def test_an_update_is_valid_with_0_and_says_what_changed(cli: Cli, way: Way) -> None:
    ran = cli("update", "verify", way.folder / "two", *way.judged, "--language", "tg")
    assert (ran.code, ran.err) == (0, "")
    assert "version 0.2.0, number 2" in ran.out
    assert LINES["tg"] in ran.out
    assert "signed as headquarters by Hasan Headquarters" in ran.out
    found = json.loads(cli("update", "verify", way.folder / "two", *way.judged, "--json").out)
    assert found["counter"] == 2
    assert {signer["role"] for signer in found["signers"]} == {"maker", "headquarters"}
    assert found["changes"]["ru"] == [LINES["ru"]]


def test_altered_it_is_not_valid_and_ends_with_1(cli: Cli, way: Way, tmp_path: Path) -> None:
    def change(data: bytearray) -> None:
        data[data.index(b"invented invented") + 40] ^= 1

    ran = cli("update", "verify", spoilt(way.folder / "two", tmp_path, change), *way.judged)
    assert (ran.code, ran.out) == (1, "")
    assert "a package in it is not what was signed" in ran.err
    ran = cli("update", "verify", way.folder / "two.maker", *way.judged)
    assert ran.code == 1
    assert "headquarters' signer has not signed it" in ran.err


def test_what_cannot_be_judged_ends_with_3(
    cli: Cli, way: Way, run: Run, words: dict[str, str], tmp_path: Path
) -> None:
    ran = cli("update", "verify", way.folder / "two", *way.judged[:2])
    assert ran.code == 3
    assert "cannot be said here" in ran.err
    run("organisation", "create", tmp_path / "o", "--name", "Other", "--officer", "Somebody",
        "--passphrase-file", words["boss"], "--root-passphrase-file", words["root"],
        "--training")  # fmt: skip
    root = next((tmp_path / "o").rglob("root.pem"))
    assert cli("update", "verify", way.folder / "two", "--trust", root).code == 3


def test_wrong_use_ends_with_2(cli: Cli, way: Way) -> None:
    assert cli("update", "verify", way.folder / "two").code == 2
    assert cli("update", "verify", way.folder / "two", *way.judged[:4]).code == 2
    assert cli("update", "verify", way.folder / PACKAGE, "--trust", way.folder / "two").code == 2


def test_a_post_takes_it_once_and_only_upward(
    cli: Cli, way: Way, desks: tuple[Path, Path, Path], words: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(taking, "PLATFORM", "linux")
    hq, post, stick = desks
    at_hq = (hq, "--passphrase-file", words["boss"])
    at = (post, "--passphrase-file", words["iskandar"])
    assert cli("update", "hand-on", *at_hq, way.folder / "two").code == 0
    assert cli("update", "put-on", *at_hq, stick).code == 0
    carried = stick / "vetting-desk-update-2.vdupdate"

    ran = cli("update", "look", *at, carried, "--language", "ru")
    assert ran.code == 0
    assert "This program: version 0.1.0" in ran.out
    assert LINES["ru"] in ran.out
    into = stick / "into"
    into.mkdir()
    ran = cli("update", "take", *at, carried, "--into", into)
    assert ran.code == 0
    assert "Version 0.1.0 -> 0.2.0" in ran.out
    assert [path.name for path in into.iterdir()] == [PACKAGE]

    for more in ((), ("--again",)):
        ran = cli("update", "take", *at, carried, "--into", into, *more)
        assert ran.code == (0 if more else 1)
        assert bool(more) or "say --again" in ran.err
    assert cli("update", "take", *at, way.folder / "three", "--into", into).code == 0
    ran = cli("update", "take", *at, carried, "--into", into, "--again")
    assert ran.code == 1
    assert "a later one was seen here. The highest number seen here is 3" in ran.err
    assert cli("update", "look", *at, carried).code == 1
    assert "Taken: version 0.3.0, number 3" in cli("update", "show", *at).out

    ran = cli("update", "show", *at_hq)
    assert "Handed on: version 0.2.0, number 2" in ran.out
    assert cli("update", "stop", *at_hq).code == 0
    assert cli("update", "put-on", *at_hq, stick).code == 1


def test_a_signer_is_taken_back_and_what_they_signed_cannot_be_judged(
    cli: Cli, way: Way, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    hq, _, _ = desks
    at_hq = (hq, "--passphrase-file", words["boss"])
    ran = cli("update", "revoke", *at_hq, way.folder / "maker.pem", "--reason", "lost", "--lost")
    assert ran.code == 0, ran.err
    anchors = tmp_path / "anchors"
    anchors.mkdir()
    assert cli("update", "anchors", *at_hq, anchors).code == 0
    ran = cli(
        "update", "verify", way.folder / "two", "--trust", anchors / "root.pem", "--revoked",
        anchors / "revoked.crl", "--issuing", anchors / "issuing.pem",
    )  # fmt: skip
    assert ran.code == 3
    assert "Mirzo Maker" in ran.err
    assert "revoked" in ran.err
