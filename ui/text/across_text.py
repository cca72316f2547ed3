"""Words for a case across desks: its decisions, what was released, and what the person was told."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text, moment_text
from ui.text.decision_text import decision_state_text
from ui.text.kinds import release_text
from ui.text.person_text import isolated
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.clinical.notes import Release
from vetting_desk.operations.decisions.reading import DecisionRead

_TOLD = QT_TRANSLATE_NOOP("Across", "The person was told on {day} by {officer}: {how}")
_NOT_TOLD = QT_TRANSLATE_NOOP("Across", "Nobody has told the person yet.")


def release_line(release: Release) -> str:
    """Return what a psychologist released."""
    words = _say(QT_TRANSLATE_NOOP("Across", "{kind}, {officer}, {when}: {words}"))
    return words.format(
        kind=release_text(release.kind.value),
        officer=isolated(release.officer_name),
        when=moment_text(release.at),
        words=isolated(release.words),
    )


def decision_lines(read: DecisionRead) -> list[str]:
    """Return a decision, and what became of it."""
    standing = read.standing
    words = _say(QT_TRANSLATE_NOOP("Across", "{outcome}: {state}"))
    lines = [
        words.format(
            outcome=isolated(standing.payload.outcome.text),
            state=decision_state_text(standing.state),
        )
    ]
    lines += [
        _say(_TOLD).format(
            day=date_text(each.entry.written_at),
            officer=isolated(each.author.name),
            how=isolated(each.payload.how),
        )
        for each in read.told
    ]
    if not read.told and standing.state is DecisionState.IN_FORCE:
        lines.append(_say(_NOT_TOLD))
    return lines


def _say(text: object) -> str:
    return QCoreApplication.translate("Across", str(text))
