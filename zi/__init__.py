"""zi: an office's Zona Integritas action plan as YAML in git, and what it says of any day."""

__version__ = "1.0.0"
