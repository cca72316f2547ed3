"""Additions to ReportLab's canvas for reports: glyph fonts, PDF/A-3 parts, embedded files.

Everything here is imported with ReportLab, at the first report.
"""
