"""Words for the facts of a case: what each is called, what it says, and from where it comes."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import day_text, in_row, moment_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.fact import ARRIVED, FACTS, NOT_ARRIVED, CaseFact, FactSource, ValueForm

NAMES = {
    "age": QT_TRANSLATE_NOOP("Facts", "Age"),
    "age-basis": QT_TRANSLATE_NOOP("Facts", "What the age rests on"),
    "adult-stated": QT_TRANSLATE_NOOP("Facts", "One officer says: an adult"),
    "birth-date": QT_TRANSLATE_NOOP("Facts", "Birth date as given"),
    "best-interests": QT_TRANSLATE_NOOP("Facts", "What is in the child's best interests"),
    "guardian": QT_TRANSLATE_NOOP("Facts", "Guardian"),
    "guardian-name": QT_TRANSLATE_NOOP("Facts", "Who the guardian is"),
    "child-protection-present": QT_TRANSLATE_NOOP("Facts", "A child-protection officer is there"),
    "sex": QT_TRANSLATE_NOOP("Facts", "Woman or man"),
    "interviewer-wish": QT_TRANSLATE_NOOP("Facts", "Wishes as interviewer"),
    "interviewer-met": QT_TRANSLATE_NOOP("Facts", "The wish is met"),
    "language": QT_TRANSLATE_NOOP("Facts", "Language of the talk"),
    "literacy": QT_TRANSLATE_NOOP("Facts", "Reading"),
    "interpreter": QT_TRANSLATE_NOOP("Facts", "Interpreter"),
    "interpreter-code": QT_TRANSLATE_NOOP("Facts", "The interpreter's code"),
    "interpreter-conflict": QT_TRANSLATE_NOOP("Facts", "The interpreter's conflict of interest"),
    "interpreter-undertaking": QT_TRANSLATE_NOOP("Facts", "The interpreter signed the undertaking"),
    "understands": QT_TRANSLATE_NOOP("Facts", "Understands the interpreter"),
    "accepts-interpreter": QT_TRANSLATE_NOOP("Facts", "Accepts the interpreter"),
    "notice": QT_TRANSLATE_NOOP("Facts", "Rights notice"),
    "private": QT_TRANSLATE_NOOP("Facts", "Nobody else hears"),
    "lawyer": QT_TRANSLATE_NOOP("Facts", "Lawyer for the person"),
    "lawyer-reached": QT_TRANSLATE_NOOP("Facts", "A lawyer was reached"),
    "confession": QT_TRANSLATE_NOOP("Facts", "When the person began to confess"),
    "arrived": QT_TRANSLATE_NOOP("Facts", "Arrival"),
    "liberty": QT_TRANSLATE_NOOP("Facts", "Liberty"),
    "held-where": QT_TRANSLATE_NOOP("Facts", "Held where"),
    "held-by": QT_TRANSLATE_NOOP("Facts", "Held by whom"),
    "held-since": QT_TRANSLATE_NOOP("Facts", "Held since"),
    "next-legal-review": QT_TRANSLATE_NOOP("Facts", "Next legal review"),
    "danger": QT_TRANSLATE_NOOP("Facts", "Danger to anyone now"),
    "self-harm": QT_TRANSLATE_NOOP("Facts", "Danger to themselves"),
    "protection": QT_TRANSLATE_NOOP("Facts", "Needs protection"),
    "who-is-told": QT_TRANSLATE_NOOP("Facts", "Who is told"),
    "recording-consent": QT_TRANSLATE_NOOP("Facts", "Recording of the talk"),
    "recording-asked": QT_TRANSLATE_NOOP("Facts", "How recording was asked for"),
    "recording-language": QT_TRANSLATE_NOOP("Facts", "Language in which recording was asked for"),
    "session-date": QT_TRANSLATE_NOOP("Facts", "Day of the last talk"),
    "minutes-asked": QT_TRANSLATE_NOOP("Facts", "Minutes the person was asked"),
}
"""By name of a fact."""

_VALUES = {
    "adult": QT_TRANSLATE_NOOP("Facts", "18 or over"),
    "child": QT_TRANSLATE_NOOP("Facts", "Under 18"),
    "in_doubt": QT_TRANSLATE_NOOP("Facts", "In doubt"),
    "present": QT_TRANSLATE_NOOP("Facts", "There"),
    "absent": QT_TRANSLATE_NOOP("Facts", "Not there"),
    "none": QT_TRANSLATE_NOOP("Facts", "Nobody"),
    "conflict": QT_TRANSLATE_NOOP("Facts", "There, with a conflict of interest"),
    "woman": QT_TRANSLATE_NOOP("Facts", "Woman"),
    "man": QT_TRANSLATE_NOOP("Facts", "Man"),
    "other": QT_TRANSLATE_NOOP("Facts", "Another answer"),
    "declined": QT_TRANSLATE_NOOP("Facts", "Declined"),
    "no_wish": QT_TRANSLATE_NOOP("Facts", "No wish"),
    "yes": QT_TRANSLATE_NOOP("Facts", "Yes"),
    "no": QT_TRANSLATE_NOOP("Facts", "No"),
    "not_now": QT_TRANSLATE_NOOP("Facts", "Not now"),
    "dont_know": QT_TRANSLATE_NOOP("Facts", "Not known"),
    "reads": QT_TRANSLATE_NOOP("Facts", "Reads"),
    "little": QT_TRANSLATE_NOOP("Facts", "A little"),
    "not_needed": QT_TRANSLATE_NOOP("Facts", "Not needed"),
    "needed_not_available": QT_TRANSLATE_NOOP("Facts", "Needed, none available"),
    "signed": QT_TRANSLATE_NOOP("Facts", "Signed"),
    "understood": QT_TRANSLATE_NOOP("Facts", "Understood and agreed"),
    "given": QT_TRANSLATE_NOOP("Facts", "Given, not sure that it was understood"),
    "later": QT_TRANSLATE_NOOP("Facts", "Later"),
    "not_wanted": QT_TRANSLATE_NOOP("Facts", "Not wanted"),
    "wanted": QT_TRANSLATE_NOOP("Facts", "Wanted"),
    "reached": QT_TRANSLATE_NOOP("Facts", "Reached"),
    "go_on": QT_TRANSLATE_NOOP("Facts", "Goes on"),
    "wait_for_lawyer": QT_TRANSLATE_NOOP("Facts", "Waits for a lawyer"),
    "change_subject": QT_TRANSLATE_NOOP("Facts", "Speaks of something else"),
    "free": QT_TRANSLATE_NOOP("Facts", "Free"),
    "held": QT_TRANSLATE_NOOP("Facts", "Held"),
    "agrees": QT_TRANSLATE_NOOP("Facts", "Agrees"),
    "refused": QT_TRANSLATE_NOOP("Facts", "Said no"),
    "withdrawn": QT_TRANSLATE_NOOP("Facts", "Took it back"),
    "camp": QT_TRANSLATE_NOOP("Facts", "In a camp"),
}
_CAUSES = {
    AlarmCause.SELF_HARM: QT_TRANSLATE_NOOP("Facts", "Danger to themselves"),
    AlarmCause.DANGER: QT_TRANSLATE_NOOP("Facts", "Danger now"),
    AlarmCause.REPRISAL: QT_TRANSLATE_NOOP("Facts", "Threat of reprisal"),
    AlarmCause.ATTACK: QT_TRANSLATE_NOOP("Facts", "A wish, target or preparation to harm"),
    AlarmCause.SCREENER: QT_TRANSLATE_NOOP("Facts", "A screener's own alert"),
    AlarmCause.REVIEW: QT_TRANSLATE_NOOP("Facts", "A rating calls for a supervisor today"),
}


_PASSAGE = "passage/"


def name_text(name: str) -> str:
    """Return what a fact is called; its key for one that is not known here."""
    return _tr(NAMES.get(name, name))


def value_text(value: str, name: str = "") -> str:
    """Return what a fact says, of the name if its words depend on it; own words as they are.

    A whole day is written as everywhere in the window; a year or a month stands as it was given.
    """
    if (name, value) == (ARRIVED, NOT_ARRIVED):
        return _tr(QT_TRANSLATE_NOOP("Facts", "Has not arrived"))
    if value in _VALUES:
        return _tr(_VALUES[value])
    dated = name in FACTS and FACTS[name].form is ValueForm.DATE
    return day_text(value) if dated else value


def cause_text(cause: str) -> str:
    """Return for what a person has to come; empty where it is sealed to others."""
    known = {each.value: words for each, words in _CAUSES.items()}
    return in_row(_tr(known[each]) for each in cause.split() if each in known)


def call_text(cause: str, whom: Sequence[str]) -> str:
    """Return what everybody is told of an alarm: whom to ask, and its cause where they may read it."""
    if cause == AlarmCause.REVIEW:
        names = in_row(isolated(each) for each in whom)
        words = _tr(
            QT_TRANSLATE_NOOP("Facts", "A supervisor looks at a critical rating today. Tell {names}.")
        ) if names else _tr(
            QT_TRANSLATE_NOOP(
                "Facts", "A supervisor looks at a critical rating today. Tell headquarters."
            )
        )  # fmt: skip
        return words.format(names=names)
    stay = _tr(QT_TRANSLATE_NOOP("Facts", "A human now. Stay with this person."))
    names = in_row(isolated(each) for each in whom)
    ask = _tr(QT_TRANSLATE_NOOP("Facts", "Ask {names}.")).format(names=names) if names else _tr(
        QT_TRANSLATE_NOOP("Facts", "Call headquarters for a clinician.")
    )  # fmt: skip
    why = cause_text(cause)
    return f"{stay} {ask}" + (f" ({why})" if why else "")


def source_text(fact: CaseFact) -> str:
    """Return from where a fact comes, from whom, and when."""
    source = {
        FactSource.FORM: isolated(form_name(fact.title)),
        FactSource.PERSON: _tr(QT_TRANSLATE_NOOP("Facts", "recorded by an officer")),
        FactSource.SETTLED: _tr(QT_TRANSLATE_NOOP("Facts", "settled by an officer")),
        FactSource.TOGETHER: _tr(
            QT_TRANSLATE_NOOP("Facts", "settled by two officers of two roles")
        ),
        FactSource.ENTRY: _tr(QT_TRANSLATE_NOOP("Facts", "from another desk")),
    }[fact.source]
    if fact.reference.startswith(_PASSAGE):
        source = _tr(QT_TRANSLATE_NOOP("Facts", "from the passage"))
    said = f"{source} · {isolated(fact.officer_name)} · {moment_text(fact.at)}"
    if fact.desk:
        said += f" · {isolated(fact.desk)}"
    if not fact.own:
        said += " · " + _tr(
            QT_TRANSLATE_NOOP(
                "Facts", "passed on by another officer: whoever recorded it has not signed it"
            )
        )
    return said


def _tr(text: object) -> str:
    return QCoreApplication.translate("Facts", str(text))
