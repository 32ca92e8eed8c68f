"""The world: YAML text, files, and what is loaded from them. Knows only the model."""
