"""What a screener gives stays in it: no rating, no fact of the case and no other form begins with it."""

import pytest

from vetting_desk.judgement.lint import RATING_ROLES
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews, offering
from vetting_desk.operations.interview.interviews import Interview

OWN_WORDS = ("phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "asq")
JUDGING = ("return-spj", "eligibility", "follow-up")


def begin(desk: OpenDesk, case_id: str, instrument: str) -> Interview:
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    return interviews.start(desk, case_id, summary.key.sha256)


@pytest.fixture
def screened(post: OpenDesk, case_id: str) -> OpenDesk:
    """A desk whose case has every screener that ships with its words, filled and left."""
    for name in OWN_WORDS:
        interview = begin(post, case_id, name)
        interview.answer_all(instruments.example(name).steps)
        interview.close()
    return post


def test_a_screener_offers_the_case_nothing(screened: OpenDesk, case_id: str) -> None:
    assert offering.offers(screened, case_id) == []


def test_no_rating_begins_with_what_a_screener_gave(screened: OpenDesk, case_id: str) -> None:
    for name in JUDGING:
        session = begin(screened, case_id, name).session
        rated = [n for n in session.walk() if n.attributes.get("role") in RATING_ROLES]
        assert rated
        assert not any(node.value for node in rated)


@pytest.mark.parametrize("instrument", JUDGING)
def test_no_form_that_judges_knows_a_screener_by_name(instrument: str) -> None:
    xform = instruments.shipped_path(instrument).read_text(encoding="utf-8")
    for name in (*OWN_WORDS, "itq", "audit-c"):
        assert name not in xform
    assert "_score" not in xform
