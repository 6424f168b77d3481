"""What is wanted of what is named: the intent, the field asked for, leave to say something."""
