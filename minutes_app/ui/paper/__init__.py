"""The paper beside the form: pages as they will come out of the printer."""
