"""What the clock brings, and a sync: digests, reminders, answers somebody asked for in vain."""
