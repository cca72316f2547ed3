"""Words for a case across desks: its decisions, what was released, and what the person was told."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text, in_row, moment_text
from ui.text.kinds import release_text
from ui.text.person_text import isolated
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.clinical.notes import Release
from vetting_desk.operations.decisions.reading import DecisionRead
from vetting_desk.operations.queues.in_the_making import InTheMaking

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


def making_lines(making: InTheMaking) -> list[str]:
    """Return what is being decided: who prepares it, and whose word it waits for."""
    lines = []
    if making.prepared_by:
        words = _say(QT_TRANSLATE_NOOP("Across", "A decision is being prepared: {officers}."))
        lines.append(words.format(officers=_names(making.prepared_by)))
    if making.waits_for:
        words = _say(QT_TRANSLATE_NOOP("Across", "A proposed decision waits for {officers}."))
        lines.append(words.format(officers=_names(making.waits_for)))
    if making.own_word:
        lines.append(_say(QT_TRANSLATE_NOOP("Across", "It waits for your word.")))
    return lines


def to_decision_text() -> str:
    """Return what leads to the decision on a case."""
    return _say(QT_TRANSLATE_NOOP("Across", "To the decision"))


def told_lines(read: DecisionRead) -> list[str]:
    """Return what the person was told of a decision; none where there is nothing to tell."""
    lines = [
        _say(_TOLD).format(
            day=date_text(each.entry.written_at),
            officer=isolated(each.author.name),
            how=isolated(each.payload.how),
        )
        for each in read.told
    ]
    if not read.told and read.standing.state is DecisionState.IN_FORCE:
        lines.append(_say(_NOT_TOLD))
    return lines


def _names(officers: tuple[str, ...]) -> str:
    return in_row(isolated(each) for each in officers)


def _say(text: object) -> str:
    return QCoreApplication.translate("Across", str(text))
