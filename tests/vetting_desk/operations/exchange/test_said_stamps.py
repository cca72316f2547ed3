"""What headquarters says is stamped once, and a post stamps nothing."""

from tests.vetting_desk.operations.decisions.conftest import HILOLA, ISKANDAR, Bench, bench, made
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.person import Person
from vetting_desk.operations.exchange import said_stamps
from vetting_desk.operations.passage import family

__all__ = ["bench", "made"]


def test_what_headquarters_says_is_stamped_once(bench: Bench) -> None:
    hq = bench.at(HILOLA)
    said_stamps.stamp_said(hq)
    before = len(list(hq.casebook.stamps.all()))
    family.record(hq, bench.case_id, Person("", (PersonName("Rustam", NameScript.LATIN),)))
    assert said_stamps.stamp_said(hq) == 1
    assert said_stamps.stamp_said(hq) == 0
    assert len(list(hq.casebook.stamps.all())) == before + 1
    hq.casebook.verify()


def test_a_post_stamps_nothing(bench: Bench) -> None:
    post = bench.at(ISKANDAR)
    family.record(post, bench.case_id, Person("", (PersonName("Rustam", NameScript.LATIN),)))
    assert said_stamps.stamp_said(post) == 0
    assert list(post.casebook.stamps.all()) == []
