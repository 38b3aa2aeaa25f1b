"""What `main.py` does before the program can start: packages and Qt's libraries, once."""
