"""Options in, one chain of calls, screen or file out. The only reader of the clock."""
