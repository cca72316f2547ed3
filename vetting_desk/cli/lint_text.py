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
    "Put a repeat with vd:kind evidence in it, and a question with vd:role evidence-words in that.",
    LintReason.NO_EVIDENCE_AGAINST: "takes evidence for it only. Whoever rates must look for what speaks "
    "against it too: give the evidence repeat vd:side both, or add one with against.",
    LintReason.NO_EVIDENCE_GRADE: "takes evidence without grading it, so that a rumour weighs as much as a "
    "document. Add a question with the vd:role named.",
    LintReason.NO_OMIT: "cannot be left out: whoever does not know would have to guess. Add the choice "
    "omit to its question with vd:role presence.",
    LintReason.NO_OMIT_REASON: "can be left out without saying why. Add a question with vd:role omit-reason.",
    LintReason.RATING_DEFAULT: "is a rating that is filled in before anybody judged. Take its default or "
    "calculation out.",
    LintReason.PREFILL_UNKNOWN: "has another vd:prefill than case or never. Correct it, or take it out.",
    LintReason.PREFILL_NOT_ALLOWED: "would begin with what the case knows, where only the person may say it: "
    "vd:prefill is for the vd:role name, name-script, name-kind, birth-date and birth-certainty alone.",
    LintReason.MISSING_TRANSLATION: "is not said in every language the form must have, so that an "
    "interviewer would have to translate at the table. Add the text.",
}


def finding_text(finding: LintFinding) -> str:
    """Return one line: the row, what is wrong and why, and where exactly."""
    beside = ", ".join(part for part in (finding.language, finding.detail) if part)
    line = f"{finding.question} {_SENTENCES[finding.reason]}"
    return plain(f"{line} [{finding.reason}: {beside}]" if beside else f"{line} [{finding.reason}]")
