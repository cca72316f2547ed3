"""The functions of the ODK specification, by what they are about; `calls` compiles a call of one.

Source: https://getodk.github.io/xforms-spec/#xpath-functions
"""
