"""Files of a case from a terminal: taken in, listed, handed on, corrected, taken out and put back."""

from collections.abc import Callable
from pathlib import Path

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.decoding import samples
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases

Cli = Callable[..., Ran]


def test_a_file_comes_in_goes_through_hands_and_out(cli: Cli, crew: Crew, tmp_path: Path) -> None:
    desk = crew.at_post("Anora Sample")
    case = cases.create_case(desk, [PersonName("Намуна", NameScript.CYRILLIC)]).id
    crew.close()
    words, scan = tmp_path / "words.txt", tmp_path / "scan.jpg"
    words.write_text(PASSPHRASE + "\n", encoding="ascii")
    scan.write_bytes(samples.picture("JPEG"))
    own = (crew.folder / "post", "--officer", "Anora Sample", "--passphrase-file", words, case)

    def files(name: str, *more: object) -> Ran:
        return cli("casework", "files", name, *own, *more)

    about = ("--shows", "Шиноснома", "--brought-by", "Модар", "--form", "copy")
    added = files("add", "--file", scan, *about)
    assert added.code == 0
    assert "place" in added.out
    [said] = files("list", "--json").json()["files"]
    assert (said["shows"], said["form"], said["here"]) == ("Шиноснома", "copy", True)
    assert said["sha256"] != said["came_sha256"]
    whom = ("--day", "2026-01-05", "--receiver", "Консулхона", "--why", "Виза")
    handed = files("custody", said["id"], "--act", "handed-over", *whom)
    assert handed.code == 0
    entry = handed.out.split()[-1]
    again = files("custody", said["id"], "--act", "handed-over", *whom, "--corrects", entry)
    assert again.code == 1  # without a reason
    corrected = files(
        "custody", said["id"], "--act", "returned", *whom, "--corrects", entry, "--reason", "Хато"
    )
    assert corrected.code == 0
    [now] = files("list", "--json").json()["files"]
    assert [(each["act"], each["corrected"]) for each in now["custody"]] == [
        ("returned", 1),
        ("taken-in", 0),
    ]
    assert files("take-out", said["id"], "--reason", "Шахси дигар").code == 0
    assert "taken-out" in files("list").out
    assert files("put-back", said["id"], "--reason", "Ҳамон").code == 0
    assert files("add", *about).code == 0
    assert "paper alone" in files("list").out


def test_what_is_refused_says_what_to_do(cli: Cli, crew: Crew, tmp_path: Path) -> None:
    crew.close()
    path = tmp_path / "program.jpg"
    path.write_bytes(b"MZ")
    ran = cli(
        "casework", "files", "add", crew.folder / "post", "case", "--file", path,
        "--shows", "a", "--brought-by", "b",
    )  # fmt: skip
    assert ran.code == 1
    assert "JPEG, PNG or PDF" in ran.err
