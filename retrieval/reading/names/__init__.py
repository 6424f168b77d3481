"""What of a company's map and records a sentence names: readers, phases, accounts, papers, days."""
