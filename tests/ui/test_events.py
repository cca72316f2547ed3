from ui.events import Changed, Events, Subject


def test_a_change_is_said_once_to_everyone(events: Events, notices: list[Changed]) -> None:
    events.announce(Subject.CASES, Subject.RECORDS, case_id="c1")
    assert notices == [Changed(frozenset({Subject.CASES, Subject.RECORDS}), "c1")]


def test_a_change_knows_what_it_touches() -> None:
    change = Changed(frozenset({Subject.CASES}))
    assert change.touches(Subject.PEOPLE, Subject.CASES)
    assert not change.touches(Subject.PEOPLE)
