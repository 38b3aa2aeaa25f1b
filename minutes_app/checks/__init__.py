"""Problems in a meeting, each with the address of its field."""
