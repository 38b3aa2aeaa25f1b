"""The digest by which bytes are known again."""


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of the bytes, 64 hexadecimal digits."""
    import hashlib  # it loads OpenSSL, which the start page does not wait for

    return hashlib.sha256(data).hexdigest()
