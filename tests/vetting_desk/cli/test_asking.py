"""Asking at a terminal: the sources of a passphrase, and invalid ones."""

import io
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from vetting_desk.cli.asking import (
    DeskOptions,
    ask_words,
    passphrase,
    passphrase_option,
    pin,
    with_desk,
)
from vetting_desk.cli.output import prepare_streams
from vetting_desk.errors import EnrolmentError, InputError, SecondOfficerNeededError

WORDS = ("one", "two", "three")


@pytest.mark.parametrize(
    ("content", "given"),
    [
        (b"four words\n", "four words"),
        (b"four words\r\nanother line\r\n", "four words"),
        (b"\xef\xbb\xbffour words", "four words"),
        ("четыре слова\n".encode(), "четыре слова"),
        (b" with room around \n", " with room around "),
    ],
)
def test_a_file_gives_its_first_line(tmp_path: Path, content: bytes, given: str) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(content)

    assert passphrase(file) == given
    assert pin(file, "Token") == given


@pytest.mark.parametrize(
    ("content", "detail"),
    [(b"", "no-passphrase"), (b"\nlater", "no-passphrase"), (b"\xff\xfe", "not-text")],
)
def test_a_file_without_one_is_refused(tmp_path: Path, content: bytes, detail: str) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(content)

    with pytest.raises(InputError) as caught:
        passphrase(file)
    assert caught.value.fields["detail"] == detail


def test_where_nobody_types_each_is_a_line_of_standard_input(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("first\nsecond\n"))

    assert passphrase(None) == "first"
    assert passphrase(None) == "second"
    with pytest.raises(InputError):
        passphrase(None)


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8"])
def test_what_is_piped_in_is_utf_8_whatever_the_systems_code_page(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    content = io.BytesIO("четыре слова\r\n".encode())
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(content, encoding=encoding))
    prepare_streams()
    assert passphrase(None) == "четыре слова"


def test_what_is_piped_in_and_is_no_utf_8_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO("четыре слова\n".encode("cp1251"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(content, encoding="cp1251"))
    prepare_streams()
    with pytest.raises(InputError) as caught:
        passphrase(None)
    assert caught.value.fields["detail"] == "not-text"


def test_the_words_of_the_other_side_are_compared() -> None:
    ask_words("one  two three", "the post", WORDS)

    with pytest.raises(EnrolmentError):
        ask_words("one two four", "the post", WORDS)


def test_a_command_gets_the_options_of_its_desk_as_one(tmp_path: Path) -> None:
    got: list[tuple[DeskOptions, str]] = []

    @click.command()
    @with_desk
    @click.argument("more")
    def command(at: DeskOptions, more: str) -> None:
        got.append((at, more))

    ran = CliRunner().invoke(command, [str(tmp_path), "more", "--officer", "A. Officer"])

    assert ran.exit_code == 0, ran.output
    assert got == [(DeskOptions(tmp_path, "A. Officer", None, None), "more")]


def test_a_desk_that_is_not_there_asks_for_no_passphrase(tmp_path: Path) -> None:
    ran = CliRunner().invoke(with_desk_alone(), [str(tmp_path / "nowhere")])

    assert ran.exit_code == 2
    assert "nowhere" in ran.output


def with_desk_alone() -> click.Command:
    @click.command()
    @with_desk
    def command(at: DeskOptions) -> None:
        raise AssertionError(at)

    return command


def test_an_option_alone_names_its_file(tmp_path: Path) -> None:
    @click.command()
    @passphrase_option
    def command(passphrase_file: Path | None) -> None:
        click.echo(passphrase(passphrase_file))

    file = tmp_path / "words.txt"
    file.write_text("four words\n", encoding="utf-8")

    assert CliRunner().invoke(command, ["--passphrase-file", str(file)]).output == "four words\n"


def test_an_administrator_opens_the_casebook_together_with_a_colleague(
    run: Callable[..., str], desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    _, post, _ = desks
    own = ("--officer", "Farida Sample", "--passphrase-file", words["farida"])
    run("desk", "add-officer", post, "--passphrase-file", words["iskandar"], "--name",
        "Farida Sample", "--role", "administrator", "--new-passphrase-file", words["farida"])  # fmt: skip

    with pytest.raises(SecondOfficerNeededError):
        run("desk", "rekey", post, *own)
    with pytest.raises(InputError):
        run("desk", "rekey", post, *own, "--together", "Nobody")
    told = run("desk", "rekey", post, *own, "--together", "Iskandar Sample",
               "--together-passphrase-file", words["iskandar"])  # fmt: skip

    assert "new key" in told
    theirs = ("--officer", "Iskandar Sample", "--passphrase-file", words["iskandar"])
    assert (
        "No case" in run("case", "list", post, *theirs) or run("case", "list", post, *theirs) == ""
    )
