"""Every definition is explained, in the language asked for or in English."""

from vetting_desk.model.numbers.definitions import Dimension, Subject, What
from vetting_desk.operations.numbers.explaining import explained, label


def test_each_is_explained_in_each_language() -> None:
    for each in (*Subject, *Dimension, *What):
        titles = {explained(each, language).title for language in ("en", "ru", "tg", "fa")}
        assert len(titles) > 1


def test_another_language_gets_english() -> None:
    assert explained(What.CALLS, "xx") == explained(What.CALLS, "en")
    assert label("amnesty", "xx") == "Amnesty"
    assert label("tajik", "ru") == "tajik"
