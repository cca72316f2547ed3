"""The questions of a form as widgets, one kind for every ODK control."""

from ui.widgets.questions.base import QuestionWidget
from ui.widgets.questions.registry import maker_for, question_widget

__all__ = ["QuestionWidget", "maker_for", "question_widget"]
