"""Qualified names in their two notations."""

import pytest

from vetting_desk.forms.names import (
    JAVAROSA,
    ODK,
    XFORMS,
    Namespaces,
    local,
    namespace,
    plain_tag,
)


@pytest.mark.parametrize(
    ("tag", "name", "uri"),
    [
        ("{urn:x}a", "a", "urn:x"),
        ("{}a", "a", ""),
        ("orx:meta", "meta", ""),
        ("a", "a", ""),
        ("{urn:x:y}a-b.c", "a-b.c", "urn:x:y"),
    ],
)
def test_a_name_has_a_local_part_and_a_namespace(tag: str, name: str, uri: str) -> None:
    assert (local(tag), namespace(tag)) == (name, uri)


@pytest.mark.parametrize(
    ("tag", "default", "plain"),
    [
        (f"{{{XFORMS}}}a", "", "a"),
        ("{urn:own}a", "urn:own", "a"),
        ("{urn:other}a", "urn:own", "{urn:other}a"),
        ("{}a", "urn:own", "a"),
        ("a", "urn:own", "a"),
    ],
)
def test_a_tag_loses_the_namespaces_a_document_may_leave_out(
    tag: str, default: str, plain: str
) -> None:
    assert plain_tag(tag, default) == plain


def test_a_tag_is_written_with_the_prefix_the_document_declares() -> None:
    names = Namespaces([("", "urn:default"), ("mine", "urn:x")])
    assert names.written("{urn:x}a") == "mine:a"
    assert names.written("{urn:default}a", "urn:default") == "a"
    assert names.written(f"{{{XFORMS}}}a") == "a"
    assert names.written("a") == "a"


def test_a_well_known_namespace_has_its_usual_prefix_where_none_is_declared() -> None:
    assert Namespaces([]).written(f"{{{ODK}}}prefix") == "odk:prefix"
    assert Namespaces([("o", ODK)]).written(f"{{{ODK}}}prefix") == "o:prefix"


def test_a_namespace_nobody_knows_leaves_the_name_bare() -> None:
    assert Namespaces([]).written("{urn:unknown}a") == "a"


def test_the_first_declaration_counts() -> None:
    names = Namespaces([("p", "urn:one"), ("p", "urn:two"), ("q", "urn:one"), ("", "a"), ("", "b")])
    assert names.uri("p") == "urn:one"
    assert names.written("{urn:one}a") == "p:a"
    assert names.default == "a"


@pytest.mark.parametrize(("prefix", "uri"), [("p", "urn:x"), ("jr", JAVAROSA), ("gone", "")])
def test_a_prefix_stands_for_a_namespace(prefix: str, uri: str) -> None:
    assert Namespaces([("p", "urn:x")]).uri(prefix) == uri


def test_a_prefix_may_be_declared_for_something_else_than_it_usually_is() -> None:
    assert Namespaces([("jr", "urn:own")]).uri("jr") == "urn:own"
