"""Words for errors of judging: evidence that stays, a judgement that is not finished, ratings compared."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.RatingsError: words(
        QT_TRANSLATE_NOOP("Errors", "These ratings cannot be compared."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Correct the table: a line for each rating, with unit, rater and value. Detail: {detail}",
        ),
    ),
    e.AgainstFirstError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Say first whether evidence that says the opposite was looked for."
        ),
        QT_TRANSLATE_NOOP("Errors", "Answer that question, then choose again."),
    ),
    e.EvidenceKeptError: words(
        QT_TRANSLATE_NOOP("Errors", "A line of evidence is never taken away or overwritten."),
        QT_TRANSLATE_NOOP("Errors", "Correct it, or say why it no longer counts."),
    ),
    e.JudgementUnfinishedError: words(
        QT_TRANSLATE_NOOP("Errors", "The judgement was begun and is not finished."),
        QT_TRANSLATE_NOOP(
            "Errors", "Code or leave out each indicator, with evidence and reasons: {indicators}"
        ),
    ),
}

DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.EvidenceKeptError, "overwrite"): words(
        QT_TRANSLATE_NOOP("Errors", "Line {number} is written already."),
        QT_TRANSLATE_NOOP("Errors", "Correct it with a reason; what it said before is kept."),
    ),
    (e.EvidenceKeptError, "changed"): words(
        QT_TRANSLATE_NOOP("Errors", "This was changed again since, so it cannot be undone."),
        QT_TRANSLATE_NOOP("Errors", "Change it by hand where it stands."),
    ),
    (e.JudgementUnfinishedError, "uncoded"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "These indicators are neither coded nor left out: {indicators}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Code each, or leave it out with its reason."),
    ),
    (e.JudgementUnfinishedError, "no-evidence"): words(
        QT_TRANSLATE_NOOP("Errors", "These indicators are coded without evidence: {indicators}."),
        QT_TRANSLATE_NOOP("Errors", "Link a line of evidence to each, or leave it out."),
    ),
    (e.JudgementUnfinishedError, "no-reasons"): words(
        QT_TRANSLATE_NOOP("Errors", "These indicators are coded without reasons: {indicators}."),
        QT_TRANSLATE_NOOP("Errors", "Write in words why each is coded so."),
    ),
    (e.JudgementUnfinishedError, "no-review-date"): words(
        QT_TRANSLATE_NOOP("Errors", "It is not said when this is looked at again."),
        QT_TRANSLATE_NOOP("Errors", "Give the date of the next review."),
    ),
    (e.JudgementUnfinishedError, "no-such-line"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "A statement rests on a line of evidence that is not there: {indicators}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose the lines again that it rests on."),
    ),
}
