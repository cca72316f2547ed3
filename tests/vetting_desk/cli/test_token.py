"""A token for signing, from a terminal."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.conftest import SoftToken
from vetting_desk.cli.error_text import describe
from vetting_desk.cli.program import program
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import InputError, TokenModuleError, TokenPinError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks
from vetting_desk.operations.desk.tokens import TokenState, state
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training

PASSPHRASE = "seven grey otters climb ladders"


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desks")
    hq = enrolment.create_headquarters(
        folder, "Invented", "HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        folder, "Post", "Iskandar Sample", Role.INTERVIEWER, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(opened(post.folder)) as post_desk, closing(opened(hq.folder)) as hq_desk:
        training.join(post_desk, hq_desk, folder)
    return folder


def opened(folder: Path) -> OpenDesk:
    return desks.unlock(folder, desk_folders.officers_of(folder)[0].id, PASSPHRASE)


@pytest.fixture
def data(parent: Path, tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(parent, tmp_path / "data"))


@pytest.fixture
def files(tmp_path: Path, soft_token: SoftToken) -> list[str]:
    """The options for passphrase and PIN."""
    (tmp_path / "words").write_text(PASSPHRASE + "\n")
    (tmp_path / "pin").write_text(soft_token.pin + "\n")
    return ["--passphrase-file", str(tmp_path / "words"), "--pin-file", str(tmp_path / "pin")]


@pytest.fixture
def run() -> Callable[..., str]:
    """A function that runs a command and returns its output."""

    def call(*arguments: str | Path) -> str:
        result = CliRunner().invoke(program, [str(each) for each in arguments])
        if result.exception is not None:
            raise result.exception
        return result.output

    return call


def state_of(folder: Path) -> TokenState:
    with closing(opened(folder)) as desk:
        return state(desk)


def test_a_post_moves_to_a_token_by_the_papers_of_a_renewal(
    data: Path, soft_token: SoftToken, files: list[str], run: Callable[..., str], tmp_path: Path
) -> None:
    post, stick = data / "post", tmp_path / "stick"
    stick.mkdir()
    said = run("desk", "token", post, "--module", soft_token.module, *files)
    assert "Invented token" in said
    assert "desk request" in said
    assert soft_token.pin not in said
    words = files[:2]
    asked = run("desk", "request", post, stick, *words).strip().splitlines()[-1].strip()
    answer = run("desk", "approve", data / "headquarters", stick, *words, "--words", asked)
    fingerprint = answer.strip().splitlines()[-1].strip()
    run("desk", "join", post, stick, *words, "--words", fingerprint)
    assert state_of(post).signs


def test_headquarters_approves_with_the_pin(
    data: Path, soft_token: SoftToken, files: list[str], run: Callable[..., str], tmp_path: Path
) -> None:
    hq, stick = data / "headquarters", tmp_path / "stick"
    stick.mkdir()
    said = run("desk", "token", hq, "--module", soft_token.module, *files)
    assert "signs from now on" in said
    asked = run("desk", "request", data / "post", stick, *files[:2])
    words = asked.strip().splitlines()[-1].strip()
    assert "Written" in run("desk", "approve", hq, stick, *files, "--words", words)


def test_a_wrong_pin_signs_no_answer(
    data: Path, soft_token: SoftToken, files: list[str], run: Callable[..., str], tmp_path: Path
) -> None:
    hq, stick = data / "headquarters", tmp_path / "stick"
    stick.mkdir()
    run("desk", "token", hq, "--module", soft_token.module, *files)
    asked = run("desk", "request", data / "post", stick, *files[:2])
    (tmp_path / "pin").write_text("000000\n")
    words = asked.strip().splitlines()[-1].strip()
    with pytest.raises(TokenPinError):
        run("desk", "approve", hq, stick, *files, "--words", words)
    assert [each.kind for each in enrolment.find_papers(stick)] == ["request"]


def test_a_token_is_left_again(
    data: Path, soft_token: SoftToken, files: list[str], run: Callable[..., str]
) -> None:
    post = data / "post"
    run("desk", "token", post, "--module", soft_token.module, *files)
    assert "given up" in run("desk", "leave-token", post, *files[:2])
    assert state_of(post) == TokenState()


def test_which_token_there_is_to_choose_from_is_said(
    data: Path, soft_token: SoftToken, files: list[str], run: Callable[..., str]
) -> None:
    with pytest.raises(InputError) as refused:
        run("desk", "token", data / "post", "--module", soft_token.module, "--serial", "x", *files)
    assert "no such token is plugged in" in describe(refused.value)


def test_a_driver_that_is_none_is_reported(
    data: Path, files: list[str], run: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "no.so").write_text("no library")
    with pytest.raises(TokenModuleError) as refused:
        run("desk", "token", data / "post", "--module", tmp_path / "no.so", *files)
    assert "it is no PKCS #11 library" in describe(refused.value)
