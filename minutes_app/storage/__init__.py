"""Files: durable writing, the codec of meeting files, resources, preferences."""
