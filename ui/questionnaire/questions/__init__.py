"""The questions of a form as widgets, one kind for every ODK control."""

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.registry import Maker, maker_for, question_widget

__all__ = ["Maker", "QuestionWidget", "maker_for", "question_widget"]
