"""A questionnaire for a translator, from a terminal."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli
from vetting_desk.paths import resource_path


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return Path(shutil.copy(resource_path("instruments/phq-9.md"), tmp_path / "form.md"))


@pytest.mark.parametrize("ending", ["xlf", "xlsx"])
def test_it_goes_and_comes_without_loss(cli: Cli, tmp_path: Path, form: Path, ending: str) -> None:
    out, before = tmp_path / f"texts.{ending}", form.read_bytes()
    assert cli("instrument", "export-translations", form, "--to", "ru", "-o", out).code == 0
    ran = cli("instrument", "import-translations", form, out)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("form.md: 0 added, 0 changed,")
    assert form.read_bytes() == before


def test_a_shipped_one_is_named_by_its_id_and_not_changed(cli: Cli, tmp_path: Path) -> None:
    out, made = tmp_path / "texts.xlf", tmp_path / "made.md"
    ran = cli("instrument", "export-translations", "phq-9", "--to", "Oʻzbekcha (uz)", "-o", out)
    assert "en to uz" in ran.out
    assert cli("instrument", "import-translations", "phq-9", out).code == 2
    assert (
        cli(
            "instrument", "import-translations", "phq-9", out, "--to", "Oʻzbekcha (uz)", "-o", made
        ).code
        == 0
    )
    assert made.read_bytes() == resource_path("instruments/phq-9.md").read_bytes()


def test_what_is_not_taken_is_named_and_ends_with_1(cli: Cli, tmp_path: Path, form: Path) -> None:
    out = tmp_path / "texts.xlf"
    cli("instrument", "export-translations", form, "--to", "ru", "-o", out)
    form.write_text(
        form.read_text(encoding="utf-8").replace("| Not at all |", "| Never |"), encoding="utf-8"
    )
    ran = cli("instrument", "import-translations", form, out)
    assert ran.code == 1
    assert "its source has changed since it was exported. Left out." in ran.err
    ran = cli(
        "instrument",
        "export-translations",
        form,
        "--to",
        "ru",
        "-o",
        tmp_path / "b.xlf",
        "--since",
        out,
    )
    assert "0 missing, 1 changed in the source" in ran.out


def test_what_cannot_be_is_said_in_a_sentence(
    refused: Callable[..., str], tmp_path: Path, form: Path
) -> None:
    out = tmp_path / "t.xlf"
    assert "name a new one in full" in refused(
        "instrument", "export-translations", form, "--to", "uz", "-o", out
    )
    assert "write it as .xlf or .xlsx" in refused(
        "instrument", "export-translations", form, "--to", "ru", "-o", tmp_path / "t.doc"
    )
    assert "none of arrival" in refused(
        "instrument", "export-translations", "nothing", "--to", "ru", "-o", out
    )
    out.write_bytes(b"<!DOCTYPE x><x/>")
    assert "DOCTYPE" in refused("instrument", "import-translations", form, out)
