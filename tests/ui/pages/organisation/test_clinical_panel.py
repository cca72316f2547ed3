"""A psychologist at headquarters imports the clinical identity into their own slot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ui.pages.organisation.clinical_panel import ClinicalPanel
from ui.pages.organisation.page import OrganisationPage
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes

PASSPHRASE = "four otters juggle plum jam"
SAFE = "eleven badgers knit wool socks"


@pytest.fixture
def panel(show: Callable[..., OrganisationPage]) -> ClinicalPanel:
    part = show(Role.PSYCHOLOGIST).part("clinical")
    assert isinstance(part, ClinicalPanel)
    return part


@pytest.fixture
def file(base: Path) -> Path:
    return base / "headquarters-root-key" / "clinical-identity.age"


def take(panel: ClinicalPanel, file: Path | None, of_file: str, own: str) -> None:
    panel.choose_file(file)
    panel.file_passphrase.field.setText(of_file)
    panel.own_passphrase.field.setText(own)
    panel.take_button.click()


def test_the_identity_is_taken_and_the_passphrases_forgotten(
    panel: ClinicalPanel,
    centre: OpenDesk,
    file: Path,
    settle: Callable[[], None],
    words: Callable[[object], str],
) -> None:
    assert not notes.holds_identity(centre)
    assert "does not hold the clinical identity yet" in words(panel)
    take(panel, file, SAFE, PASSPHRASE)
    settle()
    assert notes.holds_identity(centre)
    assert "Your key holds the clinical identity." in words(panel)
    assert panel.file_passphrase.text() == panel.own_passphrase.text() == ""


@pytest.mark.parametrize(
    ("of_file", "own", "param"),
    [
        ("not what it was sealed with", PASSPHRASE, "The passphrase of the file does not open it"),
        (SAFE, "not the officer's passphrase", "Your own passphrase is not right"),
        ("", PASSPHRASE, "The passphrase of the file is missing"),
        (SAFE, "", "Your own passphrase is missing"),
    ],
)
def test_each_passphrase_is_distinguished(
    panel: ClinicalPanel,
    centre: OpenDesk,
    file: Path,
    settle: Callable[[], None],
    of_file: str,
    own: str,
    param: str,
) -> None:
    take(panel, file, of_file, own)
    settle()
    assert panel.problems.words() == [param]
    assert not notes.holds_identity(centre)


def test_a_file_is_needed(panel: ClinicalPanel) -> None:
    take(panel, None, SAFE, PASSPHRASE)
    assert panel.problems.words() == ["Choose the file from the safe"]


@pytest.mark.parametrize("content", [b"", b"an invented letter", None])
def test_another_file_is_refused(
    panel: ClinicalPanel, tmp_path: Path, settle: Callable[[], None], content: bytes | None
) -> None:
    other = tmp_path / "other.age"
    if content is not None:
        other.write_bytes(content)
    take(panel, other, SAFE, PASSPHRASE)
    settle()
    assert "not the file of a clinical identity" in panel.problems.words()[0]


def test_passphrases_are_forgotten_when_the_part_is_left(panel: ClinicalPanel, file: Path) -> None:
    panel.choose_file(file)
    panel.own_passphrase.field.setText(PASSPHRASE)
    panel.forget()
    assert panel.own_passphrase.text() == ""
