"""Compiles function calls; imports the modules that register functions."""

from __future__ import annotations

from vetting_desk.forms.xpath.code import Code
from vetting_desk.forms.xpath.functions import (
    booleans,
    choices,
    dates,
    digests,
    geography,
    nodesets,
    numbers,
    strings,
)
from vetting_desk.forms.xpath.functions.registry import BUILDERS, XPathTypeError
from vetting_desk.forms.xpath.scope import Compile, Scope
from vetting_desk.forms.xpath.syntax import Call

REGISTERED = (booleans, choices, dates, digests, geography, nodesets, numbers, strings)
"""The modules that register functions when imported."""


def build_call(call: Call, scope: Scope, compile_: Compile) -> Code:
    """Compile a function call.

    Raises:
        XPathTypeError: If the function is unknown or the arguments are invalid.
    """
    builder = BUILDERS.get(call.name)
    if builder is None:
        raise XPathTypeError(call.position, "unknown-function", call.name)
    return builder(call, scope, compile_)


def known_functions() -> frozenset[str]:
    """Return the names of all functions."""
    return frozenset(BUILDERS)
