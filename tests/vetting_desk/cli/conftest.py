"""The program called in this process, and one walkthrough for the commands to read."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew, enrol_crew
from vetting_desk.cli.program import outcome, program
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.practice.walkthrough import Walkthrough


@dataclass(frozen=True)
class Ran:
    """A command's exit code and output."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


Cli = Callable[..., Ran]


def use_cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("kdf", "slots"):
        monkeypatch.setattr(f"vetting_desk.crypto.{module}.DEFAULT", CHEAP)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """A function that runs the program; a fault of the program fails the test."""

    def ran(*arguments: object) -> Ran:
        capsys.readouterr()
        code = outcome([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "fault of the program" not in err, err
        return Ran(code, out, err)

    return ran


@pytest.fixture
def refused(cli: Cli) -> Callable[..., str]:
    """A function that runs the program, expects a refusal, and returns its message."""

    def said(*arguments: object) -> str:
        ran = cli(*arguments)
        assert ran.code == 1, ran
        assert ran.out == ""
        assert ran.err.strip()
        return ran.err

    return said


@pytest.fixture
def unjudged(cli: Cli) -> Callable[..., str]:
    """A function that runs the program, expects that it cannot judge, and returns what it said."""

    def said(*arguments: object) -> str:
        ran = cli(*arguments)
        assert ran.code == 3, ran
        assert ran.out == ""
        return ran.err

    return said


@pytest.fixture
def wrong_use(cli: Cli) -> Callable[..., str]:
    """A function that runs the program, expects wrong use, and returns its message."""

    def said(*arguments: object) -> str:
        ran = cli(*arguments)
        assert ran.code == 2, ran
        assert ran.out == ""
        return ran.err

    return said


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cheapest key derivation."""
    use_cheap_keys(monkeypatch)


@pytest.fixture(scope="session")
def walk(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The paths of one finished walkthrough; its files may be read, and copied to be damaged."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        use_cheap_keys(monkeypatch)
        walk = Walkthrough(tmp_path_factory.mktemp("walk") / "way", "first-contact")
        for _, _, act in walk.steps():
            act()
    return walk.paths


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Root certificate and identity of an organisation unrelated to `walk`."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        use_cheap_keys(monkeypatch)
        walk = Walkthrough(tmp_path_factory.mktemp("stranger") / "way", "first-contact")
        with closing(walk.steps()) as walking:
            _, _, found = next(walking)
            found()
    return walk.paths


@pytest.fixture
def steps(tmp_path: Path) -> Callable[[Any], Path]:
    """A function that writes content as a JSON file and returns its path."""

    def write(content: Any) -> Path:
        path = tmp_path / "steps.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


SMALL = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Small</h:title><model><instance><data id="small" version="1">
<words/><age/><things jr:template=""><thing/></things>
</data></instance>
{binds}
</model></h:head><h:body>
{body}
</h:body></h:html>"""
BINDS = """<bind nodeset="/data/words" type="string" required="true()"/>
<bind nodeset="/data/age" type="int" constraint=". &lt; 130" jr:constraintMsg="Too old"/>"""
BODY = """<input ref="/data/words"><label>Words</label></input>
<input ref="/data/age"><label>Age</label></input>
<group ref="/data/things"><label>Things</label><repeat nodeset="/data/things">
<input ref="/data/things/thing"><label>Thing</label></input></repeat></group>"""


@pytest.fixture
def form(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a small form, optionally with other binds, body or text, and returns its path."""

    def write(binds: str = BINDS, body: str = BODY, *, replace: tuple[str, str] = ("", "")) -> Path:
        path = tmp_path / "small.xml"
        text = SMALL.format(binds=binds, body=body)
        path.write_text(text.replace(*replace) if replace[0] else text, encoding="utf-8")
        return path

    return write


WORDS = {
    "boss": "seven grey otters climb ladders",
    "root": "nine quiet herons paint bridges",
    "iskandar": "four slow camels count lanterns",
    "farida": "two brave foxes carry teapots",
    "new": "eleven calm swans borrow pencils",
    "first": "first custodian counts herons",
    "second": "second custodian paints bridges",
}


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Files with passphrases, by owner."""
    folder = tmp_path_factory.mktemp("words")
    for name, text in WORDS.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")
    return {name: str(folder / name) for name in WORDS}


@pytest.fixture(scope="session")
def run() -> Callable[..., str]:
    """A function that runs a command with the cheapest key derivation and returns its output."""

    def call(*arguments: str | Path) -> str:
        with pytest.MonkeyPatch.context() as patch:
            use_cheap_keys(patch)
            result: Result = CliRunner().invoke(program, [str(each) for each in arguments])
        if result.exception is not None:
            raise result.exception
        return result.output

    return call


def twelve(output: str) -> str:
    return output.strip().splitlines()[-1].strip()


@pytest.fixture(scope="session")
def made(
    run: Callable[..., str], words: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Path:
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
    """Headquarters, an enrolled post, and a stick: private copies."""
    shutil.copytree(made / "d", tmp_path / "d")
    stick = Path(shutil.copytree(made / "stick", tmp_path / "stick"))
    return tmp_path / "d" / "headquarters", tmp_path / "d" / "post", stick


def spoilt(path: Path, tmp_path: Path, change: Callable[[bytearray], object]) -> Path:
    data = bytearray(path.read_bytes())
    change(data)
    copy = tmp_path / path.name
    copy.write_bytes(data)
    return copy


@pytest.fixture
def crew(made_once: Callable[..., Path], tmp_path: Path) -> Iterator[Crew]:
    """A post with several officers and its headquarters; close it before a command unlocks one of them."""
    made = made_once("crew", enrol_crew)
    with closing(Crew(Path(shutil.copytree(made, tmp_path / "crew")))) as found:
        yield found


_DEEP = {("casework", each) for each in ("call", "facts", "interpreter", "item")}
"""Groups inside a group."""


@pytest.fixture
def at(crew: Crew, cli: Cli, tmp_path: Path) -> Callable[..., Ran]:
    """A function that runs a command as an officer of the crew; the name of the officer comes first."""
    words = tmp_path / "passphrase.txt"
    words.write_text(PASSPHRASE + "\n", encoding="ascii")

    def ran(name: str, *arguments: object) -> Ran:
        crew.close()
        place = "headquarters" if name == "Hilola Sample" else "post"
        own = (crew.folder / place, "--officer", name, "--passphrase-file", words)
        deep = 3 if arguments[:2] in _DEEP else 2
        return cli(*arguments[:deep], *own, *arguments[deep:])

    return ran
