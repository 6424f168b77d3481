"""What a button does, and a window once it is filled in."""
