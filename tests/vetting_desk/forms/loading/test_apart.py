"""A large spreadsheet is converted by a process of its own, and gives what converting it here gives."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vetting_desk.forms.loading import hostile
from vetting_desk.errors import FormSyntaxError, FormTooLargeError
from vetting_desk.forms import check_form, load_form
from vetting_desk.forms.loading import apart, limits, spreadsheet

TABLE = b"| survey |\n| | type | name | label |\n| | text | q | Q |\n"
BAD = TABLE + b"| | texxt | r | R |\n"


def test_it_gives_what_converting_here_gives() -> None:
    for data, name in ((hostile.workbook(), "form.xlsx"), (TABLE, "form.md")):
        xml, refused = apart.convert_apart(data, name, in_spite=False)

        assert (xml, refused) == (spreadsheet.convert(data, name), ())


@pytest.mark.parametrize("in_spite", [True, False])
def test_what_is_refused_is_refused_the_same(in_spite: bool) -> None:
    xml, [refused] = apart.convert_apart(BAD, "form.md", in_spite=in_spite)

    assert isinstance(refused, FormSyntaxError)
    assert refused.fields["detail"] == "spreadsheet"
    assert "texxt" in refused.fields["output"]
    assert (xml is not None) is in_spite


def test_a_form_too_large_to_be_read_at_once_goes_that_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SMALL_CELLS", 0)
    path = tmp_path / "form.xlsx"
    path.write_bytes(hostile.workbook())
    asked = []
    real = apart.convert_apart

    def told(data: bytes, name: str, *, in_spite: bool) -> apart.Converted:
        asked.append(in_spite)
        return real(data, name, in_spite=in_spite)

    monkeypatch.setattr("vetting_desk.forms.loading.loader.convert_apart", told)

    assert [node.reference for node in load_form(path).new_session().walk()][1] == "/data/q"
    assert check_form(path) == ()
    assert asked == [False, True]


def test_one_that_takes_too_long_is_ended() -> None:
    with pytest.raises(FormTooLargeError) as refused:
        apart.convert_apart(hostile.workbook(), "form.xlsx", in_spite=False, seconds=0.01)

    assert refused.value.fields["detail"] == "takes-too-long"


def test_one_that_answers_nonsense_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_program", lambda: [sys.executable, "-c", "print(1)"])

    with pytest.raises(FormTooLargeError):
        apart.convert_apart(TABLE, "form.md", in_spite=False)


@pytest.mark.system("linux")
def test_the_process_has_no_more_memory_than_it_may() -> None:
    filling = "from vetting_desk.forms.loading import apart; apart.give_up_room(); x = bytearray(600 << 20)"

    ran = subprocess.run(
        [sys.executable, "-c", filling], capture_output=True, text=True, check=False
    )

    assert "MemoryError" in ran.stderr


def test_in_a_built_program_the_terminal_program_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/vetting-desk/vetting-desk-window")

    assert apart._program() == [
        str(Path("/opt/vetting-desk/vetting-desk")), "instrument", apart.COMMAND,
    ]  # fmt: skip


def test_the_process_answers_with_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(apart, "give_up_room", lambda: None)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD)))

    apart.answer(["form.md", "first"])

    told = json.loads(capsys.readouterr().out)
    assert told["xml"] is None
    assert told["refused"][0]["detail"] == "spreadsheet"
