"""What is not in order in a plan and its evidence; each module looks at one thing."""
