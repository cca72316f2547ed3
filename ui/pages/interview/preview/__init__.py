"""Trying a questionnaire out: the interview, and beside it what goes on in it."""
