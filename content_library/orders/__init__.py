"""Texts that try to give orders to whoever reads them: how they are found, and what is left when they are taken out."""
