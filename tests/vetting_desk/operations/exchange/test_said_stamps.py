"""What headquarters says is stamped there and nowhere else; how it is judged: `test_entry_evidence`."""

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import said_stamps


def test_a_post_stamps_nothing_and_headquarters_not_what_is_not_there(
    post: OpenDesk, hq: OpenDesk
) -> None:
    before = len(hq.casebook.stamps.all())
    assert said_stamps.stamp_said(post) == 0
    assert said_stamps.stamp_said(hq) == 0
    assert len(hq.casebook.stamps.all()) == before
