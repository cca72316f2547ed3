"""An interview in words the organisation approved: its rights notice, and the items of a screener.

Which words they are is `notice_words` and `item_words`; here stands in the record which of them were read.
"""

from typing import TYPE_CHECKING

from vetting_desk.operations.interview import item_words, notice_words
from vetting_desk.operations.interview.begun_with import BegunWith

if TYPE_CHECKING:
    from vetting_desk.forms import Changes
    from vetting_desk.model import Assessment
    from vetting_desk.operations.interview.needs import FillingDesk


class Worded(BegunWith):
    """The organisation's words in one interview; a base of `Interview`, which answers.

    Attributes:
        assessment: As last stored.
    """

    assessment: "Assessment"
    _desk: "FillingDesk"
    _approved: notice_words.NoticePack | None
    _items: item_words.ItemPack | None

    def answer(self, reference: str, value: str, said: str = "") -> "Changes":
        """Set one answer; see `Interview.answer`."""
        raise NotImplementedError

    def notice(self) -> notice_words.NoticeWords | None:
        """Return the organisation's words for the rights notice; None where the instrument's own are read."""
        return notice_words.words_of(self.session, self._approved)

    def items(self) -> notice_words.NoticeWords | None:
        """Return the organisation's words for a screener's items; None where the instrument's own are read."""
        return item_words.words_of(self.session, self._items)

    def _with_words(self, reference: str, value: str, changes: "Changes") -> "Changes":
        """Keep which words were read, where an answer says that they were."""
        if not value:
            return changes
        if self._approved is not None and notice_words.is_answer(self.session, reference):
            return changes.merged(self._keep_words(reference))
        words = self.items()
        place = item_words.place_of(self.session, reference) if words is not None else ""
        if words is not None and place:
            return changes.merged(self.answer(place, words.source))
        return changes

    def _keep_words(self, reference: str) -> "Changes":
        """Keep which words of the notice were read: in the log, and as an answer unless there is one."""
        from vetting_desk.forms import Changes

        words = self.notice()
        if words is None:
            return Changes()
        detail = {
            "pack": words.pack.id,
            "version": words.pack.version,
            "digest": words.pack.digest,
            "language": words.wanted,
            "read": list(words.languages),
        }
        self._desk.casebook.audit.append("notice-read", self.assessment.id, detail)
        place = notice_words.place_of(self.session, reference)
        return self.answer(place, words.source) if place else Changes()
