"""Exporting from the window: what is missing is said, and what is written is sealed."""

from collections.abc import Callable
from pathlib import Path

from tests.ui.pages.numbers.conftest import Make
from vetting_desk.crypto.age import HybridIdentity, unseal

Settle = Callable[[], None]


def test_what_is_missing_is_said(make_page: Make, settle: Settle) -> None:
    page = make_page()
    page.export()
    assert page.dialog is not None
    page.dialog.submit()
    assert [words for words, _ in page.dialog.find_problems()] == [
        "Say what it is for.", "Say who can open it.",
    ]  # fmt: skip
    page.dialog.close()
    settle()


def test_it_is_sealed_to_whom_is_named(make_page: Make, settle: Settle, tmp_path: Path) -> None:
    page, identity = make_page(), HybridIdentity.generate()
    said: list[str] = []
    page.said.connect(lambda words, _: said.append(words))
    page.export()
    dialog = page.dialog
    assert dialog is not None
    dialog.purpose.setText("Yearly report")
    dialog.recipients.setPlainText(identity.recipient.to_text())
    dialog.export_into(tmp_path)
    settle()
    [file] = list(tmp_path.glob("*.age"))
    lines = unseal(file.read_bytes(), [identity]).decode().splitlines()
    assert lines[0] == "pseudonym,sex,age,called,returned,decided,outcome"
    assert len(lines) == 261
    assert said[0].startswith("260 cases exported")
    dialog.close()
    settle()


def test_a_recipient_that_is_none_is_told_at_its_field(
    make_page: Make, settle: Settle, tmp_path: Path
) -> None:
    page = make_page()
    page.export()
    dialog = page.dialog
    assert dialog is not None
    dialog.purpose.setText("Yearly report")
    dialog.recipients.setPlainText("age1nothing")
    dialog.export_into(tmp_path)
    settle()
    assert dialog.problems.isVisible()
    assert not list(tmp_path.glob("*.age"))
    dialog.close()
    settle()
