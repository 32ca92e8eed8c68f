"""What ``zi audit`` asks of git and of the files beside it, one question in each module."""
