"""Of deals: what to send in them, how they stand, whom they wait for."""
