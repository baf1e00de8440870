"""Films in, arrays out: loading by content, the one preprocessing, display and the phantom."""
