"""A line of a queue says whether something urgent waits in its case."""

from datetime import UTC, datetime

import pytest

from vetting_desk.model.queue import Place, QueueRow

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(("rank", "urgent"), [(0, True), (1, False)])
def test_its_rank_says_whether_it_is_urgent(rank: int, urgent: bool) -> None:
    row = QueueRow("c", "r", "n", "", "Post", NOW, (), None, Place(rank, "", 1))
    assert row.urgent is urgent
