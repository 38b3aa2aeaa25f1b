"""Word files as packages of XML parts: read with suspicion, written the same way each time."""
