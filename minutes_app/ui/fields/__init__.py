"""Fields: widgets that show and take one value each, knowing nothing of meetings."""
