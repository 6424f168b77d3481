"""Of what customers said, and what is said against an objection."""
