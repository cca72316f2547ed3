"""An auditor's command: report verify."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import spoilt

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]
Said = Callable[..., str]


def test_a_report_is_reported_with_its_signer(walk: Walk, cli: Any) -> None:
    ran = cli("report", "verify", walk["report_pdf"], "--trust", walk["root_certificate"])

    assert (ran.code, ran.err) == (0, "")
    assert "Valid: signed by Iskandar Sample (psychologist)" in ran.out


@pytest.mark.parametrize(
    ("change", "param"),
    [
        (lambda data: data.__delitem__(slice(9_000, None)), "no whole PDF"),
        (lambda data: data.extend(b"\n% added"), "changed after it was signed"),
        (lambda data: data.__setitem__(5_000, data[5_000] ^ 1), "not valid"),
        (lambda data: data.__setitem__(slice(0, 4), b"%XXX"), "no whole PDF"),
        (lambda data: data.clear(), "no whole PDF"),
    ],
    ids=["cut", "appended", "flipped", "no-pdf", "empty"],
)
def test_a_report_that_was_changed_is_refused(
    change: Callable[[bytearray], object], param: str, walk: Walk, tmp_path: Path, refused: Said
) -> None:
    changed = spoilt(walk["report_pdf"], tmp_path, change)

    assert param in refused("report", "verify", changed, "--trust", walk["root_certificate"])


def test_a_report_of_a_stranger_is_refused(walk: Walk, stranger: Walk, refused: Said) -> None:
    said = refused("report", "verify", walk["report_pdf"], "--trust", stranger["root_certificate"])

    assert "Iskandar Sample" in said
    assert "does not lead to the trusted root" in said
