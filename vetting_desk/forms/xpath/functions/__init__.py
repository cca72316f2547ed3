"""The functions of the ODK specification, by what they are about.

Source: https://getodk.github.io/xforms-spec/#xpath-functions
"""

from vetting_desk.forms.xpath.functions.registry import build_call, known_functions

__all__ = ["build_call", "known_functions"]
