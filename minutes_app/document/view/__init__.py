"""What a template sees of a meeting: ready Vietnamese words in frozen values."""
