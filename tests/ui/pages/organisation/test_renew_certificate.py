"""The issuing certificate is renewed in the window, with the root key out of the safe."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tests.ui.pages.organisation.conftest import SAFE
from tests.vetting_desk.operations.conftest import later
from ui.pages.organisation.issuing_panel import IssuingPanel
from ui.pages.organisation.renew_certificate import RenewCertificateDialog
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import founding, issuing_renewal


def asked(panel: IssuingPanel, file: Path, passphrase: str) -> RenewCertificateDialog:
    """The dialog, filled and submitted."""
    panel.renew_button.click()
    dialog = panel.findChild(RenewCertificateDialog)
    assert isinstance(dialog, RenewCertificateDialog)
    dialog.submit()
    assert len(dialog.problems.words()) == 2
    dialog.file.choose(file)
    dialog.file.passphrase.field.setText(passphrase)
    dialog.submit()
    return dialog


def root_key(centre: OpenDesk) -> Path:
    return next(centre.folder.parent.rglob(founding.ROOT_KEY_FILE))


def test_its_end_is_said_and_it_is_renewed(
    centre: OpenDesk, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    before = issuing_renewal.term(centre)
    assert "lasts until" in panel.lasts.text()
    later(centre, before.until - timedelta(days=700))
    panel.refresh()
    settle()
    assert "no officer's lasts longer" in panel.lasts.text()

    asked(panel, root_key(centre), SAFE)
    settle()

    assert "lasts until" in panel.banner.sentence()
    assert "lasts until" in panel.lasts.text()
    assert issuing_renewal.term(centre).until > before.until + timedelta(days=2_000)


def test_once_it_has_ended_it_says_that_nobody_is_certified(
    centre: OpenDesk, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    later(centre, issuing_renewal.term(centre).until + timedelta(days=1))
    panel.refresh()
    settle()

    assert "nobody is certified" in panel.lasts.text()


def test_another_key_is_told(
    centre: OpenDesk, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    other = next(centre.folder.parent.rglob(founding.ISSUING_KEY_FILE))

    dialog = asked(panel, other, SAFE)
    settle()

    assert "not the key of the organisation's root" in dialog.banner.sentence()
    dialog.reject()
