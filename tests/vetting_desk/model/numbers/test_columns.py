"""What a column says of a case: the one definition that exports, editions and questions read."""

from vetting_desk.model.numbers.columns import Column, value_of
from vetting_desk.model.numbers.counted import Counted, Event
from vetting_desk.model.numbers.definitions import What

EVENTS = (
    Event(What.CALLS, "", "2026-02-03"),
    Event(What.DECISIONS, "amnesty", "2026-03-05"),
    Event(What.CALL_DECISION, "done", "2026-03-05", 30),
    Event(What.RETURN_ASSESSMENT, "open", "2026-03-05"),
    Event(What.NEEDS, "N1/open", "2026-02-03"),
    Event(What.NEEDS, "N2/met", "2026-02-03"),
)
CASE = Counted("post-1", "woman", "25-34", "tajik", "present", "x", EVENTS)


def test_each_column_says_one_thing() -> None:
    said = {each: value_of(CASE, each) for each in Column}
    assert said[Column.POST] == "post-1"
    assert (said[Column.SEX], said[Column.LANGUAGE]) == ("woman", "tajik")
    assert (said[Column.CALLED], said[Column.DECIDED], said[Column.TOLD]) == (
        "2026-02",
        "2026-03",
        None,
    )
    assert said[Column.OUTCOME] == "amnesty"
    assert (said[Column.CALL_DECISION], said[Column.RETURN_ASSESSMENT]) == (30, None)
    assert (said[Column.NEEDS_OPEN], said[Column.NEEDS_MET]) == ("N1", "N2")
