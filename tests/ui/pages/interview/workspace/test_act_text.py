"""What an act did is said in words."""

from ui.pages.interview.workspace.act_text import act_text
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.interview.preview import PreviewInterview


def test_each_kind_of_act_is_said(interview: PreviewInterview) -> None:
    judging = Judging(interview)
    said = []

    def done() -> None:
        assert judging.last is not None
        said.append(act_text(interview.session, judging.last))

    line = judging.write_line({"evidence-words": "New."})
    done()
    judging.link("43", "/data/history/h6", "for")
    done()
    judging.unlink("43", "/data/history/h6")
    done()
    judging.correct(line, "Newer.", "Because.")
    done()
    judging.withdraw(line, "Another.")
    done()
    judging.answer("/data/history/h1/h1_rating/h1_relevance", "low")
    done()
    judging.answer("/data/history/h1/h1_rating/h1_reasons", "")
    done()
    judging.add_repeat("/data/scenarios/scenario")
    done()
    judging.remove_repeat("/data/plan/plan_item", 2)
    done()
    assert said == [
        "Line 43 written",
        "Line 43 linked to H6",
        "A line taken away from H6",
        "Line 43 corrected",
        "Line 43: counted or not",
        "H1, Relevance to this person: Low",
        "H1, Reason: no answer",
        "Scenario 4 added",
        "Plan item 2 removed",
    ]
