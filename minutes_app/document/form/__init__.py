"""The form of official papers: its facts with their sources, and the templates made from them."""
