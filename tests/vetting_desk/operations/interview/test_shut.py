"""Where one does what opens a question."""

from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.shut import OPENED_BY, place_of
from vetting_desk.operations.safeguards.table import SAFEGUARDS


def test_a_notice_is_given_where_the_form_asks_for_it() -> None:
    session = instruments.shipped_form("return-spj").new_session()
    place = place_of(session, "notice-not-given")
    assert session.node(place).attributes["role"] in {"notice-state", "agrees"}


def test_what_the_page_of_the_case_settles_leads_nowhere_in_a_form() -> None:
    session = instruments.shipped_form("return-spj").new_session()
    assert place_of(session, "age-unknown")
    assert place_of(session, "child") == ""
    assert place_of(session, "human-now") == ""


def test_only_rows_of_the_table_lead_anywhere() -> None:
    assert set(OPENED_BY) <= {row.id for row in SAFEGUARDS}
