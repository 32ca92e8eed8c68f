"""What should not be there, told from git alone: facts in, things to be explained out. Nobody is accused."""
