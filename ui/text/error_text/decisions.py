"""Words for what stands in the way of a decision on a case."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.DecisionError: words(
        QT_TRANSLATE_NOOP("Errors", "This decision cannot be made as it is."),
        QT_TRANSLATE_NOOP("Errors", "Look at what the page of the decision says is open."),
    ),
    e.DecisionUnfinishedError: words(
        QT_TRANSLATE_NOOP("Errors", "The decision is not complete."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It needs an outcome, a legal ground, reasons, how and until when to appeal, who tells the "
            "person, and a panel.",
        ),
    ),
    e.CriterionUntouchedError: words(
        QT_TRANSLATE_NOOP("Errors", "Nothing is said yet of: {criteria}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Say of each criterion: met, not met, unclear or not assessed, and why."
        ),
    ),
    e.CriterionReasonsError: words(
        QT_TRANSLATE_NOOP("Errors", "These criteria have no reasons: {criteria}."),
        QT_TRANSLATE_NOOP("Errors", "Write why, in words the person can be told."),
    ),
    e.CriterionEvidenceError: words(
        QT_TRANSLATE_NOOP("Errors", "These criteria rest on no evidence: {criteria}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Met needs something that speaks for it, not met something that speaks against it. Otherwise it "
            "is unclear.",
        ),
    ),
    e.EvidenceGoneError: words(
        QT_TRANSLATE_NOOP("Errors", "Evidence is named that is in no record in force."),
        QT_TRANSLATE_NOOP("Errors", "Take it out, and choose it again from the records."),
    ),
    e.OutdatedRecordError: words(
        QT_TRANSLATE_NOOP("Errors", "The decision works from a record that was corrected since."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Read the correction. A draft goes on from it; what was proposed is withdrawn and prepared anew.",
        ),
    ),
    e.RecordLeftOutError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The decision leaves out a record that was in force: {record}."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A decision works from every record. Nobody signs this one: do not agree, and say why. "
            "Tell a supervisor.",
        ),
    ),
    e.NewerArrivedError: words(
        QT_TRANSLATE_NOOP("Errors", "Something new arrived on the case {case}."),
        QT_TRANSLATE_NOOP("Errors", "Look at it first, then go on."),
    ),
    e.JudgementMissingError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody may decide on a threat before there is a signed judgement."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Leave this criterion as not assessed, or ask the post for a judgement."
        ),
    ),
    e.PanelTooSmallError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The panel has {named} decision-makers; the rules ask for {wanted}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Name another decision-maker."),
    ),
    e.PanelRoleError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} may not be on this panel."),
        QT_TRANSLATE_NOOP(
            "Errors", "Decision-makers and lawyers are on a panel; who is heard is a lawyer."
        ),
    ),
    e.OwnAssessmentError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} assessed what this decision works from."),
        QT_TRANSLATE_NOOP("Errors", "Name somebody who did not work on these records."),
    ),
    e.LawyerMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "Not met is not decided without a lawyer."),
        QT_TRANSLATE_NOOP("Errors", "Name a lawyer on the panel, or one who is heard."),
    ),
    e.NotOnPanelError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} has no say in this decision."),
        QT_TRANSLATE_NOOP("Errors", "The page of the decision says who is on its panel."),
    ),
    e.ClinicalMaterialError: words(
        QT_TRANSLATE_NOOP("Errors", "Clinical content is no evidence and goes to no prosecutor."),
        QT_TRANSLATE_NOOP("Errors", "Take it out: {record}."),
    ),
    e.BeforeNoticeError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "What was said before the rights notice goes to no prosecutor: {record}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Take it out of the material."),
    ),
    e.ChildPathError: words(
        QT_TRANSLATE_NOOP("Errors", "This person is a child, or may be one."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Only child protection or more inquiry can be decided, and nothing is found of the criteria. If "
            "the person is an adult, a record has to say so.",
        ),
    ),
    e.AlreadyDecidingError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} is making a decision on this case already."),
        QT_TRANSLATE_NOOP("Errors", "Open that one, or have it withdrawn."),
    ),
    e.DecisionInForceError: words(
        QT_TRANSLATE_NOOP("Errors", "A decision on the case {case} is in force."),
        QT_TRANSLATE_NOOP("Errors", "Say first why it has to be looked at again."),
    ),
}
