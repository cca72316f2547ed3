"""Languages and sex in words."""

import pytest

from ui.text.profile_text import LANGUAGES, language_name, profile_text, sex_text
from vetting_desk.model.officer_profile import OfficerProfile, Sex


def test_each_language_offered_has_a_name_of_its_own() -> None:
    names = {language_name(code) for code in LANGUAGES}

    assert len(names) == len(LANGUAGES)
    assert not names & set(LANGUAGES)


@pytest.mark.parametrize(("code", "name"), [("tg", "Тоҷикӣ"), ("ru", "Русский"), ("zzq", "zzq")])
def test_a_language_is_named_in_its_own_words(code: str, name: str) -> None:
    assert language_name(code) == name


def test_each_sex_has_a_word() -> None:
    assert len({sex_text(sex) for sex in Sex}) == len(Sex)


def test_a_profile_is_one_line() -> None:
    assert profile_text(OfficerProfile(("tg", "en"), Sex.FEMALE)) == "Тоҷикӣ, English, female"
    assert profile_text(OfficerProfile()) == ""
