"""Expressions: parsed once, compiled to functions, asked what they depend on."""
