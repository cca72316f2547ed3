"""ReportLab's canvas, with what it lacks for a report: glyph fonts, PDF/A-3 parts, embedded files.

Everything here is loaded with ReportLab, at the first report.
"""
