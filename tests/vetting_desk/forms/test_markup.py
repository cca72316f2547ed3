"""ODK's Markdown, rendered safely."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.forms.markup import to_html, to_plain


@pytest.mark.parametrize(
    ("source", "rendered"),
    [
        ("plain", "plain"),
        ("**bold** and *slanted*", "<b>bold</b> and <i>slanted</i>"),
        ("__bold__ and _slanted_", "<b>bold</b> and <i>slanted</i>"),
        ("snake_case_name", "snake_case_name"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (r"\*not slanted\*", "*not slanted*"),
        ("# Big", "<h1>Big</h1>"),
        ("### Less ###", "<h3>Less</h3>"),
        ("#1 without space", "<h1>1 without space</h1>"),
        ("one\ntwo", "one<br>two"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3. c", '<ol start="3"><li>c</li></ol>'),
        ("text\n- a\nmore", "text<ul><li>a</li></ul>more"),
        ("[here](https://a.org/x)", '<a href="https://a.org/x">here</a>'),
        ("[here](javascript:alert)", "here"),
        ("[**b**](http://a)", '<a href="http://a"><b>b</b></a>'),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ('<span style="color:red">r</span>', '<span style="color:red">r</span>'),
        (
            "<span style='color: #f00; position: fixed'>r</span>",
            '<span style="color:#f00">r</span>',
        ),
        ('<p style="text-align:center">c</p>', '<p style="text-align:center">c</p>'),
        ("<b>never closed", "<b>never closed</b>"),
        ("closed</b>", "closed"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ('<b onclick="x">t</b>', '&lt;b onclick="x"&gt;t'),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("line<br/>break", "line<br>break"),
    ],
)
def test_markdown_is_rendered(source: str, rendered: str) -> None:
    assert to_html(source) == rendered


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("**bold** [link](http://a)", "bold link"),
        ("# Head\ntext", "Head\ntext"),
        ("a &lt; b", "a &lt; b"),
        ("- a\n- b", "a\nb"),
        ('<span style="color:red">r</span>', "r"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_the_words_alone(source: str, plain: str) -> None:
    assert to_plain(source) == plain


def test_links_can_be_left_out() -> None:
    assert to_html("[here](https://a.org)", links=False) == "here"


_TAGS = re.compile(
    r"</?(?:b|big|br|em|i|p|small|span|strong|sub|sup|u|s|del|h[1-6]|center|ul|ol|li|a)"
    r"(?: (?:style|href|start)=\"[^\"<>]*\")?>"
)
_MARKS = st.text(alphabet="*_#[]()<>/\\\"'=:;-+1. \nabspan&\ue000\uf8ff", max_size=80)


@given(_MARKS | st.text(max_size=200))
def test_nothing_but_the_safe_subset_comes_out(source: str) -> None:
    rest = _TAGS.sub("", to_html(source))
    assert "<" not in rest
    assert ">" not in rest
    to_plain(source)


@pytest.mark.parametrize(
    "source", ["*" * 50_000, "[" * 50_000, "<b>" * 20_000, "_a" * 40_000, "# " * 40_000]
)
def test_hostile_marks_take_bounded_time(source: str) -> None:
    assert to_html(source)
