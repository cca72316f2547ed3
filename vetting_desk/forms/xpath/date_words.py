"""Short words for months and days in the languages of forms, as ``format-date`` writes them.

The words are those of Unicode's CLDR (abbreviated, as they stand in a date): what a phone set to that language
shows. A language that is not here gets English words, as in ODK's engine.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from vetting_desk.forms.texts import FormLanguage

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "en": (
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Mon Tue Wed Thu Fri Sat Sun",
    ),
    "ru": (
        "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
        "пн вт ср чт пт сб вс",
    ),
    "tg": (
        "Янв Фев Мар Апр Май Июн Июл Авг Сен Окт Ноя Дек",
        "Дшб Сшб Чшб Пшб Ҷмъ Шнб Яшб",
    ),
    "fa": (
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        "دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    ),
    "prs": (
        "جنو فبروری مارچ اپریل می جون جول اگست سپتمبر اکتوبر نومبر دسم",
        "دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    ),
    "ps": (
        "جنوري فبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر اکتوبر نومبر دسمبر",
        "دونۍ درېنۍ څلرنۍ پينځنۍ جمعه اونۍ يونۍ",
    ),
    "ar": (
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
    "uz": (
        "yan fev mar apr may iyn iyl avg sen okt noy dek",
        "Dush Sesh Chor Pay Jum Shan Yak",
    ),
    "uz-cyrl": (
        "янв фев мар апр май июн июл авг сен окт ноя дек",
        "душ сеш чор пай жум шан якш",
    ),
    "ky": (
        "янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.",
        "дүй. шейш. шарш. бейш. жума ишм. жек.",
    ),
    "kk": (
        "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.",
        "дс сс ср бс жм сб жс",
    ),
    "tk": (
        "ýan few mart apr maý iýun iýul awg sen okt noý dek",
        "duş siş çar pen ann şen ýek",
    ),
    "az": (
        "yan fev mar apr may iyn iyl avq sen okt noy dek",
        "B.e. Ç.a. Ç. C.a. C. Ş. B.",
    ),
    "tr": (
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "Pzt Sal Çar Per Cum Cmt Paz",
    ),
    "ur": (
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    ),
    "uk": (
        "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
        "пн вт ср чт пт сб нд",
    ),
    "fr": (
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "lun. mar. mer. jeu. ven. sam. dim.",
    ),
    "es": (
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "lun mar mié jue vie sáb dom",
    ),
    "de": (
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "Mo. Di. Mi. Do. Fr. Sa. So.",
    ),
    "pt": (
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "seg. ter. qua. qui. sex. sáb. dom.",
    ),
    "it": (
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "lun mar mer gio ven sab dom",
    ),
}
_NAMES: Final = {
    "english": "en",
    "russian": "ru",
    "русский": "ru",
    "tajik": "tg",
    "тоҷикӣ": "tg",
    "таджикский": "tg",
    "persian": "fa",
    "farsi": "fa",
    "فارسی": "fa",
    "dari": "prs",
    "fa-af": "prs",
    "دری": "prs",
    "pashto": "ps",
    "پښتو": "ps",
    "arabic": "ar",
    "العربية": "ar",
    "عربي": "ar",
    "uzbek": "uz",
    "o‘zbekcha": "uz",
    "ўзбекча": "uz-cyrl",
    "kyrgyz": "ky",
    "кыргызча": "ky",
    "kazakh": "kk",
    "қазақша": "kk",
    "turkmen": "tk",
    "azerbaijani": "az",
    "turkish": "tr",
    "türkçe": "tr",
    "urdu": "ur",
    "اردو": "ur",
    "ukrainian": "uk",
    "українська": "uk",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "german": "de",
    "deutsch": "de",
    "portuguese": "pt",
    "português": "pt",
    "italian": "it",
    "italiano": "it",
}


class DateWords(NamedTuple):
    """The words of one language.

    Attributes:
        months: From January.
        days: From Monday.
    """

    months: tuple[str, ...]
    days: tuple[str, ...]


@lru_cache
def date_words(language: str) -> DateWords:
    """Return the words of a form's language.

    Args:
        language: Its name in the form, such as ``"Русский (ru)"`` or ``"Russian"``; its code alone will do.
    """
    known = FormLanguage.from_name(language)
    code = known.code.lower() or language.strip().lower()
    code = _NAMES.get(code, code)
    months, days = _WORDS.get(code) or _WORDS.get(code.split("-")[0]) or _WORDS["en"]
    return DateWords(tuple(months.split()), tuple(days.split()))
