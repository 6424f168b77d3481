"""How something is said in Slack, whatever it is: in a thread, in place of a message, directly, as a file."""
