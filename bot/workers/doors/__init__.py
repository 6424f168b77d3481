"""Home and settings, shortcuts, previews of links, the step of a workflow."""
