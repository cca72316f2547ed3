"""The passages of a case and what is like them: papers, way, money, tasks, and how far each is."""
