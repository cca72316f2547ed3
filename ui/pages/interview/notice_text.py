"""The organisation's words of the rights notice, and beside them whose they are and who has to read them."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text
from ui.questionnaire.sections.state import Approved
from ui.text.person_text import isolated
from ui.text.profile_text import language_name
from vetting_desk.model.pack import FoundText
from vetting_desk.operations.interview.notice_words import NoticeWords

_WHOSE = QT_TRANSLATE_NOOP(
    "Notice", "Words of the organisation: {title} {version}, approved by {name}, {day}."
)
_INTERPRETER = QT_TRANSLATE_NOOP(
    "Notice",
    "There are no approved words in {wanted}. These are the official ones ({language}): have an "
    "interpreter read them aloud.",
)


def approved_words(words: NoticeWords | None) -> dict[str, Approved]:
    """Return what is shown on each note instead of its own words; nothing where those are read."""
    if words is None:
        return {}
    first = next(iter(words.lines))
    return {
        reference: Approved(
            "\n\n".join(text.text for text in texts),
            _remark(texts, words.wanted, whose=reference == first),
        )
        for reference, texts in words.lines.items()
    }


def _remark(texts: tuple[FoundText, ...], wanted: str, *, whose: bool) -> str:
    said = []
    if whose:
        text = texts[0]
        day = date_text(date.fromisoformat(text.approved_on))
        said.append(
            _say(_WHOSE).format(
                title=isolated(text.title),
                version=text.version,
                name=isolated(text.approved_by),
                day=day,
            )
        )
    other = next((text for text in texts if not text.approved), None)
    if other is not None:
        said.append(
            _say(_INTERPRETER).format(
                wanted=isolated(language_name(wanted)),
                language=isolated(language_name(other.language)),
            )
        )
    return " ".join(said)


def _say(text: object) -> str:
    return QCoreApplication.translate("Notice", str(text))
