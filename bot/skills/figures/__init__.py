"""Of numbers: of use, of questions."""
