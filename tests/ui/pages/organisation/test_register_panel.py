"""The part about the register: what it does not name, and taking it back by two officers."""

from collections.abc import Callable

import pytest

from tests.ui.pages.organisation.conftest import give_second
from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.register_panel import RegisterPanel
from ui.widgets.tables import choose_row
from vetting_desk.model import Officer
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import register_back

AT = "2026-06-01T08:00:00.000Z"
ONE, TWO = (ShownCertificate(RegisterEntry(digit * 64, AT), "nobody") for digit in "ab")


@pytest.fixture
def part(show: Callable[..., OrganisationPage], settle: Callable[[], None]) -> RegisterPanel:
    page = show()
    page.show_part("register")
    settle()
    found = page.part("register")
    assert isinstance(found, RegisterPanel)
    return found


def looked(part: RegisterPanel, settle: Callable[[], None]) -> list[str]:
    part.refresh()
    settle()
    model = part.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_where_nothing_is_missing_it_says_so_and_offers_nothing(part: RegisterPanel) -> None:
    assert "names every certificate" in part.state.sentence()
    assert not part.act_button.isVisible()


def test_what_is_missing_is_shown_and_all_of_it_chosen(
    centre: OpenDesk, part: RegisterPanel, settle: Callable[[], None]
) -> None:
    centre.casebook.register.show([ONE, TWO])

    assert looked(part, settle) == [
        f"not seen here yet: {'a' * 16}",
        f"not seen here yet: {'b' * 16}",
    ]
    assert "2" in part.state.sentence()
    assert "2" in part.act_button.text()
    choose_row(part.table, 1)
    assert "1" in part.act_button.text()


def test_without_a_reason_nothing_is_taken_back(
    centre: OpenDesk, part: RegisterPanel, settle: Callable[[], None]
) -> None:
    centre.casebook.register.show([ONE])
    looked(part, settle)
    part.act_button.click()
    settle()

    assert "reason" in part.banner.sentence()
    assert len(register_back.missing(centre)) == 1


def test_what_is_chosen_is_taken_back_by_two(
    centre: OpenDesk, under_two: Officer, part: RegisterPanel, settle: Callable[[], None]
) -> None:
    centre.casebook.register.show([ONE, TWO])
    looked(part, settle)
    choose_row(part.table, 0)
    part.reason.setText("The folder of requests names it")
    part.act_button.click()
    settle()
    give_second(part, settle)

    assert "in the register again" in part.banner.sentence()
    assert [each.certificate for each in register_back.missing(centre)] == ["b" * 64]
    [opened] = [
        each
        for each in centre.casebook.audit.entries(limit=20)
        if each.action == "issuing-key-opened"
    ][:1]
    assert opened.detail["purpose"] == "take-back"
