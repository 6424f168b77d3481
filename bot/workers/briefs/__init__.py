"""Briefs in Slack: their messages and files, and whom a change concerns."""
