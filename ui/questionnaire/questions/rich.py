"""The form's texts in labels: Markdown rendered safely where there is any, else plain.

A plain text costs a label a fraction of what a rich one does, so that rich text is used only
where it says something. Links are shown as text: a post has no network, and nothing here opens
anything.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.questionnaire.sections.plain_text import MARKED
from vetting_desk.forms import markup


def show_text(label: QLabel, source: str) -> None:
    """Show `source`, ODK Markdown, in `label`."""
    if MARKED.search(source):
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(markup.to_html(source, links=False))
    else:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(source)
