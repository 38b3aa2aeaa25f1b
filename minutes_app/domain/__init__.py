"""The meeting as a frozen value, its changes as pure functions; standard library only."""
