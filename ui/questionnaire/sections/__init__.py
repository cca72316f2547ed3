"""How a form is cut into sections and pages, how far each is, and what its answers say in words."""
