"""Vietnamese as offices write it: dates, numbers, citations, clean text, names, search keys."""
