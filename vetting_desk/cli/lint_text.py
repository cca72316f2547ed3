"""Texts for the findings of `instrument check --vetting`: what is wrong, why, and what the author can do."""

from typing import Final

from vetting_desk.cli.output import plain
from vetting_desk.judgement.lint import LintFinding, LintReason

_NEVER: Final = "says nothing about what a person intends and may never be an item. Take it out."
_SENTENCES: Final[dict[LintReason, str]] = {
    LintReason.NEVER_PRAYER: f"asks about prayer or religious practice, which {_NEVER}",
    LintReason.NEVER_DRESS: f"asks about dress, which {_NEVER}",
    LintReason.NEVER_BEARD: f"asks about a beard, which {_NEVER}",
    LintReason.NEVER_ETHNICITY: f"asks about ethnicity, which {_NEVER}",
    LintReason.NEVER_LANGUAGE: f"judges by the language a person speaks, which {_NEVER}",
    LintReason.NEVER_HOME_REGION: f"judges by where a person comes from, which {_NEVER}",
    LintReason.NEVER_RELATIVES_ACTS: f"asks for what relatives did, which {_NEVER}",
    LintReason.NEVER_DIAGNOSIS: f"judges by a diagnosis alone, which {_NEVER}",
    LintReason.NEVER_OF_CHILD: f"asks a child about acts, a group, the parents or abuse, which {_NEVER}",
    LintReason.NEVER_TRAVEL: f"judges by having travelled alone, which {_NEVER}",
    LintReason.NO_EVIDENCE: "has no place for evidence, so that a rating would stand without its reasons. "
    "Put a repeat with vd:kind evidence in it, and a question with vd:role evidence-words in that; or a "
    "repeat with vd:kind evidence-links, where the form has one with vd:kind evidence-line.",
    LintReason.NO_EVIDENCE_AGAINST: "takes evidence for it only. Whoever rates must look for what speaks "
    "against it too: give the evidence repeat vd:side both, or add one with against.",
    LintReason.NO_EVIDENCE_GRADE: "takes evidence without grading it, so that a rumour weighs as much as a "
    "document. Add a question with the vd:role named.",
    LintReason.NO_OMIT: "cannot be left out: whoever does not know would have to guess. Add the choice "
    "omit to its question with vd:role presence.",
    LintReason.NO_OMIT_REASON: "can be left out without saying why. Add a question with vd:role omit-reason.",
    LintReason.RATING_SUM: "reckons with ratings. A rating is a person's word; no sum of them means anything. "
    "Take the arithmetic out.",
    LintReason.RATING_DEFAULT: "is a rating that is filled in before anybody judged. Take its default or "
    "calculation out.",
    LintReason.PREFILL_UNKNOWN: "has another vd:prefill than case or never. Correct it, or take it out.",
    LintReason.PREFILL_NOT_ALLOWED: "would begin with what the case knows, where only the person may say it: "
    "vd:prefill is for the vd:role name, name-script, name-kind, birth-date and birth-certainty alone.",
    LintReason.FACT_UNKNOWN: "gives its case a fact that this program does not know, so that nobody is guarded "
    "by it. Name one of docs/instruments.md.",
    LintReason.FACT_VALUE: "has an answer that its fact cannot be. Name its choices as docs/instruments.md "
    "does, or say which is which with vd:fact-map.",
    LintReason.TOUCHES_UNKNOWN: "says with vd:touches something that this program does not know. Name one of "
    "docs/instruments.md.",
    LintReason.NOTICE_BEFORE_AGE: "is asked before it is known whether the person is a child, and who should "
    "read the notice to them. Put the pages of age and of the interviewer before the notice.",
    LintReason.NO_DECLINED: "must be answered and takes no answer like declined or not_asked, so that who says "
    "nothing is written down as having said something. Add the choice, or a question before it that has one.",
    LintReason.SEVERAL_IN_ONE: "asks several things at once; nobody knows which one a yes answers. Ask one "
    "thing at a time.",
    LintReason.RATING_EARLY: "can be rated while the conversation goes on. Let its page be relevant only after "
    "the question with vd:role conversation-state.",
    LintReason.NO_REPLY: "may be not met although the person was not heard about it. Let its constraint ask "
    "for the question with vd:role reply-state.",
    LintReason.UNKNOWN_ROLE: "is kept for a role that no officer can have. Correct vd:by or vd:restricted, or "
    "take it out.",
    LintReason.LONG_SENTENCE: "is read aloud and has a sentence that nobody keeps in mind. Make two of it, or "
    "say in vd:aloud-reason why it stays.",
    LintReason.LONG_WORDS: "is read aloud and has a sentence full of long words. Take shorter ones, or say in "
    "vd:aloud-reason why they stay.",
    LintReason.ACCUSES: "is read aloud and accuses, or asks why somebody did something. Ask what happened.",
    LintReason.PRESUMES: "is read aloud and takes for granted what nobody has said yet. Ask whether it was so.",
    LintReason.MISSING_TRANSLATION: "is not said in every language the form must have, so that an "
    "interviewer would have to translate at the table. Add the text.",
}


def finding_text(finding: LintFinding) -> str:
    """Return one line: the row, what is wrong and why, and where exactly."""
    beside = ", ".join(part for part in (finding.language, finding.detail) if part)
    line = f"{finding.question} {_SENTENCES[finding.reason]}"
    return plain(f"{line} [{finding.reason}: {beside}]" if beside else f"{line} [{finding.reason}]")
