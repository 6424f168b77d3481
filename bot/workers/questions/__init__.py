"""What somebody said or attached, and the answer to it."""
