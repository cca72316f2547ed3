"""A second rater is given evidence, each line once, in an order that says nothing; never what was forced."""

from dataclasses import replace

from vetting_desk.judgement.answers import AnswerInWords
from vetting_desk.judgement.rated import EvidenceLine, IndicatorView
from vetting_desk.judgement.view import Coded
from vetting_desk.judgement.views import AssessmentView
from vetting_desk.operations.raters.given import given


def line(
    words: str, side: str = "for", obtained: str = "freely", original: str = ""
) -> EvidenceLine:
    answers = tuple(
        AnswerInWords("/r", role, value, value, own_words=False, role=role)
        for role, value in (("obtained", obtained), ("evidence-original", original))
    )
    return EvidenceLine(
        "/l", "/r", words, side=Coded(side), kind=Coded("person"), place="Post",
        reliability=Coded("B"), credibility=Coded("2"), answers=answers,
    )  # fmt: skip


def indicator(name: str, *lines: EvidenceLine, presence: str = "2") -> IndicatorView:
    return IndicatorView(
        f"/data/{name}", name, name, presence=Coded(presence), reasons="Because", evidence=lines
    )


def view(*indicators: IndicatorView) -> AssessmentView:
    return AssessmentView(sections=(), indicators=indicators)


def test_a_line_used_twice_is_given_once_and_linked_twice() -> None:
    found = given(view(indicator("A", line("one")), indicator("B", line("one", "against"))))

    assert [each.words for each in found.evidence] == ["one"]
    assert [[(link.key, link.side) for link in each.links] for each in found.ratings] == [
        [("e1", "for")], [("e1", "against")],
    ]  # fmt: skip


def test_the_order_is_the_same_whichever_indicator_used_a_line_first() -> None:
    one, two, three = line("one"), line("two"), line("three")
    orders = [
        given(view(indicator("A", *first), indicator("B", *then))).evidence
        for first, then in (((one, two), (three,)), ((three,), (two, one)), ((two,), (one, three)))
    ]

    assert orders[0] == orders[1] == orders[2]


def test_what_was_forced_and_a_clinicians_own_is_not_given() -> None:
    forced = (line("hit", obtained="forced"), line("threat", obtained="perhaps_forced"))
    clinical = replace(indicator("S1", line("seen by a clinician")), clinician_only=True)

    found = given(view(indicator("A", line("free"), *forced), clinical))

    assert [each.words for each in found.evidence] == ["free"]


def test_the_original_stands_beside_its_translation() -> None:
    [found] = given(view(indicator("A", line("I went", original="Ман рафтам")))).evidence

    assert (found.words, found.original) == ("I went", "Ман рафтам")


def test_what_is_open_or_without_reasons_is_named() -> None:
    found = given(
        view(
            indicator("A", line("one")),
            indicator("B", presence=""),
            replace(indicator("C", line("two")), reasons=" "),
            replace(indicator("D", presence="omit"), omit_reason=Coded("not_asked"), reasons=""),
            replace(indicator("S1", presence=""), clinician_only=True),
            replace(indicator("E", presence=""), relevant=False),
        )
    )

    assert found.open == ("B", "C")
    assert [each.indicator for each in found.ratings] == ["A", "C", "D"]
