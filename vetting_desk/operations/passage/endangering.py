"""Words that must not stand on a paper somebody carries: what they tell a stranger could cost a life.

Of amnesty and return from a conflict, of groups, fighting, courts and services, in the languages of the
program; and the names of the organisation and its desks, and a case's reference. What was typed is not changed:
it is named, and a person writes it otherwise.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_BARRED: Final = r"""
    amnest\w* repatriat\w* returnee\w* terror\w* extremis\w* radicali\w* militant\w* fighter\w*
    combatant\w* jihad\w* caliphate isi[sl] daesh taliban\w* defect\w* desert(?:er|ed|ion)\w* vetting
    interrogat\w* courts? prison\w* intelligence security.service\w* informant\w* suspect\w*
    crim(?:e|inal)\w* амнист\w* репатриа\w* возвращен(?:ец|цы|ца)\w* террор\w* экстремис\w* радикал\w*
    боевик\w* джихад\w* халифат\w* игил\w* иг даиш\w* талибан\w* дезертир\w* перебежчик\w* допрос\w*
    суд(?:а|е|у|ом|ебн\w*)? тюрьм\w* разведк\w* спецслужб\w* информатор\w* подозрева\w* преступ\w* фсб
    гкнб авф\w* бахшиш\w* ифротгаро\w* ҷангӣ\w* ҷангҷӯ\w* ҷиҳод\w* хилофат\w* доиш\w* толибон\w*
    пурсиш\w* зиндон\w* ҳабсхона\w* ҷиноят\w* гумонбар\w* кдам гурӯҳак\w* عفو\w* بخشودگی\w* تروریس\w*
    افراط\w* جنگجو\w* پیکارجو\w* جهاد\w* خلافت\w* داعش\w* طالبان\w* بازجویی\w* دادگاه\w* زندان\w*
    جنایت\w* مظنون\w* اطلاعاتی\w*
"""
"""Patterns, in English, Russian, Tajik and Persian."""
_WORDS: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_BARRED.split())})(?!\w)", re.IGNORECASE)


def found(texts: Iterable[str], names: Iterable[str]) -> Iterator[str]:
    """Yield what must not stand in some texts: words of the list, and the names given.

    Args:
        texts: What is to be printed.
        names: Of the organisation and the desk, and references.
    """
    barred = [name.casefold() for name in names if name.strip()]
    for text in texts:
        yield from (hit.group() for hit in _WORDS.finditer(text))
        yield from (name for name in barred if name in text.casefold())
