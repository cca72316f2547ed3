"""Line breaks: the part of Unicode line breaking (UAX #14) that reports need.

Lines break after spaces, after hyphens and slashes between letters, around long dashes, at zero-width spaces
and between ideographs; never before a mark, after an opening bracket, at a no-break space, or between a word
and the dash after it (Russian and Tajik typography). Words are not hyphenated. A word longer than a line is
split between letters; an Arabic one, if possible, after a letter that does not join the next.
"""

import re
from collections.abc import Iterator
from unicodedata import category, combining

# Spaces that end a line; the no-break ones (A0, 2007, 202F, 2060, FEFF) are left out on purpose.
SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000"
_TOKEN = re.compile(f"[^{SPACES}]+(?: [\u2013\u2014](?=[{SPACES}]|$))?[{SPACES}]*|[{SPACES}]+")
_IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_INSIDE = re.compile(
    r"(?<=[^\W\d_]-)(?=[^\W\d_])"  # a hyphen between letters
    "|(?<=[\u2010\u2013])(?=\\w)"  # after a hyphen or en dash proper
    r"|(?<=\w/)(?=[^\W\d_])"  # after a slash before a letter
    "|(?<=\u2014)(?=\\w)|(?<=\\w)(?=\u2014)"  # around an em dash
    f"|(?<=[{_IDEOGRAPHS}])(?=[{_IDEOGRAPHS}])"
)
_MAY_BREAK = re.compile(f"[-/\u2010\u2013\u2014{_IDEOGRAPHS}]")
"""What each place of `_INSIDE` stands beside: most paragraphs have none, and are not searched word by word."""
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
# Letters that do not join the next one (ArabicShaping.txt, joining types R and U, the common ones).
_NON_JOINING = frozenset("اأإآٱدذرزژڈڑوؤۇۆۈۋةۃىءۀےۓ")
_ARABIC = re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


def words(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the unbreakable parts of a paragraph in order.

    Yields:
        Start, end without and end with trailing spaces. The parts cover the text without gaps.
    """
    breaks_inside = _MAY_BREAK.search(text) is not None
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        bare = end
        while bare > start and text[bare - 1] in _SPACE_SET:
            bare -= 1
        if breaks_inside and bare - start > 1:
            for cut in _INSIDE.finditer(text, start, bare):
                if start < cut.start() < bare:
                    yield start, cut.start(), cut.start()
                    start = cut.start()
        yield start, bare, end


def clusters(text: str) -> list[int]:
    """Return the start positions of grapheme clusters in `text`; an approximation of UAX #29."""
    starts = []
    joined = False
    for index, char in enumerate(text):
        extends = (
            joined or char in _JOINERS or bool(combining(char)) or category(char) in _MARK_KINDS
        )
        if not extends or not index:
            starts.append(index)
        joined = char == "\u200d" and not _ARABIC.match(text[index - 1] if index else "")
    return starts


def cut_position(text: str, starts: list[int], most: int) -> int:
    """Return where to split a word of which only the first `most` clusters fit on a line.

    Args:
        text: The word.
        starts: Its cluster positions, see `clusters`.
        most: Number of clusters that fit; at least 1 and fewer than all.
    """
    position = starts[most]
    if _ARABIC.match(text, position):
        for fitting in range(most, most // 2, -1):
            if text[starts[fitting - 1]] in _NON_JOINING:
                return starts[fitting]
    return position


_SPACE_SET = frozenset(" \u1680\u200b\u205f\u3000") | {
    chr(point) for point in range(0x2000, 0x200B) if point != 0x2007
}
_MARK_KINDS = frozenset({"Mn", "Me", "Mc"})
