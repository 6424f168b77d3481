"""Words as people type them, and the words of each language, before anything is known of a company."""
