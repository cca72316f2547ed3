"""Complaints: anyone records one, a complaints officer reads them."""
