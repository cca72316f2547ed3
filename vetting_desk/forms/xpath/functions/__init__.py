"""The functions of the ODK specification, by topic; `calls` compiles calls of them.

Source: https://getodk.github.io/xforms-spec/#xpath-functions
"""
