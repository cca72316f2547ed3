"""That a list could not be read: what is shown stays, and is never shown as empty."""

from ui.text.error_text import describe
from ui.widgets.banner import Banner


class NotRead(Banner):
    """A banner above a list; its action asks to read again."""

    def show_error(self, sentence: str, error: Exception) -> None:
        """Say what could not be read, and why.

        Args:
            sentence: What, and that what is shown may not be all.
            error: What went wrong.
        """
        words = describe(error)
        hint = f"{words.sentence} {words.hint}".strip()
        self.show_message(sentence, hint, tone="error", action=self.tr("Try again"))
