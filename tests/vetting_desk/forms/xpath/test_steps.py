"""Steps of a path that are known only when it is run: axes, predicates, look-ups in lists."""

import pytest

from vetting_desk.forms.xpath.parser import parse


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("following::*", "g c d meta instanceID"),
        ("preceding::*", "a"),
        ("following-sibling::*", "g meta"),
        ("preceding-sibling::*", "a"),
        ("/data/g/c/preceding::*", "b a"),
        ("/data/a/following::c", "c"),
        ("/data/g/d/ancestor::g", "g"),
        ("/data/g/descendant::*", "c d"),
    ],
)
def test_every_axis_leads_where_xpath_says(x, expression, names):
    """XPath 1.0, 2.2. `name(…[n])` counts along the axis, so reverse axes begin at the nearest."""
    session = x.session(
        "<a/><b/><g><c/><d/></g><out/>", x.bind("a", type="string"), body=x.input("a")
    )
    found = session.evaluate_nodes(parse(expression), session.node("/data/b").inner)
    assert sorted(node.name.rpartition(":")[2] for node in found if node.name != "out") == sorted(
        names.split()
    )


def test_a_reverse_axis_counts_from_the_nearest(x):
    bind = x.bind("out", calculate="name(/data/c/preceding::*[1])")
    assert x.session("<a/><b/><c/><out/>", bind).node("/data/out").value == "b"
