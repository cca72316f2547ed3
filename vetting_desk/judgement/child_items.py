"""What a form about a child never asks, as patterns over an author's words in four languages.

A child is first of all a victim: nothing is asked about acts, a group, what the parents did, and nobody probes
for abuse. What a child tells by itself is written down as it is said, which is no question. Where the patterns
apply is decided in the lint; like those of `never_items` they find words, and a supervisor reads the rest.
"""

import re
from typing import Final


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")", re.IGNORECASE)


_PARENT_EN = r"(?:parents?|father|mother|daddy|mum|dad)\b[^.?!;]{0,40}?\b"
_PARENT_RU = r"(?:родител|отец|отца|мать|мам|пап)\w*\b[^.?!;]{0,40}?\b"
_PARENT_TG = r"(?:волидон|падар|модар|дада|оча)\w*\b[^.?!;]{0,40}?\b"
_PARENT_FA = r"(?:والدین|پدر|مادر|بابا|مامان)[^.؟!؛]{0,40}?"

CHILD_ITEMS: Final = {
    "acts": _words(
        r"fight(?:s|ers?|ing)?\b", r"fought\b", r"weapons?\b", r"guns?\b", r"kill(?:s|ed|ing)?\b",
        r"attack(?:s|ed)?\b", r"crimes?\b", r"shoot\w*", r"punish\w*",
        r"воев\w+", r"воюе\w+", r"оружи\w+", r"убива\w+", r"убил\w*", r"стрел\w+", r"преступл\w+", r"напад\w+",
        r"ҷангид\w*", r"меҷанг\w*", r"силоҳ\w*", r"мекушт\w*", r"ҷиноят\w*", r"парронд\w*",
        r"جنگید", r"می‌جنگ", r"سلاح", r"تفنگ", r"کشت(?:ی|ه|ید)", r"جرم", r"تیراندازی",
    ),
    "group": _words(
        r"(?:the|a|which|that) group\b", r"join(?:ed|s|ing)?\b", r"commander\w*", r"camp of fighters",
        r"групп(?:а|у|ы|е|ой)\b", r"вступ\w+", r"командир\w*", r"боевик\w*",
        r"гурӯҳ\w*", r"пайваст\w*", r"фармондеҳ\w*",
        r"گروه", r"پیوست", r"فرمانده",
    ),
    "parents-acts": _words(
        _PARENT_EN + r"(?:did|do|does|work(?:ed)? for|fought|fight|join|belong|believe)",
        _PARENT_RU + r"(?:делал|делает|сделал|воева|вступ|служи|верит)\w*",
        _PARENT_TG + r"(?:мекард|кард|меҷангид|ҷангид|пайваст|хизмат)\w*",
        _PARENT_FA + r"(?:کرد|می‌کرد|جنگید|پیوست)",
    ),
    "abuse": _words(
        r"(?:has|did|does) (?:any|some)(?:one|body)\b[^.?!;]{0,30}?\b(?:touch|hurt|hit|beat|abuse)\w*",
        r"(?:где|как) (?:он|она|тебя)[^.?!;]{0,20}(?:трога|бил)\w*",
        r"(?:трогал|бил|обижал)\w* (?:ли )?(?:кто|тебя)\w*",
        r"(?:касе|кӣ)\b[^.?!;]{0,20}?\bтуро\b[^.?!;]{0,20}?(?:даст расон|зад|озор)\w*",
        r"(?:کسی|چه کسی)[^.؟!؛]{0,30}(?:دست زد|کتک زد|آزار داد)",
    ),
}  # fmt: skip
"""By what is asked."""


def find_child_items(text: str) -> list[tuple[str, str]]:
    """Return what `text` asks that a child is never asked: ``(key, matching words)`` for each."""
    found = []
    for key, pattern in CHILD_ITEMS.items():
        match = pattern.search(text)
        if match:
            found.append((key, match[0]))
    return found
