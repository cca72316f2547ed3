"""Organisation, desks, officers and backups from a terminal, one after the other."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vetting_desk.cli.program import program
from vetting_desk.crypto import kdf, slots
from vetting_desk.errors import VettingDeskError

WORDS = {
    "boss": "seven grey otters climb ladders",
    "root": "nine quiet herons paint bridges",
    "iskandar": "four slow camels count lanterns",
    "farida": "two brave foxes carry teapots",
    "new": "eleven calm swans borrow pencils",
    "first": "first custodian counts herons",
    "second": "second custodian paints bridges",
}
Run = Callable[..., str]


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Files with passphrases, by whose they are."""
    folder = tmp_path_factory.mktemp("words")
    for name, text in WORDS.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")
    return {name: str(folder / name) for name in WORDS}


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """A function that runs a command with the cheapest key derivation and returns what it prints."""

    def call(*arguments: str | Path) -> str:
        result: Result = CliRunner().invoke(program, [str(each) for each in arguments])
        if result.exception is not None:
            raise result.exception
        return result.output

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "DEFAULT", kdf.CHEAP)
        patch.setattr(slots, "DEFAULT", kdf.CHEAP)
        yield call


def twelve(output: str) -> str:
    return output.strip().splitlines()[-1].strip()


@pytest.fixture(scope="module")
def made(run: Run, words: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with headquarters and an enrolled post in ``d``, and a stick."""
    folder = tmp_path_factory.mktemp("made")
    stick = folder / "stick"
    stick.mkdir()
    run("organisation", "create", folder / "d", "--name", "Invented", "--officer", "Hilola Sample",
        "--passphrase-file", words["boss"], "--root-passphrase-file", words["root"],
        "--training")  # fmt: skip
    run("desk", "create", folder / "d", "--name", "Post", "--officer", "Iskandar Sample",
        "--role", "supervisor", "--passphrase-file", words["iskandar"], "--training")  # fmt: skip
    hq, post = folder / "d" / "headquarters", folder / "d" / "post"
    asked = run("desk", "request", post, stick, "--passphrase-file", words["iskandar"])
    answer = run("desk", "approve", hq, stick, "--passphrase-file", words["boss"], "--words",
                 twelve(asked))  # fmt: skip
    run("desk", "join", post, stick, "--passphrase-file", words["iskandar"], "--words",
        twelve(answer))  # fmt: skip
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """Headquarters, an enrolled post, and a stick: copies of one's own."""
    shutil.copytree(made / "d", tmp_path / "d")
    stick = Path(shutil.copytree(made / "stick", tmp_path / "stick"))
    return tmp_path / "d" / "headquarters", tmp_path / "d" / "post", stick


def test_desks_are_listed_with_who_has_a_key(
    run: Run, desks: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    listed = run("desk", "list", tmp_path / "d")

    assert "Post TRAINING, Invented" in listed
    assert "Iskandar Sample (supervisor)" in listed


def test_words_that_differ_take_nobody_in(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    hq, post, stick = desks
    run("desk", "request", post, stick, "--passphrase-file", words["iskandar"])

    with pytest.raises(VettingDeskError):
        run("desk", "approve", hq, stick, "--passphrase-file", words["boss"], "--words", "a b c")


def test_an_officer_comes_and_goes(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    _, post, _ = desks
    own = ("--officer", "Iskandar Sample", "--passphrase-file", words["iskandar"])
    run("desk", "add-officer", post, *own, "--name", "Farida Sample", "--role", "interviewer",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    assert "Farida Sample (interviewer)" in run("desk", "list", tmp_path / "d")

    run("desk", "remove-officer", post, *own, "--name", "Farida Sample")

    assert "Farida Sample" not in run("desk", "list", tmp_path / "d")
    assert "sound" in run("casebook", "check", post, "--passphrase-file", words["iskandar"])


def test_a_passphrase_is_changed(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    _, post, _ = desks
    run("desk", "change-passphrase", post, "--passphrase-file", words["iskandar"],
        "--new-passphrase-file", words["new"])  # fmt: skip

    assert "sound" in run("casebook", "check", post, "--passphrase-file", words["new"])
    with pytest.raises(VettingDeskError):
        run("casebook", "check", post, "--passphrase-file", words["iskandar"])


def test_a_backup_is_made_verified_and_restored(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    _, post, stick = desks
    run("backup", "create", post, stick, "--passphrase-file", words["iskandar"])
    [file] = stick.glob("*.vdbackup")
    assert "Iskandar Sample" in run("backup", "list", stick)

    told = run("backup", "verify", file, "--passphrase-file", words["iskandar"])
    run("backup", "restore", file, tmp_path / "new", "--passphrase-file", words["iskandar"])

    assert "The backup is sound" in told
    assert "sound" in run(
        "casebook", "check", tmp_path / "new" / "post", "--passphrase-file", words["iskandar"]
    )


def test_certificates_are_taken_back(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    hq, _, _ = desks
    listed = run("desk", "list", tmp_path / "d").splitlines()
    [officer] = [line.split()[-1] for line in listed if "Iskandar" in line]
    run("organisation", "revoke", hq, "--passphrase-file", words["boss"], "--subject", officer,
        "--reason", "Invented: left")  # fmt: skip

    told = run("organisation", "revoked", hq, "--passphrase-file", words["boss"])

    assert told.count("Iskandar Sample: Invented: left") == 2
    assert "List number 2." in told


def test_recovery_is_for_two(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    hq, _, stick = desks

    told = run("organisation", "recovery", hq, stick, "--passphrase-file", words["boss"],
               "--first-file", words["first"], "--second-file", words["second"])  # fmt: skip

    assert "both passphrases" in told
    assert (stick / "recovery-identity.age").is_file()


def test_a_desk_is_made_unreadable_only_by_its_name(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    _, post, _ = desks
    with pytest.raises(VettingDeskError):
        run("desk", "make-unreadable", post, "--confirm", "yes")

    run("desk", "make-unreadable", post, "--confirm", "Post")

    with pytest.raises(VettingDeskError):
        run("casebook", "check", post, "--passphrase-file", words["iskandar"])
