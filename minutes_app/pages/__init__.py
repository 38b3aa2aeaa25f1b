"""Word files as pages: PDF and where each place stands, with no Word on the machine."""
