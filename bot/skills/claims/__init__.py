"""Of what may be said: the register of claims and the rules of style."""
