"""Words for what guards the person of a case: why something is refused, and what to do instead.

The same words stand in the table itself (`vetting_desk.operations.safeguards.table`); a test holds the two
together.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.SafeguardError: words(
        QT_TRANSLATE_NOOP("Errors", "What is known of this person forbids this."),
        QT_TRANSLATE_NOOP("Errors", "Look at the facts on the page of the case."),
    ),
    e.SecondRoleNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} has said so already. It takes a second officer."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Have an officer of another role say the same: child protection, lawyer, "
            "psychologist or supervisor.",
        ),
    ),
    e.OwnContactNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "Nobody becomes a case by what others say of them."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Wait until the person calls themselves, and make it one story with this call. Until then leave it "
            "open, or join it to a case that is here.",
        ),
    ),
    e.HeldElsewhereError: words(
        QT_TRANSLATE_NOOP("Errors", "{desk} holds this case, and changes its names and papers."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Have it handed over to this desk, or have a supervisor take it over with a reason, on the page of "
            "the case. Records, facts and notes go on here.",
        ),
    ),
    e.StillOpenError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something of this case is open. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; "
            "records sent back: {returned}; alarms: {alarms}.",
        ),
        QT_TRANSLATE_NOOP("Errors", "See to it on the page of the case, then close it."),
    ),
    e.CaseClosedError: words(
        QT_TRANSLATE_NOOP("Errors", "The case {reference} is closed. Nothing is begun in it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A supervisor of the desk that holds it, or headquarters, opens it again on the page of the case.",
        ),
    ),
    e.NoComplaintsOfficerError: words(
        QT_TRANSLATE_NOOP("Errors", "Nobody at this desk can receive a complaint."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Write it on paper for headquarters, and ask that a complaints officer be given "
            "an account here.",
        ),
    ),
    e.TooEarlyToAskError: words(
        QT_TRANSLATE_NOOP("Errors", "It is too early to ask for this consent."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask after a decision is in force and the person was told of it. Asked before, it would "
            "look like a condition.",
        ),
    ),
}

ROWS: dict[str, Words] = {
    "child": words(
        QT_TRANSLATE_NOOP("Errors", "The person is a child. A child is first of all a victim."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask about safety and needs, with the child's own questionnaire. If the person "
            "is an adult, two officers of two roles settle it on the page of the case.",
        ),
    ),
    "age-in-doubt": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is in doubt whether the person is a child. When in doubt, the person counts "
            "as one.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask about safety and needs. Two officers of two roles settle the age on the "
            "page of the case.",
        ),
    ),
    "age-unknown": words(
        QT_TRANSLATE_NOOP("Errors", "Nobody has recorded whether the person is 18 or over."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask the age first, in a questionnaire or on the page of the case.",
        ),
    ),
    "no-guardian": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nobody is there for the child, or what is in the child's best interests is not "
            "written down.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Bring a guardian or a child-protection officer and write the best-interests "
            "note. Until then ask about safety and needs alone.",
        ),
    ),
    "notice-not-given": words(
        QT_TRANSLATE_NOOP("Errors", "The rights notice has not been given."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Read the notice and ask whether it is understood. Until then ask about safety, "
            "needs and who the person is.",
        ),
    ),
    "notice-not-understood": words(
        QT_TRANSLATE_NOOP("Errors", "The notice was given, but not yet understood and agreed to."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Explain it again in other words, and ask whether the person agrees to go on.",
        ),
    ),
    "notice-declined": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The person declined the notice or does not want to go on. That is their right, "
            "and it says nothing about them.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Offer the notice again another day, offer a lawyer, or decide on other "
            "material. Safety and needs go on. What was said before is kept apart and "
            "leaves in no referral.",
        ),
    ),
    "no-common-language": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "You and the person have no language in common, and no interpreter whom they "
            "understand and accept.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask about safety and needs, as well as it goes, and fix another day. Waiting "
            "is never counted against the person.",
        ),
    ),
    "interpreter-conflict": words(
        QT_TRANSLATE_NOOP("Errors", "The interpreter has a conflict of interest with the person."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Change the interpreter. Until then ask about safety and needs.",
        ),
    ),
    "interpreter-not-assigned": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This interpreter may not be assigned: no undertaking of theirs holds, or they are "
            "assigned no more.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Take another interpreter, or go through the undertaking with this one. Until then ask "
            "about safety and needs.",
        ),
    ),
    "interpreter-undertaking": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This interpreter is not in the register, and nobody recorded that they signed the "
            "undertaking.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Go through the undertaking with them, and record on the page of the case whether they "
            "signed it.",
        ),
    ),
    "interviewer-wish": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The person wishes to be asked by a woman or by a man, and that is not you.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask about safety and needs, and fix another day. Waiting is never counted "
            "against the person.",
        ),
    ),
    "not-private": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Others can hear, or the person does not want to speak of it now.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Go where nobody hears, or ask another time."),
    ),
    "waiting-for-lawyer": words(
        QT_TRANSLATE_NOOP("Errors", "The person waits for a lawyer."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Bring a lawyer, or record that the person goes on without one. Safety and "
            "needs go on.",
        ),
    ),
    "recording-not-agreed": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The person has not agreed to be recorded. That is their right, and nothing depends on it.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Go on without recording. Ask only if there is a reason to, and write down how and what "
            "they said.",
        ),
    ),
    "conversation-open": words(
        QT_TRANSLATE_NOOP("Errors", "The conversation has not ended: notes first, ratings after."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "End the conversation first, read back, and say that it ended.",
        ),
    ),
    "form-shuts-ratings": words(
        QT_TRANSLATE_NOOP("Errors", "This questionnaire keeps its ratings shut by its own rule."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Answer the pages before the ratings: age, notice, conversation.",
        ),
    ),
    "form-shuts-talk": words(
        QT_TRANSLATE_NOOP("Errors", "This questionnaire keeps its questions shut by its own rule."),
        QT_TRANSLATE_NOOP("Errors", "Answer the pages before: safety, interpreter, notice."),
    ),
    "clinician-only": words(
        QT_TRANSLATE_NOOP("Errors", "Only a clinician answers this."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Hand the draft to a psychologist, or leave it out and say why.",
        ),
    ),
    "human-now": words(
        QT_TRANSLATE_NOOP("Errors", "Somebody has to come now. Stay with this person."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Stay with this person and call. Whoever comes says on the page of the case "
            "what was done. Notes, safety and needs stay open.",
        ),
    ),
    "human-now-here": words(
        QT_TRANSLATE_NOOP("Errors", "What was noticed here is not answered yet."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Say who came and what was done, then sign. No reason takes its place.",
        ),
    ),
    "critical-unseen": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "A rating of this case is to be looked at by a supervisor today, and none has looked.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask a supervisor to look at it on the page of the case. Notes, ratings, safety and "
            "needs stay open.",
        ),
    ),
    "before-notice": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This was said before the person declined the notice. It is kept apart.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Refer on other material, or not at all."),
    ),
    "ill-treatment": words(
        QT_TRANSLATE_NOOP("Errors", "This is said to stem from ill-treatment. It is kept apart."),
        QT_TRANSLATE_NOOP("Errors", "Have a lawyer settle it. Until then use other material."),
    ),
    "never-evidence": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Silence, a declined notice or answer, tears and refused consent are never evidence.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Offer the talk again, bring a lawyer, or decide on other material.",
        ),
    ),
    "held-without-review": words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The person is held, and nobody wrote down when a court looks next.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Record the day of the next legal review on the page of the case.",
        ),
    ),
    "break-due": words(
        QT_TRANSLATE_NOOP("Errors", "45 minutes have passed without a pause."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Offer a break. How long somebody was asked stands in the record.",
        ),
    ),
}
"""For each row of the table: why, and what to do instead."""
