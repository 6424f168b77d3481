"""Of the library: what there is, what is known of a piece and what its text says."""
