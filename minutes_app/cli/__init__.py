"""The command line: everything the windows do to a paper, without a window."""
