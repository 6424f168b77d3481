"""Of the map: readers, phases, needs, their coverage and the gaps."""
