"""Words for the end of work on a case: why it was closed, what came after, what keeps it open."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import moment_text
from ui.text.person_text import isolated
from vetting_desk.model.closing import After, ClosedFor, Closing, StillOpen

_WHY = {
    ClosedFor.HOME: QT_TRANSLATE_NOOP("Closing", "The way home ended"),
    ClosedFor.DIED: QT_TRANSLATE_NOOP("Closing", "The person died"),
    ClosedFor.LOST: QT_TRANSLATE_NOOP("Closing", "Contact was lost"),
    ClosedFor.ELSEWHERE: QT_TRANSLATE_NOOP("Closing", "The person went elsewhere"),
    ClosedFor.NEVER_CAME: QT_TRANSLATE_NOOP("Closing", "The person never came"),
    ClosedFor.OTHER: QT_TRANSLATE_NOOP("Closing", "Something else, in own words"),
}


def why_text(why: ClosedFor) -> str:
    """Return why a case was closed."""
    return QCoreApplication.translate("Closing", str(_WHY[why]))


def known_why_text(detail: str) -> str:
    """Return why a case was closed, as what happened so far names it; what is newer, as it is."""
    return why_text(ClosedFor(detail)) if detail in set(ClosedFor) else isolated(detail)


def reason_text(said: Closing) -> str:
    """Return why a case was closed or opened again, with own words."""
    if said.why is None or (said.why is ClosedFor.OTHER and said.words):
        return isolated(said.words)
    why = why_text(said.why)
    return f"{why}. {isolated(said.words)}" if said.words else why


def ended_text(said: Closing) -> str:
    """Return what was said of the end of a case, in a line of what happened."""
    if said.closed:
        pattern = QCoreApplication.translate("Closing", "Closed: {why}")
    else:
        pattern = QCoreApplication.translate("Closing", "Opened again: {why}")
    return pattern.format(why=reason_text(said))


def closed_text(said: Closing) -> str:
    """Return that a case is closed, why, by whom and when."""
    pattern = QCoreApplication.translate("Closing", "Closed: {why} ({officer}, {when})")
    return pattern.format(
        why=reason_text(said), officer=isolated(said.officer_name), when=moment_text(said.at)
    )


def after_text(after: After) -> str:
    """Return what came after a case was closed; empty for nothing."""
    if not after.any:
        return ""
    pattern = QCoreApplication.translate(
        "Closing",
        "Work arrived after it was closed. Records: {records}; calls: {calls}; tasks: {tasks}. Look at it, and "
        "open the case again if there is something to do; or else open it and close it once more.",
    )
    return pattern.format(records=after.records, calls=after.calls, tasks=after.tasks)


def open_text(found: StillOpen) -> str:
    """Return what keeps a case from being closed; empty for nothing."""
    if not found.any:
        return ""
    pattern = QCoreApplication.translate(
        "Closing",
        "It cannot be closed yet. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records "
        "sent back: {returned}; alarms: {alarms}.",
    )
    return pattern.format(
        drafts=found.drafts, tasks=found.tasks, returned=found.returned, alarms=found.alarms
    )
