"""What is said below a brief, to it and about it."""
