"""A questionnaire on the screen, whoever shows it: its sections, and a widget for each kind of question."""
