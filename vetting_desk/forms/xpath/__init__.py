"""XPath expressions: parsed once, compiled to functions, and analysed for their dependencies."""
