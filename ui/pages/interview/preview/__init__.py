"""Trying a questionnaire out: the interview, and beside it the form's state."""
