"""The answers of two fillings side by side."""

from vetting_desk.judgement.comparing import Difference, Said, compare


def said(**answers: str) -> tuple[Said, ...]:
    return tuple(Said(f"/data/{name}", "Section", name, text) for name, text in answers.items())


def found(before: tuple[Said, ...], after: tuple[Said, ...]) -> dict[str, Difference]:
    return {each.label: each.difference for each in compare(before, after)}


def test_each_question_says_what_became_of_its_answer() -> None:
    before = said(same="1", changed="1", taken="1", given="", dropped="1", never="")
    after = said(same="1", changed="2", taken="", given="1", new="1")

    assert found(before, after) == {
        "same": Difference.SAME,
        "changed": Difference.CHANGED,
        "taken": Difference.GONE,
        "given": Difference.ADDED,
        "new": Difference.ADDED,
        "dropped": Difference.GONE,
    }


def test_they_stand_in_the_order_of_the_later_one() -> None:
    compared = compare(said(b="1", a="1", old="1"), said(a="2", b="1"))

    assert [(each.label, each.before, each.after) for each in compared] == [
        ("a", "1", "2"),
        ("b", "1", "1"),
        ("old", "1", ""),
    ]
