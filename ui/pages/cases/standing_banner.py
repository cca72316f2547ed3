"""What stands on top of a case that is closed, on legal hold, restricted, withdrawn or erased."""

from PySide6.QtCore import QObject

from ui.i18n import moment_text
from ui.pages.cases.case_view import CaseView
from ui.text.closing_text import after_text, closed_text
from ui.text.keeping_text import kept_text
from ui.text.person_text import isolated
from ui.widgets.banner import Banner


class StandingBanner(QObject):
    """Puts it in words on a banner.

    Args:
        banner: Where it is said.
    """

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner

    def show_standing(self, view: CaseView, *, may_bring_back: bool) -> None:
        """Say how a case stands; nothing of one that is worked on.

        Args:
            view: The case.
            may_bring_back: Whether the officer may take a withdrawal back.
        """
        self._banner.hide()
        if not view.detail.case.names:
            reason = view.tombstone.reason if view.tombstone is not None else ""
            self._banner.show_message(
                self.tr("This case was erased. Its reference stays, and that it was here."), reason
            )
        elif view.withdrawal is not None:
            words = self.tr("Withdrawn, opened by mistake: {reason} ({officer}, {when})").format(
                reason=isolated(view.withdrawal.reason),
                officer=isolated(view.withdrawal.officer_name),
                when=moment_text(view.withdrawal.at),
            )
            action = self.tr("Bring it back…") if may_bring_back else ""
            self._banner.show_message(words, action=action)
        elif view.end is not None and view.end.end.closed and view.end.end.now is not None:
            action = self.tr("Open it again…") if view.end.may_end else ""
            words, after = closed_text(view.end.end.now), after_text(view.end.after)
            self._banner.show_message(words, after, action=action)
        elif view.hold is not None:
            words = self.tr("On legal hold: {reason} ({officer}, {when})").format(
                reason=isolated(view.hold.reason),
                officer=isolated(view.hold.officer_name),
                when=moment_text(view.hold.at),
            )
            self._banner.show_message(words, action=self.tr("Lift the hold…"))
        elif view.kept is not None and view.kept.restricted:
            words = self.tr(
                "Restricted: supervisors and decision-makers alone open this case, each time with a reason."
            )
            self._banner.show_message(words, kept_text(view.kept))
