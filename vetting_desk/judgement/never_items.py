"""What must never be an item of a vetting instrument, as patterns over an author's words.

Patterns in three languages, matched against every text whatever its declared language, at word boundaries
and with the inflections of each word. They are meant to be read and discussed: each list states what it
refuses. Where they apply is decided in the lint.

Source: docs/instruments.md. Prayer, dress, beard, ethnicity, language, home region, relatives'
acts, a diagnosis by itself and having travelled by itself say nothing about what a person intends.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NeverItem:
    """One thing that must never be an item.

    Attributes:
        key: Such as ``"beard"``.
        everywhere: True if refused in any question; False if refused only where a person is judged
            (a question about the languages an interpreter speaks is allowed, a rating of them is not).
        pattern: Matches the words of such an item.
    """

    key: str
    everywhere: bool
    pattern: re.Pattern[str]


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")", re.IGNORECASE)


_NEAR = r"\b[^.?!;]{0,60}?\b"
_RELATIVE_EN = (
    r"(?:relatives?|family members?|brothers?|sisters?|fathers?|mothers?|parents?|husbands?|wife"
    r"|wives|sons?|daughters?|cousins?|uncles?|kin)"
)
_ACT_EN = (
    r"(?:acts?|crimes?|offen[cs]es?|convict\w*|members?|membership|join(?:s|ed|ing)?|fought|fight(?:s|ers?|ing)?"
    r"|detained|imprisoned|wanted|involve\w*|belong\w*|extremis\w*|terroris\w*)\b"
)
_RELATIVE_RU = (
    r"(?:родственник\w*|родн(?:ые|ых|ыми)|брат(?:а|ья|ьев|ом)?|сестр\w*|от(?:ец|ца|цом)"
    r"|мат(?:ь|ери|ерью)|муж(?:а|ем)?|жен(?:а|ы|ой)|сын(?:а|овья|ом)?|доч(?:ь|ери|ерью)|дяд[яи])"
)
_ACT_RU = (
    r"(?:осужд|преступ|воева|вступ|участ|состо|примкн|член|боевик|разыск|задерж|экстрем|террор)\w*"
)
_RELATIVE_TG = (
    r"(?:хеш\w*|бародар\w*|хоҳар\w*|падар\w*|модар\w*|шавҳар\w*|зан(?:аш|и ӯ)|писар\w*|духтараш"
    r"|наздикон\w*)"
)
_ACT_TG = r"(?:ҷиноят|маҳкум|узв|ҷангид|меҷанг|пайваст|иштирок|боздошт|дастгир шуд|ифрот|террор)\w*"

NEVER_ITEMS = (
    NeverItem(
        "prayer",
        everywhere=True,
        pattern=_words(
            r"pray(?:s|ed|er|ers|ing)?\b",
            r"mosques?\b",
            r"fast(?:s|ed|ing)? (?:in|during) ramadan",
            r"religiosity\b",
            r"(?:how|very|more|less) (?:religious|devout|pious)\b",
            r"religious (?:practice|observance|duties)",
            r"молитв\w*",
            r"мол(?:ится|ился|илась|ятся|ились|ишься|итесь)\b",
            r"намаз\w*",
            r"мечет\w*",
            r"религиозност\w*",
            r"намоз\w*",
            r"масҷид\w*",
            r"рӯза (?:мегир|гириф|медор|дошт)\w*",
            r"диндорӣ\w*",
        ),
    ),
    NeverItem(
        "dress",
        everywhere=True,
        pattern=_words(
            r"dress(?:es|ed|ing)?\b",
            r"cloth(?:es|ing)\b",
            r"hijabs?\b",
            r"niqabs?\b",
            r"burqas?\b",
            r"veil(?:s|ed)?\b",
            r"headscar(?:f|ves)\b",
            r"одежд\w*",
            r"одет(?:а|ы|о)?\b",
            r"одева\w*",
            r"хиджаб\w*",
            r"никаб\w*",
            r"паранджа?\w*",
            r"плат(?:ок|ка|ке|ком)\b",
            r"либос\w*",
            r"ҳиҷоб\w*",
            r"фаранҷӣ\w*",
            r"рӯймол\w*",
        ),
    ),
    NeverItem(
        "beard",
        everywhere=True,
        pattern=_words(
            r"beard(?:s|ed)?\b",
            r"бород\w*",
            r"риш(?:и|аш|ро|дор|у)?\b",
        ),
    ),
    NeverItem(
        "ethnicity",
        everywhere=True,
        pattern=_words(
            r"ethnic\w*",
            r"rac(?:e|es|ial)\b",
            r"trib(?:e|es|al)\b",
            r"clans?\b",
            r"этни\w*",
            r"национальност\w*",
            r"народност\w*",
            r"плем(?:я|ени|енем|ена|ён)\b",
            r"расов\w*",
            r"миллат\w*",
            r"қавм\w*",
            r"қабила\w*",
            r"этник\w*",
        ),
    ),
    NeverItem(
        "language",
        everywhere=False,
        pattern=_words(
            r"languages?\b",
            r"dialects?\b",
            r"accents?\b",
            r"mother tongue",
            r"язык\w*",
            r"диалект\w*",
            r"акцент(?:а|ом|у)?\b",
            r"наречи[ея]\b",
            r"забон\w*",
            r"лаҳҷа\w*",
        ),
    ),
    NeverItem(
        "home-region",
        everywhere=False,
        pattern=_words(
            r"home (?:region|town|village|district|province|valley)",
            r"(?:region|province|district|village|place) of (?:origin|birth)",
            r"birthplace\b",
            r"(?:comes?|came|is|born) (?:from|in) (?:a|the|this|that) "
            r"(?:region|province|district|valley|village)",
            r"(?:what|which) (?:home )?(?:region|province|district|valley|village)",
            r"where (?:is|was|does|did) (?:he|she|the person|they) (?:from|born|come from)",
            r"родн\w+ (?:регион|край|город|район|сел|област|кишлак)\w*",
            r"(?:регион|област|район|мест)\w* (?:происхождения|рождения)",
            r"откуда (?:он |она |человек )?род(?:ом|ился|илась)",
            r"(?:из|в) как(?:ого|ой|ом) (?:регион|край|края|район|област|кишлак|сел|долин)\w*",
            r"зодгоҳ\w*",
            r"(?:аз|дар) кадом (?:минтақа|вилоят|ноҳия|деҳа|водӣ)\w*",
            r"(?:ҷои|маҳалли|минтақаи|вилояти|ноҳияи) (?:таваллуд|зодгоҳ|зист)\w*",
        ),
    ),
    NeverItem(
        "relatives-acts",
        everywhere=False,
        pattern=_words(
            _RELATIVE_EN + _NEAR + _ACT_EN,
            _RELATIVE_RU + _NEAR + _ACT_RU,
            r"(?:поступк|преступлени)\w* (?:родственник|родных|брат|семьи|отца|мужа)\w*",
            _RELATIVE_TG + _NEAR + _ACT_TG,
            r"(?:ҷиноят|амал)\w* (?:хешон|бародар|падар|шавҳар|наздикон)\w*",
        ),
    ),
    NeverItem(
        "diagnosis",
        everywhere=False,
        pattern=_words(
            r"diagnos\w+",
            r"schizophreni\w*",
            r"psycho(?:sis|tic)\b",
            r"ptsd\b",
            r"bipolar\b",
            r"autis\w+",
            r"personality disorders?\b",
            r"mental(?:ly)? ill(?:ness|nesses)?\b",
            r"psychiatric\b",
            r"диагноз\w*",
            r"шизофрени\w*",
            r"психоз\w*",
            r"птср\b",
            r"психическ\w+ (?:заболевани|расстройств|болезн)\w*",
            r"душевнобольн\w*",
            r"ташхис\w*",
            r"шизофрения\w*",
            r"бемор(?:ии|и) (?:рӯҳӣ|руҳӣ)",
            r"касалии рӯҳӣ",
        ),
    ),
    NeverItem(
        "travel",
        everywhere=False,
        pattern=_words(
            r"travell?ed\b",
            r"(?:has|having|had) been (?:abroad|to (?:a|the) (?:war|conflict)\w*)",
            r"went (?:abroad|to (?:a|the) (?:war|conflict))",
            r"trips? (?:abroad|to (?:a|the) (?:war|conflict))",
            r"(?:ездил|выезжал|побывал|поехал|съездил)\w*",
            r"факт\w* (?:поездки|выезда|пребывания)",
            r"сафар кард\w*",
            r"(?:ба хориҷа|ба ҷанг) рафт\w*",
            r"далели сафар",
        ),
    ),
)


def find_never_items(text: str, *, judging: bool) -> list[tuple[str, str]]:
    """Return the never-items that `text` contains.

    Args:
        text: A label, a hint or a choice.
        judging: True if the text is in a group in which a person is judged.

    Returns:
        ``(key, matching words)`` for each never-item found.
    """
    found = []
    for item in NEVER_ITEMS:
        if item.everywhere or judging:
            match = item.pattern.search(text)
            if match:
                found.append((item.key, match[0]))
    return found
