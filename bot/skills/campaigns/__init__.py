"""Of campaigns."""
