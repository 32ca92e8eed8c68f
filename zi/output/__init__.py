"""Told to people and programs: values in, text or rich renderables out. Knows only the model."""
