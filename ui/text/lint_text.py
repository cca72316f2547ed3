"""Words for what is found in an instrument before it is added, for whoever decides about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.error_text import describe
from vetting_desk.errors import FormError
from vetting_desk.judgement.lint import LintFinding, LintReason

_CONTEXT = "Lint"

_SENTENCES: dict[LintReason, object] = {
    LintReason.NEVER_PRAYER: QT_TRANSLATE_NOOP(
        "Lint", "It asks about prayer or religious practice."
    ),
    LintReason.NEVER_DRESS: QT_TRANSLATE_NOOP("Lint", "It asks about dress."),
    LintReason.NEVER_BEARD: QT_TRANSLATE_NOOP("Lint", "It asks about a beard."),
    LintReason.NEVER_ETHNICITY: QT_TRANSLATE_NOOP("Lint", "It asks about ethnicity."),
    LintReason.NEVER_LANGUAGE: QT_TRANSLATE_NOOP(
        "Lint", "It judges by the language a person speaks."
    ),
    LintReason.NEVER_HOME_REGION: QT_TRANSLATE_NOOP(
        "Lint", "It judges by where a person comes from."
    ),
    LintReason.NEVER_RELATIVES_ACTS: QT_TRANSLATE_NOOP("Lint", "It asks for what relatives did."),
    LintReason.NEVER_DIAGNOSIS: QT_TRANSLATE_NOOP("Lint", "It judges by a diagnosis alone."),
    LintReason.NEVER_TRAVEL: QT_TRANSLATE_NOOP("Lint", "It judges by having travelled alone."),
    LintReason.NEVER_OF_CHILD: QT_TRANSLATE_NOOP(
        "Lint", "It asks a child about acts, a group, the parents, or abuse."
    ),
    LintReason.NO_EVIDENCE: QT_TRANSLATE_NOOP(
        "Lint", "It has no place for evidence, so a rating would stand without its reasons."
    ),
    LintReason.NO_EVIDENCE_AGAINST: QT_TRANSLATE_NOOP(
        "Lint", "It takes evidence for it only, and none against it."
    ),
    LintReason.NO_EVIDENCE_GRADE: QT_TRANSLATE_NOOP(
        "Lint", "It takes evidence without grading it: a rumour weighs as much as a document."
    ),
    LintReason.NO_OMIT: QT_TRANSLATE_NOOP(
        "Lint", "It cannot be left out: whoever does not know would have to guess."
    ),
    LintReason.NO_OMIT_REASON: QT_TRANSLATE_NOOP("Lint", "It can be left out without saying why."),
    LintReason.RATING_SUM: QT_TRANSLATE_NOOP(
        "Lint", "It reckons with ratings. No sum of them means anything: take it out."
    ),
    LintReason.RATING_DEFAULT: QT_TRANSLATE_NOOP(
        "Lint", "It is a rating that is filled in before anybody judged."
    ),
    LintReason.PREFILL_UNKNOWN: QT_TRANSLATE_NOOP(
        "Lint", "What it begins with is written in a way this program does not know."
    ),
    LintReason.PREFILL_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Lint", "It would begin with what the case knows, where only the person may say it."
    ),
    LintReason.FACT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Lint", "It gives its case a fact that this program does not know: it guards nobody."
    ),
    LintReason.FACT_VALUE: QT_TRANSLATE_NOOP(
        "Lint", "It has an answer that its fact cannot be: it guards nobody."
    ),
    LintReason.TOUCHES_UNKNOWN: QT_TRANSLATE_NOOP(
        "Lint", "It says that it touches something this program does not know."
    ),
    LintReason.NOTICE_BEFORE_AGE: QT_TRANSLATE_NOOP(
        "Lint", "The rights notice is read before it is known whether the person is a child."
    ),
    LintReason.NO_DECLINED: QT_TRANSLATE_NOOP(
        "Lint", "It must be answered, and takes no answer for who does not want to say."
    ),
    LintReason.SEVERAL_IN_ONE: QT_TRANSLATE_NOOP("Lint", "It asks several things at once."),
    LintReason.RATING_EARLY: QT_TRANSLATE_NOOP(
        "Lint", "It can be rated while the conversation goes on."
    ),
    LintReason.NO_REPLY: QT_TRANSLATE_NOOP(
        "Lint", "It may be “not met” although the person was not heard about it."
    ),
    LintReason.UNKNOWN_ROLE: QT_TRANSLATE_NOOP(
        "Lint", "It is kept for a role that no officer can have."
    ),
    LintReason.LONG_SENTENCE: QT_TRANSLATE_NOOP(
        "Lint", "It is read aloud and has a sentence that is too long."
    ),
    LintReason.LONG_WORDS: QT_TRANSLATE_NOOP(
        "Lint", "It is read aloud and has a sentence full of long words."
    ),
    LintReason.ACCUSES: QT_TRANSLATE_NOOP(
        "Lint", "It reproaches somebody, or asks why they did something."
    ),
    LintReason.PRESUMES: QT_TRANSLATE_NOOP(
        "Lint", "It takes for granted what nobody has said yet."
    ),
    LintReason.MISSING_TRANSLATION: QT_TRANSLATE_NOOP("Lint", "Not every language has its text."),
}
_STRAYS: dict[str, object] = {
    "bind-without-node": QT_TRANSLATE_NOOP(
        "Lint", "There are rules for {name}, but no such question; they do nothing."
    ),
    "duplicate-bind": QT_TRANSLATE_NOOP(
        "Lint", "There are two sets of rules for it; only the last one counts."
    ),
    "action-without-target": QT_TRANSLATE_NOOP(
        "Lint", "An action is meant for a question that is not there; it does nothing."
    ),
    "bare-word": QT_TRANSLATE_NOOP(
        "Lint",
        "The word “{name}” in its rules has no quotation marks and is no question: it counts as nothing.",
    ),
}
_NEVER = "never-"


def finding_text(finding: LintFinding) -> str:
    """Return what is wrong with one question, in a sentence."""
    return QCoreApplication.translate(_CONTEXT, str(_SENTENCES[finding.reason]))


def stray_text(stray: FormError) -> str:
    """Return what does nothing in a form, in a sentence."""
    words = _STRAYS.get(str(stray.fields.get("detail", "")))
    if words is None:
        return describe(stray).sentence
    return QCoreApplication.translate(_CONTEXT, str(words)).format(**stray.fields)


def is_never(finding: LintFinding) -> bool:
    """Return whether the question is one of those that may never be asked."""
    return finding.reason.value.startswith(_NEVER)
