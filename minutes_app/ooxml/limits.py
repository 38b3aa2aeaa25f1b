"""Limits that keep a hostile Word file from eating the machine."""

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a .docx that is opened."""

LARGEST_PART = 96 * 1024 * 1024
"""Bytes of one unpacked part."""

LARGEST_PACKAGE = 256 * 1024 * 1024
"""Bytes of all parts unpacked."""

MOST_PARTS = 4000
"""Parts in one .docx."""

DENSEST = 300
"""Times a part of more than `DENSE_FROM` bytes may grow when it is unpacked."""

DENSE_FROM = 4 * 1024 * 1024
