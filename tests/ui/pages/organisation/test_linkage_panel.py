"""The part about the same person: a run, the rules, what others would change, and putting them in force."""

from collections.abc import Callable

import pytest

from ui.pages.organisation.linkage_panel import LinkagePanel
from ui.pages.organisation.page import OrganisationPage
from vetting_desk.linkage import batch
from vetting_desk.linkage.rules import shipped_text
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import linking

Settle = Callable[[], None]
pytestmark = pytest.mark.skipif(bool(batch.missing()), reason="needs the extra registry")


@pytest.fixture
def part(show: Callable[..., OrganisationPage], settle: Settle) -> LinkagePanel:
    page = show()
    page.show_part("linkage")
    settle()
    found = page.part("linkage")
    assert isinstance(found, LinkagePanel)
    return found


def others() -> str:
    return shipped_text().replace('"threshold": 0.0', '"threshold": 9.0')


def test_a_run_says_what_it_proposed(part: LinkagePanel, settle: Settle) -> None:
    part.run_button.click()
    settle()
    assert part.banner.sentence().startswith("Compared: ")
    assert part.isEnabled()


def test_what_others_would_change_is_said_and_nothing_is_changed(
    part: LinkagePanel, centre: OpenDesk, settle: Settle
) -> None:
    assert part.rules.toPlainText() == shipped_text()
    part.rules.setPlainText(others())
    part.rules.document().setModified(True)
    part.preview_button.click()
    settle()
    assert part.banner.sentence().startswith("Pairs to look at: ")
    assert linking.rules_text(centre) == shipped_text()


def test_rules_are_put_in_force_with_a_reason_and_taken_back(
    part: LinkagePanel, centre: OpenDesk, settle: Settle
) -> None:
    part.rules.setPlainText(others())
    part.set_button.click()
    settle()
    assert linking.rules_text(centre) == shipped_text()
    part.reason.setText("Fewer")
    part.set_button.click()
    settle()
    assert linking.rules_text(centre) == others()
    part.reason.setText("Back")
    part.shipped_button.click()
    settle()
    assert linking.rules_text(centre) == shipped_text()
    assert part.rules.toPlainText() == shipped_text()


def test_what_are_no_rules_is_an_error(
    part: LinkagePanel, centre: OpenDesk, settle: Settle
) -> None:
    part.rules.setPlainText("{}")
    part.reason.setText("Why")
    part.set_button.click()
    settle()
    assert part.banner.isVisible()
    assert linking.rules_text(centre) == shipped_text()
