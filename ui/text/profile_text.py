"""Languages and sex of an officer in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ui.i18n import in_row
from vetting_desk.model.officer_profile import OfficerProfile, Sex

LANGUAGES = ("tg", "ru", "uz", "fa", "prs", "ps", "ky", "kk", "tk", "ar", "tr", "en")
"""Offered first; any other ISO 639 code can be typed."""
_NAMES = {"en": "English", "prs": "دری", "fa": "فارسی", "tg": "Тоҷикӣ"}
"""Where Qt has no own name for it, or another one than its speakers use."""
_SEXES = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("Profile", "female"),
    Sex.MALE: QT_TRANSLATE_NOOP("Profile", "male"),
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("Profile", "not said"),
}


def language_name(code: str) -> str:
    """Return a language in its own words; the code itself for one Qt does not know."""
    if code in _NAMES:
        return _NAMES[code]
    known = QLocale.codeToLanguage(code)
    if known in {QLocale.Language.AnyLanguage, QLocale.Language.C}:
        return code
    name = QLocale(known).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def sex_text(sex: Sex) -> str:
    """Return an officer's sex in one word."""
    return QCoreApplication.translate("Profile", str(_SEXES[sex]))


def profile_text(profile: OfficerProfile) -> str:
    """Return languages and sex in one line; empty where nothing was said."""
    parts = [language_name(code) for code in profile.languages]
    if profile.sex is not Sex.UNKNOWN:
        parts.append(sex_text(profile.sex))
    return in_row(parts)
